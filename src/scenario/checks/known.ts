/** What there is to name, and how a name that is not among it is reported. */
import type { Fault, Path } from '../problem.ts';

/** Who and what there is to name in a scenario. */
export interface Known {
  readonly members: readonly string[];
  readonly outsiders: readonly string[];
  readonly sites: readonly string[];
  readonly truths: readonly string[];
}

/** Collects faults. */
export type Report = (fault: Fault) => void;

/** Reports `id` at `path` unless it is among `names`. */
export function mustKnow(
  report: Report,
  path: Path,
  id: string | null,
  names: readonly string[],
  what: string,
): void {
  if (id !== null && !names.includes(id)) {
    report({ path, expected: what, found: `"${id}"`, names });
  }
}
