/** What a daily effect comes to in one turn: turns last from half a day to a week. */
import { div } from '../arithmetic.ts';
import type { Game } from '../game.ts';

const DAY = 24;
/** The third quiet day of a turn adds nothing: one gets used to what does not change. Design number. */
const MOST = 48;

/** Length of the current turn in hours. */
export function hoursOfTurn(game: Game): number {
  return game.scenario.turns[game.state.turn - 1]?.hours ?? 12;
}

/** What so much a day comes to in this turn: half in half a day, at most twice in any turn. */
export function paced(game: Game, aDay: number): number {
  return div(aDay * Math.min(MOST, hoursOfTurn(game)), DAY);
}
