/** Where scenarios are found, and what opening something comes to. */
import { scenarioOfId } from '../classroom/arm-id.ts';
import type { Scenario } from '../engine/index.ts';
import type { RecordedRun } from '../run/index.ts';
import { builtIn, isBuiltIn } from '../scenario/catalogue.ts';

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  /** `lines` are whole sentences; `recorded` a run that is sound and not for these rules or this scenario. */
  | { readonly ok: false; readonly lines: readonly string[]; readonly recorded?: RecordedRun };

/** Somebody's own scenarios, opened in this visit, by id. */
export type Visitors = Map<string, Scenario>;

/** The scenario with that id; `undefined` when there is none. */
export async function scenarioOf(id: string, visitors: Visitors): Promise<Scenario | undefined> {
  const here = visitors.get(id) ?? (isBuiltIn(id) ? builtIn(id) : undefined);
  if (here || scenarioOfId(id) === id) return here;
  return (await import('./classroom/arm-scenario.ts')).armScenario(id, visitors);
}
