/** Others who put a truce to the two sides: the Council with a text that it has just adopted, and outsiders. */
import { mul } from '../arithmetic.ts';
import type { Rung } from '../council/resolution.ts';
import { luckOf, shift, since, type Game } from '../game.ts';
import { tie, type ActorId, type Outsider } from '../scenario.ts';
import type { FrontState } from '../state.ts';
import { frontIn } from './kind.ts';
import { agreeTruce } from './truce.ts';

/** From here up a text says that somebody will look or come, so that it may carry a truce. */
const CARRIES: Rung = 4;
/** Exhaustion of the fresher side from which the two are tired enough to be told to stop, 0..1000. Design number. */
const TIRED = 100;
/** Heat of the fighting at which others pick up the telephone, 0..1000, and at which it is worth a text. Design numbers. */
const HOT = 380;
const WARM = 100;
/** Tie to the colder of the two from which an outsider is heard by both. Design number. */
const HEARD = 200;
/** Chance of an offer at full weight and full ties, per mille a turn. Design number. */
const OFFERS = 600;
/** What a truce of somebody else's that held costs Moscow's standing, and what it earns the other. Design numbers. */
const OUTDONE = -14;
const FOOTHOLD = 24;
/**
 * Standing of one whose word ended the fighting, where nobody else could have; between two allies it did its duty.
 * Design numbers.
 */
const INDISPENSABLE = { interstate: 60, border: 0 } as const;

function tired({ sides }: FrontState): boolean {
  return Math.min(sides[0].exhaustion, sides[1].exhaustion) >= TIRED;
}

/** A text of this turn that was adopted while shots are fired is put to both sides as a truce. */
function councilOffers(game: Game, front: FrontState): void {
  const { council, turn } = game.state;
  const carries = council.decided.some(
    (t) => t.turn === turn && t.decision === 'adopted' && t.rung >= CARRIES,
  );
  if (carries && front.intensity >= WARM && tired(front)) agreeTruce(game, 'council');
}

/** Chance per mille that an outsider offers, by its weight and its tie to the colder side; 0 where it is not heard. */
function offers(game: Game, front: FrontState, { id, weight }: Outsider): number {
  const [first, host] = front.sides;
  if (id === first.id || id === host.id) return 0;
  const heard = Math.min(tie(game.scenario, id, first.id), tie(game.scenario, id, host.id));
  return heard < HEARD ? 0 : mul(mul(OFFERS, weight), heard);
}

/** Once the fighting is hot an outsider with ties to both may offer; one draw for each, whether it matters or not. */
function outsidersOffer(game: Game, front: FrontState): void {
  const luck = luckOf(game, 'theatre', 7);
  let broker: ActorId | null = null;
  for (const outsider of game.scenario.outsiders) {
    const draw = luck.below(1000);
    if (broker === null && draw < offers(game, front, outsider)) broker = outsider.id;
  }
  if (broker !== null && front.intensity >= HOT) agreeTruce(game, broker);
}

/** At the start of a turn's fighting: the Council's truce, else that of an outsider. */
export function othersOffer(game: Game): void {
  const front = frontIn(game.state);
  if (front === null || front.truce !== null || front.orderRestored) return;
  councilOffers(game, front);
  if (front.truce === null) outsidersOffer(game, front);
}

/** The fighting has ended under a truce that somebody stands behind: Moscow, or an outsider, and then it was not Moscow. */
export function creditGuarantor(game: Game, front: FrontState): void {
  const { state } = game;
  const from = since(state.turn, 'fightingEnded');
  if (front.truce?.guarantor === game.scenario.moscow) {
    shift(game, 'moscow', state.moscow, 'standing')
      .by('guarantor', INDISPENSABLE[front.kind], undefined, from)
      .apply();
  }
  const by = state.outsiders.find((o) => o.id === front.truce?.guarantor);
  if (by === undefined) return;
  shift(game, 'moscow', state.moscow, 'standing').by('guarantor', OUTDONE, by.id, from).apply();
  shift(game, by.id, by, 'foothold').by('guarantor', FOOTHOLD, undefined, from).apply();
}
