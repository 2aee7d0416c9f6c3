/**
 * Which other acts a record's checks belong to. A link covers its act and the state after it, so an act that
 * brings the recorded link is the one that was recorded, whatever the list of acts says now.
 */
import {
  actionsOf,
  closed,
  options,
  playInPlace,
  type Action,
  type Scenario,
} from '../engine/index.ts';
import { nextLink } from './chain.ts';
import { hasDigests } from './parts.ts';
import { copyOf, type Moment } from './retrace.ts';
import type { Run } from './run.ts';

/** How the list of acts was changed, and the act that was recorded at the step. */
export interface ActChange {
  readonly kind: 'actChanged' | 'actAdded' | 'actRemoved' | 'actsSwapped';
  /** The act that the recorded checks belong to. */
  readonly was: Action;
  /** True when with it back in its place every later step agrees, to the end. */
  readonly whole: boolean;
}

/** The change of the list of acts at step `step` that explains its checks, or undefined where none does. */
export function actChangeAt(
  run: Run,
  scenario: Scenario,
  step: number,
  before: Moment,
): ActChange | undefined {
  const { actions } = run;
  const at = step - 1;
  const here = actions[at];
  const rest = actions.slice(at + 1);
  const candidates = options(scenario, before.state)
    .filter((option) => option.closed === null)
    .flatMap(actionsOf);
  const was = candidates.find((action) => reached(run, scenario, step, before, [action]));
  if (!was) return removedWithItsChecks(run, scenario, step, before, candidates);

  const stands = (acts: readonly Action[]) => reached(run, scenario, step, before, acts);
  const [next, ...later] = rest;
  const ways: readonly (readonly [ActChange['kind'], readonly Action[]])[] = [
    ...(here && next ? [['actsSwapped', [was, here, ...later]] as const] : []),
    ['actChanged', [was, ...rest]],
    ['actAdded', rest],
    ...(here ? [['actRemoved', [was, here, ...rest]] as const] : []),
  ];
  const whole = ways.find(([, acts]) => acts.length === run.chain.length - step && stands(acts));
  if (whole) return { kind: whole[0], was, whole: true };
  return { kind: 'actChanged', was, whole: false };
}

/** An act that was taken out together with its entries in the lists of checks. */
function removedWithItsChecks(
  run: Run,
  scenario: Scenario,
  step: number,
  before: Moment,
  candidates: readonly Action[],
): ActChange | undefined {
  const rest = run.actions.slice(step - 1);
  const [here] = rest;
  if (!here) return undefined;
  for (const was of candidates) {
    const after = played(scenario, before, was);
    if (!after || !reached(run, scenario, step, after, [here])) continue;
    return { kind: 'actRemoved', was, whole: reached(run, scenario, step, after, rest) };
  }
  return undefined;
}

/** True when the acts, played on from there, bring what was recorded from step `step` on. */
function reached(
  run: Run,
  scenario: Scenario,
  step: number,
  from: Moment,
  acts: readonly Action[],
): boolean {
  const state = copyOf(from.state);
  let { link } = from;
  return acts.every((action, at) => {
    if (closed(scenario, state, action)) return false;
    playInPlace(scenario, state, action);
    const digests = run.digests[step + at];
    if (digests !== undefined && !hasDigests(state, digests)) return false;
    link = nextLink(link, action, state);
    return link.startsWith(run.chain[step + at] ?? ' ');
  });
}

function played(scenario: Scenario, from: Moment, action: Action): Moment | undefined {
  if (closed(scenario, from.state, action)) return undefined;
  const state = copyOf(from.state);
  playInPlace(scenario, state, action);
  return { state, link: nextLink(from.link, action, state) };
}
