/** Boots and eyes between the sides. They stop some things at once, and may be shot at. */
import { div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, luckOf, raise, shift, since, type Game } from '../game.ts';
import type { GameState } from '../state.ts';
import { frontIn } from './kind.ts';
import { countKilled } from './toll.ts';

/** What troops weigh at half the number that the case needs; they are most of what presence is. Design number. */
const BOOTS = 640;
/** What a mission weighs for each party that let it in, until its report lands. Design number. */
const MISSION = 90;
/** What a rival's monitors weigh once they patrol: where they may go everywhere, and where they may not. Design numbers. */
const MONITORS: Readonly<Record<GameState['monitor']['attitude'], number>> = {
  silent: 80,
  tolerated: 140,
  contested: 50,
};
/** What the word of a guarantor weighs while the truce stands. Design number. */
const WORD = 70;
/** Chance of an incident in a turn at full intensity and full boots, per mille. Design number. */
const INCIDENT = 420;
/** Below this intensity nobody shoots at them by accident. */
const CROSSFIRE = 250;

/** Moscow's base troops that stand at the line. */
export function posted(state: GameState): number {
  return state.moscow.posted;
}

/** Troops between the sides against half of those that the case needs: a line is watched before it is held. 0..1000. */
function boots(game: Game): number {
  const there = landed(game.state) + posted(game.state);
  return Math.min(1000, div(there * 2000, Math.max(1, game.scenario.case.troopsNeeded)));
}

/**
 * How much stands between the sides, 0..1000: base troops posted, contingent landed, a mission let in, monitors, a
 * guarantor's word. Sum of design numbers; how it weighs on pressing is in `sides.ts`.
 */
export function presence(game: Game): number {
  const { state } = game;
  const front = frontIn(state);
  if (front === null) return 0;
  const { mission } = state;
  const eyes = mission !== null && mission.landedTurn === 0 ? mission.admitted.length * MISSION : 0;
  const monitors = state.monitor.status === 'deployed' ? MONITORS[state.monitor.attitude] : 0;
  const word = front.truce !== null && front.truce.guarantor !== null ? WORD : 0;
  return Math.min(1000, mul(BOOTS, boots(game)) + eyes + monitors + word);
}

/** Once a turn: troops at the line while it is hot may be fired on, by a stream of luck of their own. */
export function incidents(game: Game): void {
  const { state, scenario } = game;
  const front = frontIn(state);
  if (front === null || front.intensity < CROSSFIRE) return;
  const there = boots(game);
  if (there === 0) return;
  const luck = luckOf(game, 'theatre', 5);
  const draw = luck.below(1000);
  const killed = luck.between(1, 5);
  if (draw >= div(mul(INCIDENT, front.intensity) * (400 + there), 1400)) return;
  raise(game, 'troopsShotAt');
  const troops = posted(state) > 0 ? 'base' : 'contingent';
  game.tell?.({
    kind: 'troopsShotAt',
    troops,
    killed,
    because: [cause('fighting', front.intensity), cause('presence', there)],
  });
  countKilled(game, killed, [cause('presence', killed)]);
  const from = since(state.turn, 'troopsShotAt');
  shift(game, 'moscow', state.moscow, 'standing').by('exposed', -20, undefined, from).apply();
  shift(game, 'moscow', state.moscow, 'burden').by('exposed', 6, undefined, from).apply();
  const patron = state.outsiders.find((o) => o.id === scenario.case.patron);
  if (patron) shift(game, patron.id, patron, 'concern').by('exposed', 30, undefined, from).apply();
}
