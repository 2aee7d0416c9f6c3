/** After the fighting: where aims are unmet and nothing stands between the two, the line may flare up for some hours. */
import { div, mul } from '../arithmetic.ts';
import { cause, lower, luckOf, shift, since, type Game } from '../game.ts';
import type { FrontState } from '../state.ts';
import { resolveOf } from './answer.ts';
import { presence } from './presence.ts';
import { countKilled } from './toll.ts';
import { weighTruce } from './truce-worth.ts';

/** Chance in a week at full drive with nothing of it met, per mille. Design number. */
const WEEKLY = 140;
const WEEK = 168;
/** Killed in such a night, at most. Design number. */
const KILLED = 7;
/** Heat that it brings: shots, no battle; and what it takes from a truce that nobody stands behind. Design numbers. */
const HEAT = 90;
const DOUBT = 60;

/** True where somebody's word or boots hold the line, or an agreed way to settle what comes up. */
function held(game: Game, front: FrontState): boolean {
  const word = front.truce !== null && front.truce.guarantor !== null;
  return word || front.mechanism > 0 || presence(game) > 0;
}

/** Once a turn, by its length in hours; three draws, whether or not they matter. */
export function flareUp(game: Game, front: FrontState, hours: number): void {
  const luck = luckOf(game, 'theatre', 11);
  const draw = luck.below(1000);
  const killed = luck.between(1, KILLED);
  const who = luck.below(1000);
  if (!front.orderRestored || held(game, front)) return;
  const [first, host] = front.sides;
  const eager = mul(resolveOf(game, first), 1000 - first.aimsMet);
  const other = mul(resolveOf(game, host), 1000 - host.aimsMet);
  const will = Math.max(eager, other);
  if (draw >= div(mul(WEEKLY, will) * hours, WEEK)) return;
  const side = who * (eager + other) < eager * 1000 ? first : host;
  front.orderRestored = false;
  front.calm = 0;
  lower(game, 'fightingEnded');
  const unmet = side === first ? eager : other;
  game.tell?.({ kind: 'lineFlaredUp', by: side.id, because: [cause('drive', unmet, side.id)] });
  const from = since(game.state.turn, 'lineFlaredUp');
  shift(game, 'theatre', front, 'intensity').by('attack', HEAT, side.id, from).apply();
  weighTruce(game, 'fighting', -DOUBT, from);
  countKilled(game, killed, [cause('attack', killed, side.id, from)]);
  const fallen = side === first ? host : first;
  fallen.killed += killed;
}
