/**
 * What an act would do by the end of the turn, against leaving it: the real rules on throwaway states,
 * with substitute luck and with what is hidden drawn again, so that a preview neither spends nor leaks.
 */
import type { Action } from './action.ts';
import { div } from './arithmetic.ts';
import { beliefs, suppose } from './belief.ts';
import { METERS } from './meters.ts';
import { drawLeaning } from './opening.ts';
import { capitalOf } from './moscow/menu.ts';
import type { Preview } from './option.ts';
import { closed, playInPlace } from './play.ts';
import { stream, type Stream } from './random.ts';
import type { Scenario } from './scenario.ts';
import type { GameState } from './state.ts';
import { frontIn } from './theatre/kind.ts';

/** Futures tried on each side. */
const FUTURES = 9;
/** Smallest difference worth a line, points of 1000. */
const NOTICEABLE = 4;

/** Another truth may be there underneath: each as likely as Moscow has reason to think. */
function redrawTruth(scenario: Scenario, copy: GameState, luck: Stream): void {
  const weights = beliefs(scenario, copy);
  let total = 0;
  for (const weight of weights) total += weight;
  let ticket = luck.below(total);
  const index = weights.findIndex((weight) => (ticket -= weight) < 0);
  const drawn = scenario.theatre.truths[index];
  if (drawn !== undefined) suppose(scenario, copy, drawn);
}

/** A copy of the state with another seed and, where Moscow cannot know better, other secrets. */
function future(scenario: Scenario, state: GameState, index: number): GameState {
  const copy = structuredCloneOf(state);
  copy.seed = `preview|${index}`;
  const luck = stream(copy.seed, state.turn, 'opening', index);
  redrawTruth(scenario, copy, luck);
  for (const member of copy.members) {
    if (!member.sounded && member.id !== scenario.moscow) member.leaning = drawLeaning(luck);
  }
  return copy;
}

/** The state is plain JSON, so this is exact and works where `structuredClone` is missing. */
function structuredCloneOf(state: GameState): GameState {
  return JSON.parse(JSON.stringify(state)) as GameState;
}

/** Plays on to the end of the turn, hearing out a text that is on the table. */
function finish(scenario: Scenario, state: GameState): void {
  while (state.phase === 'council') playInPlace(scenario, state, { kind: 'hear' });
  if (state.phase !== 'over') playInPlace(scenario, state, { kind: 'endTurn' });
}

const UNREST_WATCHED = [...METERS.unrest, 'killed', 'freed'];
const FRONT_WATCHED = [...METERS.front, 'killed', 'displaced'];
/** How set a side is on pressing is for the player to find out. */
const SIDE_WATCHED = METERS.side.filter((key) => key !== 'drive');

/** Names of the meters that previews watch, with how to read each. */
function watched(state: GameState): { meter: string; value: number }[] {
  const list: { meter: string; value: number }[] = [];
  const add = (owner: string, holder: object, keys: readonly string[]): void => {
    for (const key of keys)
      list.push({ meter: `${owner}.${key}`, value: (holder as Record<string, number>)[key] ?? 0 });
  };
  const front = frontIn(state);
  add('theatre', state.theatre, front === null ? UNREST_WATCHED : FRONT_WATCHED);
  for (const side of front?.sides ?? []) add(`side.${side.id}`, side, SIDE_WATCHED);
  for (const site of state.theatre.sites) add(`site.${site.id}`, site, ['control']);
  for (const member of state.members) add(member.id, member, METERS.member);
  for (const outsider of state.outsiders) add(outsider.id, outsider, ['concern', 'foothold']);
  add('moscow', state.moscow, ['capital', 'standing', 'forces']);
  return list;
}

/** `sum / count` to the nearest whole number. */
function rounded(sum: number, count: number): number {
  return div(2 * sum + (sum < 0 ? -count : count), 2 * count);
}

/** Differences that the action makes by the end of the turn, largest first; empty for a closed action. */
export function preview(scenario: Scenario, state: GameState, action: Action): Preview[] {
  if (closed(scenario, state, action) !== null || action.kind === 'endTurn') return [];
  const now = watched(state);
  const low = now.map(() => Number.MAX_SAFE_INTEGER);
  const high = now.map(() => -Number.MAX_SAFE_INTEGER);
  const sum = now.map(() => 0);
  // The price is told beside the act; here stands what else it does to Moscow's capital.
  const price = action.kind === 'act' ? capitalOf(action) : 0;
  for (let i = 0; i < FUTURES; i += 1) {
    const without = future(scenario, state, i);
    const within = future(scenario, state, i);
    playInPlace(scenario, within, action);
    finish(scenario, without);
    finish(scenario, within);
    const a = watched(without);
    const b = watched(within);
    for (let k = 0; k < now.length; k += 1) {
      const paid = now[k]?.meter === 'moscow.capital' ? price : 0;
      const difference = (b[k]?.value ?? 0) - (a[k]?.value ?? 0) + paid;
      low[k] = Math.min(low[k] ?? 0, difference);
      high[k] = Math.max(high[k] ?? 0, difference);
      sum[k] = (sum[k] ?? 0) + difference;
    }
  }
  return now
    .map(({ meter, value }, k) => ({
      meter,
      now: value,
      low: low[k] ?? 0,
      high: high[k] ?? 0,
      mean: rounded(sum[k] ?? 0, FUTURES),
    }))
    .filter((p) => Math.max(Math.abs(p.low), Math.abs(p.high)) >= NOTICEABLE)
    .sort((p, q) => Math.abs(q.mean) - Math.abs(p.mean));
}
