/** Works out, away from the page, what the debrief shows beside the run. One task to a worker. */
import { whatMattered, type PlayedRun } from '../analysis/decisions/index.ts';
import type { MatteredSoFar } from '../desk/debrief/contract.ts';
import type { Scenario } from '../engine/index.ts';
import { manyRuns } from './many-runs.ts';

export type Task =
  /** Answered with a `Spread`. */
  | { readonly kind: 'manyRuns'; readonly scenario: Scenario; readonly runs: number }
  /** Answered with a `MatteredSoFar` again and again; the last one is found. */
  | { readonly kind: 'whatMattered'; readonly scenario: Scenario; readonly run: PlayedRun };

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  if (data.kind === 'manyRuns') postMessage(manyRuns(data.scenario, data.runs));
  else tryDecisions(data.scenario, data.run);
});

/** The page is told so often while it waits: often enough to see it move. */
const STEPS = 12;

function tryDecisions(scenario: Scenario, run: PlayedRun): void {
  let told = 0;
  const mattered = whatMattered(scenario, run, (done, of) => {
    const step = Math.floor((done * STEPS) / of);
    if (step === told) return;
    told = step;
    tell({ kind: 'trying', share: done / of });
  });
  tell({ kind: 'found', mattered });
}

function tell(soFar: MatteredSoFar): void {
  postMessage(soFar);
}
