/** The dead, those who flee, and what fighting costs each side in will. */
import { clamp, div, mul } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause, shift, usesOf, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { FrontState } from '../state.ts';
import { frontIn, frontPlan } from './kind.ts';
import { shareOf } from './strength.ts';

/** Below this intensity shots are fired and few fall. */
export const STRAY = 110;
/** Lives that the first evacuation spares, per mille; half as many more with each further one. Design number. */
const SPARED = 140;
/** Share of the people at a place under fire who flee in twelve hours at full intensity, per mille. Calibration. */
const FLIGHT = 450;
/** Will that twelve hours at full intensity take from both, points. Calibration. */
const WEARING = 58;
/** Will that dead at the full deadliness take from a side, points. Calibration. */
const MOURNING = 70;

/** Adds to the count of the dead, and says so. */
export function countKilled(game: Game, killed: number, because: readonly Cause[]): void {
  const t = game.state.theatre;
  t.killed += killed;
  t.killedThisTurn += killed;
  game.tell?.({ kind: 'peopleKilled', killed, total: t.killed, because });
}

/** Share of lives that evacuations spare, per mille. */
function spared(game: Game): number {
  let share = 0;
  for (let i = usesOf(game.state, 'evacuate'), more = SPARED; i > 0; i -= 1, more = div(more, 2))
    share += more;
  return share;
}

/** Twelve hours' dead, more of them on the weaker side; one draw. */
export function countFallen(game: Game, luck: Stream): void {
  const front = frontIn(game.state);
  if (front === null || front.intensity <= STRAY) {
    luck.skip(1);
    return;
  }
  const noise = luck.between(600, 1400);
  const heat = div((front.intensity - STRAY) * 1000, 1000 - STRAY);
  const expected = div(mul(frontPlan(game.scenario).deadliness * heat, noise), 1000);
  const saved = mul(expected, spared(game));
  const killed = expected - saved;
  // Each side dies by the other's strength (record: 49 and 50 on the first day, 220 and 80 in all).
  const ofFirst = mul(killed, shareOf(game, 1));
  wear(game, front, [ofFirst, killed - ofFirst]);
  if (killed <= 0) return;
  front.sides[0].killed += ofFirst;
  front.sides[1].killed += killed - ofFirst;
  const because = [cause('shelling', expected), cause('evacuation', -saved)];
  countKilled(
    game,
    killed,
    because.filter((c) => c.amount !== 0),
  );
}

/** What twelve hours of fighting take from each side's will, and what quiet gives back. */
function wear(game: Game, front: FrontState, dead: readonly [number, number]): void {
  const { deadliness } = frontPlan(game.scenario);
  for (const at of [0, 1] as const) {
    const side = front.sides[at];
    shift(game, `side.${side.id}`, side, 'exhaustion')
      .by('fighting', mul(WEARING, front.intensity))
      .by('bloodshed', div(dead[at] * MOURNING, Math.max(1, deadliness)))
      .apply();
  }
}

/** People who live within reach of any place, and those who have not left yet. */
function people(game: Game): { all: number; left: number } {
  let all = 0;
  for (const site of game.scenario.theatre.sites) all += site.people;
  return { all, left: Math.max(0, all - game.state.theatre.displaced) };
}

/** Counts people who left their homes, at most those who are still there. Gives how many went. */
export function displace(game: Game, wanted: number, because: readonly Cause[]): number {
  const t = game.state.theatre;
  const gone = clamp(wanted, 0, people(game).left);
  if (gone === 0) return 0;
  t.displaced += gone;
  t.displacedThisTurn += gone;
  game.tell?.({ kind: 'peopleDisplaced', displaced: gone, total: t.displaced, because });
  return gone;
}

/** People within reach of the places that are fought over and who have not left yet. */
export function exposed(game: Game): number {
  const { all, left } = people(game);
  if (all === 0) return 0;
  let near = 0;
  for (let i = 0; i < game.state.theatre.sites.length; i += 1) {
    const site = game.state.theatre.sites[i];
    if (site?.fighting === true || (site && site.holder !== 'host'))
      near += game.scenario.theatre.sites[i]?.people ?? 0;
  }
  return div(near * div(left * 1000, all), 1000);
}

/** Twelve hours' flight from the places that are fought over. */
export function flee(game: Game): void {
  const front = frontIn(game.state);
  if (front === null || front.intensity <= STRAY) return;
  const rate = mul(FLIGHT, front.intensity);
  displace(game, mul(exposed(game), rate), [cause('shelling', rate)]);
}
