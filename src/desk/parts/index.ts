/** What every screen of the desk is built from. */
import '../style/parts.css';

export { ActsDiscs } from './acts-discs.tsx';
export { Button } from './button.tsx';
export { CauseList, type CauseLine } from './cause-list.tsx';
export { Change } from './change.tsx';
export { Dialog } from './dialog.tsx';
export { change, percent, plain, points, range, signed } from './figures.ts';
export { Flag, flagUrl } from './flag.tsx';
export { Gauge, Sparkline } from './gauge.tsx';
export { KeysDialog, type KeyLine } from './keys-dialog.tsx';
export { Meter, Ruler, type Reach } from './meter.tsx';
export { RangeScale } from './range-scale.tsx';
export { SiteTablet } from './site-tablet.tsx';
export { Tabs, type Tab } from './tabs.tsx';
export { TieBar } from './tie-bar.tsx';
export { TopBar } from './top-bar.tsx';
export { TurnStrip } from './turn-strip.tsx';
export { VoteMark, type VoteSign } from './vote-mark.tsx';
export { useSay, useText, Words, type Say } from './words.ts';
export { Wordmark } from './wordmark.tsx';
