/** What the debrief shows beside the run. Worked out when it is opened; each part appears when it is there. */
import type { RecordRun, Spread, Verification } from '../desk/debrief/contract.ts';
import { outcome, type Scenario } from '../engine/index.ts';
import { verify } from '../run/index.ts';
import { stateOf, type Game } from './game.ts';
import type { ManyRuns } from './many-runs.worker.ts';
import { recordGame } from './record.ts';
import type { Aftermath, Store } from './store.ts';

export { recordGame } from './record.ts';

const RUNS = 400;

const spreads = new Map<string, Promise<Spread | undefined>>();
let working: Game | undefined;

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

/** Undefined where there are no workers, or the work failed: the debrief says so and does without. */
function manyRuns(scenario: Scenario): Promise<Spread | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./many-runs.worker.ts', import.meta.url), {
        type: 'module',
      });
      const end = (found: Spread | undefined) => {
        worker.terminate();
        resolve(found);
      };
      worker.onmessage = ({ data }: MessageEvent<Spread>) => end(data);
      worker.onerror = () => end(undefined);
      worker.postMessage({ scenario, runs: RUNS } satisfies ManyRuns);
    } catch {
      resolve(undefined);
    }
  });
}
