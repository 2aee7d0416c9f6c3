/** Whether somebody asks for help under the treaty, in the streets and at the front. */
import { clamp, div } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause, memberState, profile, raise, usesOf, type Game } from '../game.ts';
import { chance } from '../logit.ts';
import { useKey } from '../moscow/measure.ts';
import type { ActorId } from '../scenario.ts';
import type { FrontState, GameState, SideState } from '../state.ts';
import { lostGround } from './ground.ts';
import { frontIn } from './kind.ts';

/** As sharp as a vote (model card, "Conventions"). */
const APPEAL_LAMBDA = 14;
/** In a quarrel between members a side asks at even odds once its invitation stands here (model card, "The front"). */
const INVITES = 700;
/** Fighting below this is no attack to appeal about, 0..1000 of intensity. Design number. */
const UNDER_ATTACK = 250;

/** Utility of asking against holding out in the streets, with its causes. */
function appealFromTheStreets(game: Game): Cause[] {
  const host = memberState(game.state, game.scenario.theatre.host);
  const lost = game.state.theatre.sites.filter((s) => s.holder === 'lost').length;
  return [
    cause('stability', div((480 - host.stability) * 3, 2)),
    cause('lostSites', lost * 230 - 600),
    cause('trust', div((host.trust - 500) * 3, 10)),
    cause('sovereignty', div((500 - host.fear) * 3, 10)),
  ];
}

/** The same for a member under attack from outside: what is lost and what the treaty is for. Design numbers. */
function appealUnderAttack(game: Game, front: FrontState): Cause[] {
  const { id } = front.sides[1];
  const host = memberState(game.state, id);
  return [
    cause('attack', front.intensity - UNDER_ATTACK - 150),
    cause('lostSites', lostGround(game)),
    cause('trust', div((host.trust - 400) * 3, 10)),
    cause('guarantee', div((profile(game.scenario, id).need.attack - 500) * 3, 5)),
  ];
}

/** The same for a party to a quarrel: how far it wants the alliance to come in. */
function appealInQuarrel(side: SideState): Cause[] {
  return [cause('invitation', 2 * (side.invitation - INVITES))];
}

function sum(causes: readonly Cause[]): number {
  let total = 0;
  for (const c of causes) total += c.amount;
  return total;
}

function ask(game: Game, by: ActorId, because: readonly Cause[]): void {
  const { state, scenario } = game;
  state.request = { by, also: null, turn: state.turn, hour: state.hour, answered: null };
  raise(game, 'requested');
  game.tell?.({ kind: 'requestMade', by, askedRung: scenario.case.askedRung, because });
}

/** True where an appeal waits or was heard: one that was refused, or that lapsed with the fighting, is past. */
function stands({ request }: GameState): boolean {
  return request !== null && request.answered !== 'refused' && request.answered !== 'lapsed';
}

/** True for one that may ask anew although somebody asked before: it was not refused, and there is fighting. */
function mayAsk({ state }: Game, id: ActorId): boolean {
  if (usesOf(state, useKey('refuse', id)) > 0) return false;
  return state.request?.answered !== 'lapsed' || !state.theatre.orderRestored;
}

/** Each party for itself: the first asks, the second joins. Opposite ends of one draw keep their luck apart. */
function appealOfParties(game: Game, front: FrontState, draw: number): void {
  const { state } = game;
  for (const [side, luck] of [
    [front.sides[1], draw],
    [front.sides[0], 999 - draw],
  ] as const) {
    const because = appealInQuarrel(side);
    if (!mayAsk(game, side.id) || luck >= chance(sum(because), APPEAL_LAMBDA)) continue;
    if (state.request === null || !stands(state)) ask(game, side.id, because);
    else if (state.request.by !== side.id && state.request.also === null) {
      state.request.also = side.id;
      raise(game, 'joined');
      game.tell?.({ kind: 'requestJoined', by: side.id, because });
    }
  }
}

/** At the start of a turn somebody may ask for help under the treaty; `draw` is 0..999. */
export function considerAppeal(game: Game, draw: number): void {
  const { state, scenario } = game;
  const { theatre } = state;
  const front = frontIn(state);
  if (theatre.incumbent === 'fallen') return;
  if (front?.kind === 'border') {
    if (theatre.peak > 0 || theatre.killed > 0) appealOfParties(game, front, draw);
    return;
  }
  if (stands(state) || !mayAsk(game, scenario.theatre.host)) return;
  if (front === null ? theatre.rung < 1 : front.intensity < UNDER_ATTACK) return;
  const because = front === null ? appealFromTheStreets(game) : appealUnderAttack(game, front);
  if (draw >= clamp(chance(sum(because), APPEAL_LAMBDA), 0, 1000)) return;
  ask(game, scenario.theatre.host, because);
}
