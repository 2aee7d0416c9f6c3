/** The order of a turn: situation, decision, council, execution, audience. */
import { div } from './arithmetic.ts';
import { debtsFallDue } from './affairs/debts.ts';
import { reportsLand } from './affairs/mission.ts';
import { holdOccasions } from './alliance/calendar.ts';
import { hedge } from './alliance/hedging.ts';
import { publicsJudge } from './alliance/publics.ts';
import { membersWatch } from './alliance/trust.ts';
import { ratify } from './contingent/ratification.ts';
import { obtainConsent } from './council/session.ts';
import { cause, hasFlag, luckOf, type Game } from './game.ts';
import { refill, serveFront, upkeep } from './moscow/means.ts';
import { verdictOf } from './alliance/verdict.ts';
import { monitorsMove } from './outsiders/monitor.ts';
import { outsidersWatch } from './outsiders/stance.ts';
import { ariseSituations } from './situations.ts';
import { considerAppeal } from './theatre/appeal.ts';
import { fightFor } from './theatre/fighting.ts';
import { unrestFor } from './theatre/streets.ts';

const HALF_DAY = 12;

/** Opens a turn: means are refilled, the news comes in, the host may ask. */
export function openTurn(game: Game): void {
  const { state } = game;
  const luck = luckOf(game, 'events', 0);
  refill(game, luck);
  game.tell?.({ kind: 'turnBegan', turn: state.turn, hour: state.hour, because: [] });
  const appeal = luck.below(1000);
  ariseSituations(game, luck);
  considerAppeal(game, appeal);
  reportsLand(game);
  state.phase = 'decision';
}

function execution(game: Game): void {
  const { state, scenario } = game;
  const halves = div(scenario.turns[state.turn - 1]?.hours ?? HALF_DAY, HALF_DAY);
  state.theatre.killedThisTurn = 0;
  state.theatre.displacedThisTurn = 0;
  obtainConsent(game);
  ratify(game);
  if (state.theatre.kind === 'unrest') unrestFor(game, halves);
  else fightFor(game, halves);
}

/** Everyone draws conclusions from what was seen. */
function audience(game: Game): void {
  serveFront(game);
  debtsFallDue(game);
  membersWatch(game);
  publicsJudge(game);
  hedge(game);
  holdOccasions(game);
  outsidersWatch(game);
  monitorsMove(game);
  upkeep(game);
  const { state } = game;
  const { request } = state;
  if (
    request !== null &&
    request.answered === null &&
    state.theatre.orderRestored &&
    !hasFlag(state, 'adopted')
  ) {
    request.answered = 'lapsed';
    game.tell?.({
      kind: 'requestLapsed',
      by: request.by,
      because: [cause('noAnswer', state.turn - request.turn)],
    });
  }
}

/** Ends the turn and opens the next, or ends the game after the last turn or a fall. */
export function endTurn(game: Game): void {
  const { state, scenario } = game;
  execution(game);
  audience(game);
  game.tell?.({ kind: 'turnEnded', turn: state.turn, because: [] });
  if (state.turn >= scenario.turns.length || state.theatre.incumbent === 'fallen') {
    state.phase = 'over';
    const { verdict, because } = verdictOf(scenario, state);
    game.tell?.({ kind: 'gameEnded', verdict, because });
    return;
  }
  state.turn += 1;
  openTurn(game);
}
