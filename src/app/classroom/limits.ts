/** What an assignment leaves out of the replay of a run that is played for it. */
import type { Limits } from '../../desk/replay/index.ts';
import type { Run } from '../../run/run.ts';
import { dealtOf } from './assigned.ts';
import { shelfHere, type Shelf } from './shelf.ts';
import { isWithheld } from './withheld.ts';

/** Each with the reason, in words. */
export function limitsOfRun(
  run: Run,
  say: (key: string) => string,
  shelf: Shelf = shelfHere(),
): Limits {
  const one = shelf.find(dealtOf(run));
  return {
    ...(one && !one.assignment.takeBack ? { branch: say('assigned-no-branch') } : {}),
    ...(isWithheld(run.scenario, shelf) ? { record: say('assigned-no-record') } : {}),
  };
}
