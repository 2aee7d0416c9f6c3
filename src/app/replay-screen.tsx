/** The replay, with what it is made from: built from the run when it is opened. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Replay, type Limits, type SeenRun } from '../desk/replay/index.ts';
import type { Session } from '../desk/session.ts';
import { branchRun } from '../run/recorder.ts';
import { seek, type Timeline } from '../run/timeline.ts';
import { playAll, type Game } from './game.ts';
import type { House } from './house.ts';
import { recordGame } from './record.ts';
import { seenRun, shownAt, timelineInSlices } from './seen-run.ts';

interface ReplayScreenProps {
  house: House;
  game: Game;
  /** The session of that game: what it lends beside what stands at a step. */
  session: Session;
  isRecord: boolean;
  onBack: () => void;
  /** Shown until all is there. */
  waiting: ComponentChildren;
}

interface Ready {
  readonly game: Game;
  readonly limits: Limits;
  readonly seen: SeenRun;
}

export function ReplayScreen(props: ReplayScreenProps) {
  const { house, game, session, isRecord, onBack, waiting } = props;
  const [ready, setReady] = useState<Ready | undefined>(undefined);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([
      timelineInSlices(game.scenario, game.run),
      limitsOf(house, game),
      house.learn('replay'),
    ]).then(
      ([timeline, limits]) => setReady({ game, limits, seen: seenRun(game.scenario, timeline) }),
      (error: Error) => setFailed(error),
    );
  }, [game]);
  const record = useRecord(game, isRecord || !ready);
  useEffect(() => () => house.play.watch(undefined), []);
  const sessionAt = useSessions(session, ready);
  if (failed) throw failed;
  if (ready?.game !== game) return <>{waiting}</>;

  const onBranch = (step: number) => {
    const { run, scenario } = game;
    const branched = playAll(scenario, run.seed, run.actions.slice(0, step));
    house.partWith({ ...branched, run: branchRun(branched.run) });
  };
  return (
    <Replay
      seen={ready.seen}
      record={record}
      isRecord={isRecord}
      parent={game.run.parent}
      limits={ready.limits}
      sessionAt={sessionAt}
      onShown={(step, moves) => {
        const { events } = seek(ready.seen.timeline, step);
        house.play.watch(sessionAt(step), moves ? events : []);
      }}
      onBranch={onBranch}
      onBack={onBack}
    />
  );
}

/** What the assignment of a run leaves out of its replay. */
async function limitsOf(house: House, { run }: Game): Promise<Limits> {
  const { assigned, isGuest } = house.store.get();
  if (!assigned || isGuest) return {};
  const { limitsOfRun } = await import('./classroom/limits.ts');
  await house.learn('classroom');
  return limitsOfRun(run, (key) => house.text.say(key));
}

/** The desk as it was, by step; what does not change with the step is worked out once for each. */
function useSessions(session: Session, ready: Ready | undefined): (step: number) => Session {
  const known = useMemo(() => new Map<number, ReturnType<typeof shownAt>>(), [ready]);
  const latest = useRef(session);
  latest.current = session;
  return (step) => {
    if (!ready) return latest.current;
    const shown = known.get(step) ?? shownAt(ready.game.scenario, ready.seen, step);
    known.set(step, shown);
    return { ...latest.current, ...shown, recordClosed: ready.limits.record !== undefined };
  };
}

/** The record of the same scenario, built once the run itself stands. */
function useRecord({ scenario, run }: Game, idle: boolean): Timeline | undefined {
  const [record, setRecord] = useState<Timeline | undefined>(undefined);
  useEffect(() => {
    if (idle) return;
    // After the first paint of the replay.
    setTimeout(() => {
      const recorded = recordGame(scenario, run.seed).run;
      timelineInSlices(scenario, recorded).then(setRecord, () => undefined);
    });
  }, [scenario, run, idle]);
  return record;
}
