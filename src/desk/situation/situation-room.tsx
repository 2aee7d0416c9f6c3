import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MEASURE_GROUPS, type ActOption, type MeasureGroup } from '../../engine/index.ts';
import { useShortcuts } from '../keys.ts';
import { KeysDialog, Tabs, TopBar, Words } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { Acts } from './acts.tsx';
import { focusGroup, focusPrimary, groupsAreTabs } from './act-focus.ts';
import { useGoToAct } from './go-to-act.ts';
import { useHeld } from './held.ts';
import { Dispatches, linesOf, linesOfTurn } from './dispatches.tsx';
import { Dossier } from './dossier.tsx';
import { FirstSteps, type Steps } from './first-steps.tsx';
import { Foot } from './foot.tsx';
import { MapWindow } from './map-window.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { nextStep } from './next-step.ts';
import { actionOf } from './reaches.ts';
import { keyLines, roomShortcuts } from './room-keys.ts';
import { TurnSummary } from './turn-summary.tsx';
// After its panels: on a phone it overrules how they are docked.
import '../style/situation.css';

interface SituationRoomProps {
  session: Session;
  onCouncil: () => void;
  onDebrief: () => void;
  steps?: Steps;
}

type Panel = 'acts' | 'dossier' | 'dispatches' | 'map';

const PANELS: readonly Panel[] = ['acts', 'dossier', 'dispatches'];
/** Without the stage the map is words, and as long as any other panel. */
const PANELS_WITHOUT_STAGE: readonly Panel[] = [...PANELS, 'map'];

/** From this width on, two groups of acts may be open. */
const WIDE = '(min-width: 1600px)';

export function SituationRoom({ session, onCouncil, onDebrief, steps }: SituationRoomProps) {
  const { selection, state, told, text } = session;
  const [chosen, setChosen] = useState<ActOption | undefined>(undefined);
  const [open, setOpen] = useState<readonly MeasureGroup[]>(['capitals']);
  const [panel, setPanel] = useState<Panel>('acts');
  const [dialog, setDialog] = useState<'keys' | 'menu' | undefined>(undefined);
  const lines = useMemo(() => linesOf(session), [told]);
  // Nine futures with the act and nine without: not on every draw.
  const previews = useMemo(
    () => (chosen ? session.preview(actionOf(chosen)) : []),
    [chosen, state],
  );
  // Of those that the line on the turn counts, the ones that nobody has looked at yet.
  const fresh = useUnread(linesOfTurn(session, lines), panel === 'dispatches');

  // A choice is for the state that it was made in.
  useEffect(() => setChosen(undefined), [state]);
  useSelectionOpens(selection.id, () => setPanel('dossier'));

  const toggle = (group: MeasureGroup) => setOpen(toggled(open, group));
  const goToAct = useGoToAct(session, (group) => {
    setPanel('acts');
    if (!open.includes(group)) toggle(group);
  });
  const { held, onSkip } = useHeld(session.playing);
  const next = nextStep(session, chosen, {
    onCouncil,
    onDebrief,
    onSkip: () => {
      onSkip();
      session.skip();
    },
    onCommitted: () => {
      setChosen(undefined);
      // Where it stood, the same act again would be one press away.
      focusPrimary();
    },
  });
  const [reached, setReached] = useState<{ readonly group: MeasureGroup } | undefined>(undefined);
  // Before the next key can come.
  useLayoutEffect(() => {
    if (reached) focusGroup(reached.group);
  }, [reached]);
  useShortcuts(
    roomShortcuts({
      session,
      onPrimary: () => {
        if (!held && next.waits !== true) next.run();
      },
      onGroup: (at) => {
        const group = MEASURE_GROUPS[at];
        if (!group) return;
        setPanel('acts');
        if (!open.includes(group) || !groupsAreTabs()) toggle(group);
        setReached({ group });
      },
      onCouncil,
      onUndo: () => setChosen(undefined),
      onHelp: () => setDialog('keys'),
    }),
  );

  return (
    <Words.Provider value={text}>
      <main class="room" data-panel={panel} data-stage={session.stageOn ? 'on' : 'off'}>
        <TopBar
          session={session}
          onHelp={() => setDialog('keys')}
          onMenu={() => setDialog('menu')}
        />
        <div class="room-tabs">
          <Tabs
            label={text.say('desk-panels')}
            tabs={(session.stageOn ? PANELS : PANELS_WITHOUT_STAGE).map((id) => ({
              id,
              label: text.say(`desk-panel-${id}`),
              ...(id === 'dispatches' ? { count: fresh } : {}),
            }))}
            chosen={panel}
            onChoose={setPanel}
          />
        </div>
        {steps?.shown && <FirstSteps session={session} steps={steps} />}
        {panel !== 'dispatches' && (
          <TurnSummary session={session} lines={lines} onOpen={() => setPanel('dispatches')} />
        )}
        <Dossier session={session} previews={previews} />
        <MapWindow session={session} />
        <div class="room-side">
          <Acts
            session={session}
            open={open}
            onToggle={toggle}
            chosen={chosen}
            previews={previews}
            onChoose={setChosen}
            onCouncil={onCouncil}
            onAct={goToAct}
          />
          <Foot
            session={session}
            chosen={chosen}
            next={next}
            held={held}
            onUndo={() => setChosen(undefined)}
          />
        </div>
        <Dispatches session={session} lines={lines} />
      </main>
      {dialog === 'keys' && (
        <KeysDialog lines={keyLines(text)} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'menu' && (
        <MenuDialog
          session={session}
          {...(steps && { onSteps: steps.onShow })}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Words.Provider>
  );
}

/** Open groups after a click: the one, or on a wide screen the last two. */
function toggled(open: readonly MeasureGroup[], group: MeasureGroup): readonly MeasureGroup[] {
  const others = open.filter((one) => one !== group);
  if (others.length < open.length) return others;
  return [group, ...others].slice(0, matchMedia(WIDE).matches ? 2 : 1);
}

/** How many dispatches have come since the tab was last looked at. */
function useUnread(lines: readonly { at: number }[], reading: boolean): number {
  const seen = useRef(lines[0]?.at ?? -1);
  if (reading) seen.current = lines[0]?.at ?? -1;
  return lines.filter(({ at }) => at > seen.current).length;
}

/** Calls back when something else is selected than before, not for the first selection. */
function useSelectionOpens(id: string, onOther: () => void): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    onOther();
  }, [id]);
}
