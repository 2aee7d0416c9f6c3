/** The order of a turn: situation, decision, council, execution, audience. */
import { div } from './arithmetic.ts';
import { membersWatch } from './alliance/trust.ts';
import { ratify } from './contingent/ratification.ts';
import { transport } from './contingent/transport.ts';
import { withdrawal } from './contingent/withdrawal.ts';
import { obtainConsent } from './council/session.ts';
import { cause, hasFlag, luckOf, type Game } from './game.ts';
import type { Stream } from './random.ts';
import { refill, upkeep } from './moscow/means.ts';
import { verdictOf } from './alliance/verdict.ts';
import { outsidersWatch } from './outsiders/stance.ts';
import { ariseSituations } from './situations.ts';
import { countDead } from './theatre/casualties.ts';
import { postGuards } from './theatre/guards.ts';
import { brink, choosePosture, considerAppeal, noticeOrder } from './theatre/host.ts';
import { contestSites } from './theatre/sites.ts';
import { unrest } from './theatre/unrest.ts';

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
  state.phase = 'decision';
}

/** Twelve hours on the ground. Each draws the same number of times, so that luck stays shared. */
function halfDay(game: Game, luck: Stream): void {
  transport(game);
  withdrawal(game);
  postGuards(game);
  unrest(game, luck);
  contestSites(game, luck);
  countDead(game, luck);
  noticeOrder(game);
  brink(game, luck);
  game.state.hour += HALF_DAY;
}

function execution(game: Game): void {
  const { state, scenario } = game;
  const halves = div(scenario.turns[state.turn - 1]?.hours ?? HALF_DAY, HALF_DAY);
  state.theatre.killedThisTurn = 0;
  obtainConsent(game);
  ratify(game);
  const luck = luckOf(game, 'theatre', 0);
  choosePosture(game, luck);
  for (let i = 0; i < halves && state.theatre.incumbent === 'inOffice'; i += 1) halfDay(game, luck);
}

/** Everyone draws conclusions from what was seen. */
function audience(game: Game): void {
  membersWatch(game);
  outsidersWatch(game);
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
