/** Presence: base troops to the line, peacekeepers of Moscow's own, people out of the way. */
import { div } from '../arithmetic.ts';
import { formPeacekeepers, landed, PEACEKEEPERS } from '../contingent/contingent.ts';
import { cause, memberState, raise, shift, since, usesOf, type Game } from '../game.ts';
import type { Base, Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { favour, slight } from '../theatre/favour.ts';
import { postGuards } from '../theatre/guards.ts';
import { frontIn } from '../theatre/kind.ts';
import { displace, exposed } from '../theatre/toll.ts';
import { weighTruce } from '../theatre/truce-worth.ts';
import { capitals, faded, price, shut, useKey, type Measure } from './measure.ts';

/** Share of those in reach of the fighting whom one evacuation takes out, per mille. Design number. */
const EVACUATED = 260;
/** Evacuations after which nobody is left who would come. */
const EVACUATIONS = 3;
/** What the parties to a quarrel make of base troops on one of them, points of invitation. Design number. */
const POSTED = 120;
/** What a side that did not ask makes of peacekeepers, points of slight. Design number. */
const UNINVITED = 140;
/** What peacekeepers that nobody asked for teach every member about precedent, points of fear. Design number. */
const UNASKED = 12;
/** Standing that troops at the line show, and that taking them back before it is over costs. Design numbers. */
const SHOWN = 16;
const TAKEN_BACK = -24;
/** What a truce is worth less once they have gone, points. Design number. */
const LEFT_ALONE = 120;

const NO_BASES: readonly Base[] = [];

/** Moscow's bases in countries that are sides. */
function basesAtFront(scenario: Scenario): readonly Base[] {
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') return NO_BASES;
  return scenario.bases.filter((b) => theatre.sides.some((s) => s.id === b.member));
}

/** Troops of a base that the war leaves free: what there is less the burden's share. */
function free(state: GameState, base: Base): number {
  return div(base.troops * (1000 - state.moscow.burden), 1000);
}

/** Troops of all bases at the front that may move: those that are free less those that a contingent took along. */
function available(scenario: Scenario, state: GameState): number {
  const { contingent } = state;
  let troops = contingent === null || contingent.gone ? 0 : -contingent.near;
  for (const base of basesAtFront(scenario)) troops += free(state, base);
  return Math.max(0, troops);
}

/**
 * Troops of every base among the sides move to the line together. They steady those in whose country they stand; in a
 * quarrel each side counts whose friends they are, by the part that comes from either.
 */
function post(game: Game): void {
  const { state, scenario } = game;
  const bases = basesAtFront(scenario);
  const troops = available(scenario, state);
  let all = 0;
  for (const base of bases) all += base.troops;
  state.moscow.posted = troops;
  raise(game, 'basePosted');
  const because = bases.map((b) => cause('act', div(troops * b.troops, all), b.member));
  game.tell?.({ kind: 'troopsPosted', troops, because });
  const from = since(state.turn, 'troopsPosted');
  shift(game, 'moscow', state.moscow, 'standing').by('presence', SHOWN, undefined, from).apply();
  for (const base of bases) {
    const host = memberState(state, base.member);
    if (base.member === scenario.case.victim)
      shift(game, host.id, host, 'trust').by('presence', 20, undefined, from).apply();
    shift(game, host.id, host, 'fear').by('troopsOnSoil', 8, undefined, from).apply();
    const worth = div(faded(state, 'postBase', 'line', POSTED) * base.troops, all);
    favour(game, base.member, worth, 'presence', from);
  }
}

function recall(game: Game): void {
  const { state, scenario } = game;
  const bases = basesAtFront(scenario);
  state.moscow.posted = 0;
  const because = bases.map((b) => cause('act', 0, b.member));
  game.tell?.({ kind: 'troopsPosted', troops: 0, because });
  const from = since(state.turn, 'troopsPosted');
  const front = frontIn(state);
  if (front === null || front.orderRestored) return;
  shift(game, 'moscow', state.moscow, 'standing')
    .by('brokenWord', TAKEN_BACK, undefined, from)
    .apply();
  for (const base of bases) {
    const host = memberState(state, base.member);
    shift(game, host.id, host, 'trust').by('brokenWord', -30, undefined, from).apply();
  }
  weighTruce(game, 'presence', -LEFT_ALONE, from);
}

export const postBase: Measure = {
  id: 'postBase',
  group: 'bilateral',
  cost: price(30),
  costFor: (aim) => price(aim === 'line' ? 30 : 0),
  applies: (scenario) => basesAtFront(scenario).length > 0,
  aims: () => ['line', 'barracks'],
  closed(scenario, state, aim) {
    if (aim === 'barracks') return state.moscow.posted === 0 ? shut('sameAsNow') : null;
    if (state.moscow.posted > 0) return shut('sameAsNow');
    if (available(scenario, state) === 0) return shut('noBase');
    return state.theatre.orderRestored ? shut('crisisOver') : null;
  },
  run(game, aim) {
    if (aim === 'line') post(game);
    else recall(game);
    postGuards(game);
  },
};

export const peacekeepers: Measure = {
  id: 'peacekeepers',
  group: 'bilateral',
  cost: price(60),
  applies: (scenario) => scenario.theatre.kind !== 'unrest',
  aims: () => null,
  closed(_, state) {
    const front = frontIn(state);
    if (front === null || front.orderRestored) return shut('crisisOver');
    if (state.contingent !== null && !state.contingent.gone) return shut('contingentThere');
    const asked = state.request !== null && state.request.answered !== 'refused';
    return front.truce === null && !asked ? shut('noTruce') : null;
  },
  run(game) {
    const { state, scenario } = game;
    // Those who stand at the line already are no part of the new ones.
    const barracks = Math.max(0, available(scenario, state) - state.moscow.posted);
    formPeacekeepers(game, Math.min(div(PEACEKEEPERS, 2), barracks));
    const { request } = state;
    if (request !== null && request.answered === null) request.answered = 'accepted';
    const from = since(state.turn, 'actTaken');
    game.tell?.({
      kind: 'troopsPosted',
      troops: landed(state) + state.moscow.posted,
      because: [cause('alone', PEACEKEEPERS)],
    });
    shift(game, 'moscow', state.moscow, 'standing').by('alone', 24, undefined, from).apply();
    for (const id of capitals(scenario)) {
      const member = memberState(state, id);
      const side = frontIn(state)?.sides.some((s) => s.id === id) === true;
      shift(game, id, member, 'fear')
        .by('aloneInCharge', side ? 18 : 12, undefined, from)
        .by('uninvited', request === null ? UNASKED : 0, undefined, from)
        .apply();
      if (!side)
        shift(game, id, member, 'resentment').by('forcedHand', 30, undefined, from).apply();
      if (side && request?.by !== id && request?.also !== id)
        slight(game, id, UNINVITED, 'uninvited', from);
    }
    postGuards(game);
  },
};

export const evacuate: Measure = {
  id: 'evacuate',
  group: 'bilateral',
  cost: price(12, 3),
  applies: (scenario) =>
    scenario.theatre.kind !== 'unrest' && scenario.theatre.sites.some((s) => s.people > 0),
  aims: () => null,
  closed(_, state) {
    const front = frontIn(state);
    if (front === null || front.orderRestored) return shut('crisisOver');
    if (front.killed === 0 && front.intensity < 200) return shut('noFighting');
    return usesOf(state, useKey('evacuate', '')) >= EVACUATIONS ? shut('alreadyDone') : null;
  },
  run(game) {
    const { state, scenario } = game;
    const people = div(exposed(game) * EVACUATED, 1000);
    game.tell?.({ kind: 'peopleEvacuated', people, because: [cause('evacuation', people)] });
    const from = since(state.turn, 'peopleEvacuated');
    displace(game, people, [cause('evacuation', people, undefined, from)]);
    const host = memberState(state, scenario.theatre.host);
    shift(game, host.id, host, 'opinion')
      .by('evacuation', faded(state, 'evacuate', '', 14), undefined, from)
      .apply();
    shift(game, 'moscow', state.moscow, 'standing')
      .by('evacuation', faded(state, 'evacuate', '', 8), undefined, from)
      .apply();
  },
};
