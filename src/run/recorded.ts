/** A run as it was written down, whatever rules it was made under: what can be read of it without playing it. */
import type { RecordedAction } from './reading.ts';

/** A `Run` and a `LinkedRun` both are one. */
export interface RecordedRun {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Hash of its content, or the first digits of it. */
  readonly scenarioHash: string;
  /** Version of the rules that it was played under. */
  readonly rules: string;
  readonly seed: string;
  readonly actions: readonly RecordedAction[];
  readonly finished: boolean;
}
