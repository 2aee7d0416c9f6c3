/** From the end of an address to an assignment that can be played here, or to the reason why not. */
import { readAddress } from '../../classroom/address.ts';
import { misfitOfArms } from '../../classroom/arms.ts';
import type { Assignment } from '../../classroom/assignment.ts';
import type { Refusal } from '../../desk/classroom/assigned/refusal.tsx';
import { RULES_VERSION, type Scenario } from '../../engine/index.ts';

export type Opening =
  | { readonly ok: true; readonly value: { assignment: Assignment; scenario: Scenario } }
  | { readonly ok: false; readonly refusal: Refusal };

/** `load` gives the scenario with an id, undefined where there is none. Rejects where it cannot be fetched. */
export async function opened(
  address: string,
  load: (id: string) => Promise<Scenario | undefined>,
): Promise<Opening> {
  const read = readAddress(address);
  if (!read.ok) return refuse({ kind: 'broken', ...read.problem });
  const assignment = read.value;
  const { rules, scenario: id, scenarioHash: made, arms, prompts } = assignment;
  if (rules !== RULES_VERSION) return refuse({ kind: 'rules', made: rules, here: RULES_VERSION });
  const scenario = await load(id);
  if (!scenario) return refuse({ kind: 'missing', id });
  const here = scenario.hash.slice(0, made.length);
  if (here !== made) return refuse({ kind: 'text', id, made, here });
  const misfit = arms ? misfitOfArms(scenario, arms) : undefined;
  if (misfit !== undefined) return refuse({ kind: 'broken', field: 'arms', message: misfit });
  const last = scenario.turns.length;
  const late = prompts.find(({ turn }) => turn > last);
  if (late) {
    const message = `${id} has ${last} turns: nothing can be asked before turn ${late.turn}.`;
    return refuse({ kind: 'broken', field: 'ask', message });
  }
  return { ok: true, value: { assignment, scenario } };
}

function refuse(refusal: Refusal): Opening {
  return { ok: false, refusal };
}
