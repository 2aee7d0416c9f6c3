import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Parent } from '../../run/index.ts';
import { seek, type Timeline } from '../../run/timeline.ts';
import { useShortcuts } from '../keys.ts';
import { usePaperTitle } from '../paper-title.ts';
import { KeysDialog, Tabs, TopBar, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { Dossier } from '../situation/dossier.tsx';
import { MapWindow } from '../situation/map-window.tsx';
import { MenuDialog } from '../situation/menu-dialog.tsx';
import '../style/situation.css';
import { BesideView } from './beside-view.tsx';
import type { Limits, SeenRun } from './contract.ts';
import { CouncilView } from './council-view.tsx';
import { Deck } from './deck.tsx';
import { usePlaying } from './playing.ts';
import { keyLines, MOVE_KEYS, moveOf } from './replay-keys.ts';
import { transcriptOf } from './transcript-lines.ts';
import { Transcript } from './transcript.tsx';
import './replay.css';
import './deck.css';

interface ReplayProps {
  seen: SeenRun;
  /** The record of the same scenario; undefined until it is played, and where it is the record that is shown. */
  record: Timeline | undefined;
  isRecord: boolean;
  parent: Parent | undefined;
  limits?: Limits;
  /** The desk as it was at a step. */
  sessionAt: (step: number) => Session;
  /** The step that is shown has changed; `moves` where what happened may be shown moving. */
  onShown: (step: number, moves: boolean) => void;
  onBranch: (step: number) => void;
  onBack: () => void;
}

const PANELS = ['transcript', 'dossier', 'beside', 'council'] as const;
type Panel = (typeof PANELS)[number];

/** A run that was played, to be looked at step by step. Nothing here changes it. */
export function Replay(props: ReplayProps) {
  const { seen, record, isRecord, parent, limits = {}, sessionAt, onShown, onBack } = props;
  const text = useText();
  const { timeline } = seen;
  const { step, moves, running, speed, goTo, move, setSpeed } = usePlaying(timeline, 0);
  const [panel, setPanel] = useState<Panel>('transcript');
  const [dialog, setDialog] = useState<'keys' | 'menu' | undefined>(undefined);
  const session = sessionAt(step);
  const moment = seek(timeline, step);
  const turns = useMemo(() => transcriptOf(session.scenario, seen, text), [seen]);
  const lines = useMemo(() => turns.flatMap(({ steps }) => steps), [turns]);
  const words = lines[step]?.words ?? '';
  usePaperTitle(session.scenario.briefing.title);
  useEffect(() => onShown(step, moves), [step, seen]);
  useShortcuts([
    {
      on: MOVE_KEYS,
      run: (key) => {
        const to = moveOf(key);
        if (to) move(to);
      },
    },
    { on: ['Escape'], run: onBack },
    { on: ['?'], run: () => setDialog('keys') },
  ]);
  const panels = PANELS.filter((id) => id !== 'beside' || !isRecord);
  return (
    <main class="replay" data-panel={panel} data-stage={session.stageOn ? 'on' : 'off'}>
      <TopBar session={session} onHelp={() => setDialog('keys')} onMenu={() => setDialog('menu')} />
      <Dossier session={session} previews={[]} />
      <MapWindow session={session} />
      <section class="replay-side panel" aria-label={text.say('replay-side')}>
        <Tabs
          label={text.say('replay-side')}
          controls="replay-panel"
          tabs={panels.map((id) => ({ id, label: text.say(`replay-tab-${id}`) }))}
          chosen={panel}
          onChoose={setPanel}
        />
        <div id="replay-panel" class="replay-panel" role="tabpanel" tabIndex={-1}>
          {(panel === 'transcript' || panel === 'dossier') && (
            <Transcript session={session} turns={turns} step={step} onStep={goTo} />
          )}
          {panel === 'beside' &&
            (limits.record === undefined ? (
              <BesideView {...{ session, moment, record }} />
            ) : (
              <p class="replay-note">{limits.record}</p>
            ))}
          {panel === 'council' && <CouncilView session={session} />}
        </div>
      </section>
      <Deck
        {...{ timeline, step, parent, running, speed, onBack }}
        words={text.say('replay-now', { turn: moment.turn, words })}
        seed={session.state.seed}
        onStep={goTo}
        onMove={move}
        onSpeed={setSpeed}
        noBranch={limits.branch}
        onBranch={() => props.onBranch(step)}
      />
      <p class="unseen" role="status">
        {running ? '' : text.say('replay-now', { turn: moment.turn, words })}
      </p>
      {dialog === 'keys' && (
        <KeysDialog lines={keyLines(text)} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'menu' && (
        <MenuDialog session={session} replayed onClose={() => setDialog(undefined)} />
      )}
    </main>
  );
}
