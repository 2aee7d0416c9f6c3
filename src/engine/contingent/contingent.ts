/** The contingent: who sends how many, and where they stand. */
import { div, mul } from '../arithmetic.ts';
import type { Resolution } from '../council/resolution.ts';
import { cause, lower, memberState, profile, raise, shift, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import type { ContingentState, GameState, UnitState } from '../state.ts';

/** Share of a contingent that comes from members other than Moscow, per mille (record: 220-380). */
const ALLIED_SHARE = 300;
/** Below this friction troops need no vote at home. */
const NO_PARLIAMENT = 150;
/** Paratroops that can fly on Moscow's word alone. */
export const ADVANCE_PARTY = 400;
/** Peacekeepers of Moscow's own: half of what it sent after the last war it brokered the end of, with a war elsewhere. */
export const PEACEKEEPERS = 1000;

function unit(nation: ActorId, pledged: number, ratified: boolean): UnitState {
  return {
    nation,
    pledged,
    ready: ratified ? pledged : 0,
    enRoute: 0,
    landed: 0,
    home: 0,
    ratified,
    attempts: 0,
  };
}

/** Troops on the ground, all nations. */
export function landed(state: GameState): number {
  let sum = 0;
  if (state.contingent) for (const u of state.contingent.units) sum += u.landed;
  return sum;
}

/** Troops of a nation that have left their barracks and are not home again. */
export function abroad(state: GameState, nation: ActorId): number {
  for (const u of state.contingent?.units ?? [])
    if (u.nation === nation) return u.enRoute + u.landed;
  return 0;
}

/** Splits the allied share by capacity among those who contribute; Moscow sends the rest. */
function shareOut(
  game: Game,
  size: number,
  contributors: readonly ActorId[],
): { nation: ActorId; troops: number }[] {
  let capacity = 0;
  for (const id of contributors) capacity += profile(game.scenario, id).capacity;
  const allied = contributors.map((nation) => ({
    nation,
    troops: div(mul(size, ALLIED_SHARE) * profile(game.scenario, nation).capacity, capacity),
  }));
  let rest = size;
  for (const a of allied) rest -= a.troops;
  return [{ nation: game.scenario.moscow, troops: rest }, ...allied];
}

/** Troops that were to leave on a day that was named, and stay: standing, and the ease that the date had given. */
const DATE_TAKEN_BACK = -24;
const EASE_LOST = 20;

/** A new mandate takes back the date that was announced for the troops of the old one. */
function breakDate(game: Game, before: ContingentState | null): void {
  if (before === null || before.gone || before.announcedAt === null) return;
  const { state, scenario } = game;
  const from = since(state.turn, 'textDecided');
  lower(game, 'dated');
  shift(game, 'moscow', state.moscow, 'standing')
    .by('brokenWord', DATE_TAKEN_BACK, undefined, from)
    .apply();
  const victim = memberState(state, scenario.case.victim);
  shift(game, victim.id, victim, 'fear').by('brokenWord', EASE_LOST, undefined, from).apply();
}

/**
 * Forms the contingent of an adopted force text, or puts one that is already there under it. Whoever went
 * home under an earlier mandate is called up again.
 */
export function formContingent(
  game: Game,
  text: Resolution,
  contributors: readonly ActorId[],
): void {
  const { state, scenario } = game;
  const before = state.contingent;
  breakDate(game, before);
  const units: UnitState[] = [];
  for (const { nation, troops } of shareOut(game, text.size, contributors)) {
    const old = before?.units.find((u) => u.nation === nation);
    const atOnce = nation === scenario.moscow || profile(scenario, nation).friction < NO_PARLIAMENT;
    if (old) {
      const more = Math.max(0, troops - (old.pledged - old.home));
      units.push({
        ...old,
        pledged: old.pledged + more,
        ready: old.ready + (old.ratified ? more : 0),
      });
    } else units.push(unit(nation, troops, atOnce));
    if (nation !== scenario.moscow) {
      const because = [cause('adopted', troops, undefined, since(state.turn, 'textDecided'))];
      game.tell?.({ kind: 'troopsPledged', member: nation, troops, because });
    }
  }
  for (const old of before?.units ?? [])
    if (!units.some((u) => u.nation === old.nation)) units.push({ ...old });
  state.contingent = {
    mandate: 'council',
    size: text.size,
    days: text.days,
    task: text.task,
    near: before === null || before.gone ? 0 : before.near,
    formedAt: state.hour,
    arrivedAt: before === null || before.gone ? null : before.arrivedAt,
    airlift: before?.airlift ?? 'waits',
    units,
    announcedAt: null,
    leavesAt: null,
    leaving: false,
    gone: false,
  };
}

function formOwn(game: Game, size: number, days: number): ContingentState {
  return {
    mandate: 'bilateral',
    size,
    days,
    task: 'guard',
    near: 0,
    formedAt: game.state.hour,
    arrivedAt: null,
    airlift: 'surge',
    units: [unit(game.scenario.moscow, size, true)],
    announcedAt: null,
    leavesAt: null,
    leaving: false,
    gone: false,
  };
}

/** Moscow's own advance party, at the host's request and without the Council. */
export function formAdvanceParty(game: Game): void {
  game.state.contingent = formOwn(game, ADVANCE_PARTY, 30);
}

/**
 * Moscow's own peacekeepers, without the Council: the fast answer. Those who are in the region already take up their
 * posts at once, the others fly.
 */
export function formPeacekeepers(game: Game, near: number): void {
  const { state } = game;
  const contingent = formOwn(game, PEACEKEEPERS, 90);
  const own = contingent.units[0];
  const atOnce = Math.min(near, PEACEKEEPERS);
  if (own && atOnce > 0) {
    own.ready -= atOnce;
    own.landed += atOnce;
    contingent.near = atOnce;
    contingent.arrivedAt = state.hour;
    raise(game, 'landed');
  }
  state.contingent = contingent;
}
