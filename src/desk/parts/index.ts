/** What every screen of the desk is built from. */
import '../style/parts.css';

export { Button } from './button.tsx';
export { CauseList } from './cause-list.tsx';
export { costParts, costWords } from './costs.ts';
export { Dialog } from './dialog.tsx';
export { change, exact, percent, points, range, signed, signedEnds } from './figures.ts';
export { Flag, flagUrl } from './flag.tsx';
export { Glossary } from './glossary.tsx';
export { HowLink } from './how-link.tsx';
export { KeysDialog, type KeyLine } from './keys-dialog.tsx';
export { Meter, Ruler, type Reach } from './meter.tsx';
export { RangeScale } from './range-scale.tsx';
export { SiteTablet } from './site-tablet.tsx';
export { Tabs } from './tabs.tsx';
export { Track } from './track.tsx';
export { TieBar } from './tie-bar.tsx';
export { TopBar } from './top-bar.tsx';
export { VoteMark } from './vote-mark.tsx';
export { useSay, useText, Words } from './words.ts';
