/** What an assignment adds to the game that is played for it: the strip, the questions, the way to hand in. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { encodeHandIn } from '../../classroom/hand-in-code.ts';
import { hasRoom } from '../../classroom/platform/room.ts';
import { encodeHandInFile } from '../../classroom/hand-in-file.ts';
import { tidyLine } from '../../classroom/checked.ts';
import { LONGEST_LABEL, type Hands } from '../../classroom/hand-in.ts';
import { useDeskInTabs } from '../../desk/classroom/assigned/beside.tsx';
import { HandInDialog } from '../../desk/classroom/assigned/hand-in-dialog.tsx';
import { HandsDialog } from '../../desk/classroom/assigned/hands-dialog.tsx';
import { PredictionsDialog } from '../../desk/classroom/assigned/predictions-dialog.tsx';
import { PromptDialog, type Said } from '../../desk/classroom/assigned/prompt-dialog.tsx';
import { Strip } from '../../desk/classroom/assigned/strip.tsx';
import type { Session } from '../../desk/session.ts';
import { saveFile } from '../files.ts';
import type { Game } from '../game.ts';
import type { House } from '../house.ts';
import type { View } from '../store.ts';
import { platformHere } from './platform-here.ts';
import { openAssigned, type AssignedGame, type AssignedGames } from './assigned.ts';
import { happenedIn, type Happened } from './happened.ts';
import { shelfHere } from './shelf.ts';
import { isWithheld } from './withheld.ts';

export interface AssignedLayerProps {
  house: House;
  view: View;
  session: Session;
}

/** Seconds after which time that was played is counted. */
const BEAT = 10;

const NOTHING_SAID: Said = { chance: null, reason: '' };

type Open = 'prompt' | 'hands' | 'handIn' | 'compare';

/** Draws nothing over a game that nobody assigned. */
export function AssignedLayer({ house, view, session }: AssignedLayerProps) {
  const games = useMemo(
    () => openAssigned(shelfHere(), house.store, platformHere() && hasRoom),
    [house],
  );
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => games.subscribe(() => redraw(undefined)), [games]);
  const one = games.current();
  const { game } = view;
  useRecordClosed(house, game, one?.finished);
  return one && game ? <Layer {...{ house, games, one, game, view, session }} /> : null;
}

interface LayerProps {
  house: House;
  games: AssignedGames;
  one: AssignedGame;
  game: Game;
  view: View;
  session: Session;
}

function Layer({ house, games, one, game, view, session }: LayerProps) {
  const [open, setOpen] = useState<Open | undefined>(undefined);
  useCounted(games, one, view);
  useOnceOnly(house, !one.assignment.takeBack);
  const { said, setSaid, isLater, setLater } = useAsking(`${game.run.seed} ${session.state.turn}`);
  const { due, assignment } = one;
  // What is in motion is seen first, and what else is asked is answered first.
  const busy = view.playing || view.notice || view.reading || view.makingRoom;
  const asking = due && !busy && (open === 'prompt' || (open === undefined && !isLater));
  // On a phone it would cover what has just happened: it waits until that was read and the player comes to it.
  const waits = useDeskInTabs() && view.route.screen === 'play' && open === undefined;
  const shown = asking && !waits;
  useAskedFirst(house, asking === true);
  const close = () => setOpen(undefined);
  return (
    <>
      <Strip
        title={assignment.title === '' ? session.scenario.briefing.title : assignment.title}
        number={one.number}
        left={one.left}
        finished={one.finished}
        waiting={due !== undefined && !shown}
        askedFirst={asking === true}
        hands={assignment.hands}
        compares={one.finished && one.answers.some(({ chance }) => chance !== null)}
        onAnswer={() => setOpen('prompt')}
        onMore={games.extend}
        onNoLimit={games.switchOff}
        onHands={() => setOpen('hands')}
        onCompare={() => setOpen('compare')}
        onHandIn={() => setOpen('handIn')}
      />
      {shown && (
        <PromptDialog
          prompt={due}
          draft={said}
          onDraft={setSaid}
          onAnswer={(given) => {
            close();
            setLater();
            games.answer({ question: due.question, ...given, hands: [] });
          }}
          onLater={() => {
            close();
            setLater();
          }}
        />
      )}
      {open === 'hands' && (
        <HandsDialog
          session={session}
          onRecord={(hands: readonly Hands[], reason) =>
            games.answer({ question: null, chance: null, reason, hands })
          }
          onClose={close}
        />
      )}
      {open === 'handIn' && <HandingIn {...{ games, game, session }} onClose={close} />}
      {open === 'compare' && <Comparing {...{ one, game }} onClose={close} />}
    </>
  );
}

/** What was written before a question was put aside, and whether it was, by the turn that it is about. */
function useAsking(turn: string) {
  const said = useRef(new Map<string, Said>());
  const later = useRef(new Set<string>());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return {
    said: said.current.get(turn) ?? NOTHING_SAID,
    setSaid(words: Said) {
      said.current.set(turn, words);
      redraw(undefined);
    },
    isLater: later.current.has(turn),
    setLater() {
      later.current.add(turn);
      redraw(undefined);
    },
  };
}

/** The turn waits for what is asked before it, also where the question leaves the desk in reach. */
function useAskedFirst({ store }: House, asked: boolean): void {
  useLayoutEffect(() => {
    if (!asked) return undefined;
    store.set({ asked });
    return () => store.set({ asked: false });
  }, [asked]);
}

/** Where nothing is taken back, a second run with the same luck would be that: the debrief does not offer it. */
function useOnceOnly({ store, text }: House, once: boolean): void {
  useEffect(() => {
    if (!once) return;
    store.set({ onceOnly: text.say('assigned-once') });
    return () => store.set({ onceOnly: undefined });
  }, [once]);
}

/** Keeps the record of a run out of its dispatches as long as its assignment says. */
function useRecordClosed(
  { store }: House,
  game: Game | undefined,
  finished: boolean | undefined,
): void {
  const scenario = game?.run.scenario;
  useEffect(() => {
    store.set({ recordClosed: scenario !== undefined && isWithheld(scenario) });
    return () => store.set({ recordClosed: undefined });
  }, [scenario, finished]);
}

/** Counts the time in which the game is in sight and goes on, and notes its end. */
function useCounted(games: AssignedGames, { finished }: AssignedGame, { reading }: View): void {
  useEffect(() => {
    if (finished) games.count(0);
    if (finished || reading) return;
    const beat = setInterval(() => {
      if (document.visibilityState === 'visible') games.count(BEAT);
    }, BEAT * 1000);
    return () => clearInterval(beat);
  }, [games, finished, reading]);
}

function HandingIn(
  props: Pick<LayerProps, 'games' | 'game' | 'session'> & { onClose: () => void },
) {
  const { games, game, session, onClose } = props;
  // As it stood when it was opened: the clock runs on, what is read and what is saved are the same.
  const [opened] = useState(() => games.toHandIn(game.run));
  const [label, setLabel] = useState(opened.label);
  const handIn = { ...opened, label: tidyLine(label, LONGEST_LABEL) };
  const code = useMemo(() => encodeHandIn(handIn), [handIn.label]);
  const platform = platformHere();
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  return (
    <HandInDialog
      session={session}
      handIn={handIn}
      typed={label}
      code={code}
      onLabel={(typed) => {
        setLabel(typed);
        games.call(tidyLine(typed, LONGEST_LABEL));
      }}
      finish={
        platform && !platform.isReview
          ? {
              isFinished: platform.isFinished(),
              trouble: trouble === '' ? undefined : trouble,
              onFinish: () => setTrouble(platform.finish() ?? ''),
            }
          : undefined
      }
      onSave={() => saveFile(handInName(handIn.run.scenario, handIn), encodeHandInFile(handIn))}
      onClose={onClose}
    />
  );
}

/** `kazakhstan-2022-blue-heron.handin.json`, with the number where there is no label. */
function handInName(
  scenario: string,
  { label, number }: { label: string; number: number },
): string {
  // Without its arm: a name that differs would tell neighbours of it.
  const plain = `${scenarioOfId(scenario)}-${label || number}`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return `${plain}.handin.json`;
}

function Comparing({
  one,
  game,
  onClose,
}: Pick<LayerProps, 'one' | 'game'> & { onClose: () => void }) {
  const [happened, setHappened] = useState<Happened>(undefined);
  useEffect(() => {
    void happenedIn(game).then(setHappened, () => undefined);
  }, [game]);
  return <PredictionsDialog answers={one.answers} happened={happened} onClose={onClose} />;
}
