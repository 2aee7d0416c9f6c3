/** What the debrief shows beside the run. Worked out when it is opened; each part appears when it is there. */
import type { MatteredSoFar, RecordRun, Spread, Verification } from '../desk/debrief/contract.ts';
import { outcome, type Scenario } from '../engine/index.ts';
import { verify } from '../run/verify.ts';
import type { Task } from './aftermath.worker.ts';
import { stateOf, type Game } from './game.ts';
import { recordGame } from './record.ts';
import type { Aftermath, Store } from './store.ts';

export { recordGame } from './record.ts';

const RUNS = 400;

const spreads = new Map<string, Promise<Spread | undefined>>();
/** What mattered in a run, by the last link of its hash chain: the same for the same run. */
const tried = new Map<string, MatteredSoFar>();
let working: Game | undefined;
let trying: Worker | undefined;

/** Works out what is missing for the game that is over, and puts it into the view. `again` after a failure. */
export function workOut(store: Store, game: Game, again = false): void {
  if (working === game && !again) return;
  working = game;
  const { scenario } = game;
  const add = (part: Partial<Aftermath>) => {
    const view = store.get();
    if (view.game === game) store.set({ aftermath: { ...view.aftermath, ...part } });
  };
  // After the first paint of the debrief, one after the other.
  setTimeout(() => {
    add({ verification: verification(game) });
    setTimeout(() => {
      const record = recordRun(scenario, game.run.seed);
      if (record) add({ record });
    });
  });
  const spread = spreads.get(scenario.hash) ?? manyRuns(scenario);
  spreads.set(scenario.hash, spread);
  void spread.then((found) => {
    // What failed is not kept: it may be asked for again.
    if (!found) spreads.delete(scenario.hash);
    add(found ? { spread: found } : { failed: true });
  });
  whatMattered(game, (mattered) => add({ mattered }));
}

function verification({ run, scenario }: Game): Verification {
  const verified = verify(run, scenario);
  return verified.ok
    ? { kind: 'verified', acts: verified.steps }
    : { kind: 'differs', message: verified.problem.message };
}

function recordRun(scenario: Scenario, seed: string): RecordRun | undefined {
  const game = recordGame(scenario, seed);
  const last = stateOf(game);
  const ended = outcome(scenario, last);
  return ended && { marks: game.marks, told: game.told, last, outcome: ended };
}

/** Sets a worker to a task. Throws where there are none. */
function setTo(task: Task): Worker {
  const worker = new Worker(new URL('./aftermath.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(task);
  return worker;
}

/** Undefined where there are no workers, or the work failed: the debrief says so and does without. */
function manyRuns(scenario: Scenario): Promise<Spread | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = setTo({ kind: 'manyRuns', scenario, runs: RUNS });
      const end = (found: Spread | undefined) => {
        worker.terminate();
        resolve(found);
      };
      worker.onmessage = ({ data }: MessageEvent<Spread>) => end(data);
      worker.onerror = () => end(undefined);
    } catch {
      resolve(undefined);
    }
  });
}

/** Tells how far the work is and then what it found. Another run ends the work on the one before. */
function whatMattered({ scenario, run }: Game, tell: (soFar: MatteredSoFar) => void): void {
  trying?.terminate();
  const link = run.chain.at(-1) ?? '';
  const known = tried.get(link);
  if (known) return tell(known);
  tell({ kind: 'trying', share: 0 });
  try {
    const { seed, actions } = run;
    const worker = setTo({ kind: 'whatMattered', scenario, run: { seed, actions } });
    trying = worker;
    worker.onmessage = ({ data }: MessageEvent<MatteredSoFar>) => {
      if (data.kind === 'found') {
        worker.terminate();
        tried.set(link, data);
      }
      tell(data);
    };
    worker.onerror = () => {
      worker.terminate();
      tell({ kind: 'failed' });
    };
  } catch {
    tell({ kind: 'failed' });
  }
}
