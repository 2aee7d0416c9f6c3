/** Plays the record away from the page: what stands beside the class takes a score of games. */
import { recordLine } from '../../classroom/record-line.ts';
import type { Scenario } from '../../engine/index.ts';
import { freeze } from '../../scenario/freeze.ts';

export interface RecordTask {
  readonly scenario: Scenario;
  /** Whose luck it meets: that of the class, where all had the same. */
  readonly seed: string | undefined;
}

addEventListener('message', ({ data }: MessageEvent<RecordTask>) => {
  postMessage(recordLine(freeze(data.scenario), data.seed));
});
