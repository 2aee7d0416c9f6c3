/** Orders to the contingent. */
import { dateWithdrawal } from '../contingent/withdrawal.ts';
import { landed } from '../contingent/contingent.ts';
import { FORCE_RUNG } from '../council/resolution.ts';
import { cause, memberState, shift, since, type Game } from '../game.ts';
import type { Closed } from '../option.ts';
import type { ContingentState, GameState } from '../state.ts';
import { unrestIn } from '../theatre/kind.ts';
import { weighTruce } from '../theatre/truce-worth.ts';
import { price, shut, type Measure } from './measure.ts';

const PACES: readonly ContingentState['airlift'][] = ['surge', 'steady', 'waits'];
const TASKS: readonly ContingentState['task'][] = ['guard', 'police'];
/** Days until leaving starts. */
const NOTICE = ['2', '5', '10'] as const;
/** Worth that a truce loses by a date, and by leaving at once, points of 1000. Design numbers. */
const DATED = 60;
const LEFT = 160;

function underWay(state: GameState): Closed | null {
  if (state.contingent === null) return shut('noContingent');
  return state.contingent.leaving ? shut('contingentLeaving') : null;
}

export const airlift: Measure = {
  id: 'airlift',
  group: 'force',
  cost: price(15),
  aims: () => PACES,
  closed: (_, state, aim) =>
    underWay(state) ?? (state.contingent?.airlift === aim ? shut('sameAsNow') : null),
  run(game, aim) {
    const pace = PACES.find((p) => p === aim);
    if (game.state.contingent && pace) game.state.contingent.airlift = pace;
  },
};

export const guardFirst: Measure = {
  id: 'guardFirst',
  group: 'force',
  cost: price(5),
  aims: (scenario) => scenario.theatre.sites.map((s) => s.id),
  closed(_, state, aim) {
    // Base troops at the line take their place among the sites as a contingent does.
    const shutNow = state.moscow.posted > 0 ? null : underWay(state);
    return shutNow ?? (state.theatre.guardFirst === aim ? shut('sameAsNow') : null);
  },
  run(game, aim) {
    game.state.theatre.guardFirst = aim;
  },
};

export const changeTask: Measure = {
  id: 'changeTask',
  group: 'force',
  cost: price(20),
  applies: (scenario) => scenario.theatre.kind === 'unrest',
  aims: () => TASKS,
  closed(_, state, aim) {
    const shutNow = underWay(state);
    if (shutNow) return shutNow;
    if (state.contingent?.task === aim) return shut('sameAsNow');
    const texts = state.council.decided.filter(
      (t) => t.decision === 'adopted' && t.rung >= FORCE_RUNG,
    );
    const text = texts[texts.length - 1];
    return aim === 'police' && text?.task !== 'police' ? shut('mandateForbids') : null;
  },
  run(game, aim) {
    const task = TASKS.find((t) => t === aim);
    if (!game.state.contingent || !task) return;
    game.state.contingent.task = task;
    game.tell?.({ kind: 'taskChanged', task, because: [cause('act', 0)] });
  },
};

/** A truce that foreign troops hold is worth less once they are known to go. */
function loosen(game: Game, by: number): void {
  if (game.state.theatre.orderRestored) return;
  weighTruce(game, 'dateAnnounced', -by, since(game.state.turn, 'withdrawalDated'));
}

export const setDate: Measure = {
  id: 'setDate',
  group: 'force',
  cost: price(0),
  aims: () => NOTICE,
  closed(_, state) {
    const shutNow = underWay(state);
    if (shutNow) return shutNow;
    if (landed(state) === 0) return shut('nothingLanded');
    return state.contingent?.leavesAt === null ? null : shut('alreadyDone');
  },
  run(game, aim) {
    const { state, scenario } = game;
    dateWithdrawal(game, Number(aim) * 24);
    const from = since(state.turn, 'withdrawalDated');
    const victim = memberState(state, scenario.case.victim);
    shift(game, victim.id, victim, 'fear').by('dateAnnounced', -20, undefined, from).apply();
    // While the palace is divided, an early date tells the waverers how long to wait.
    const streets = unrestIn(state);
    if (streets !== null && (streets.split > 450 || streets.crowds > 350)) {
      shift(game, 'theatre', streets, 'split').by('dateAnnounced', 45, undefined, from).apply();
      shift(game, victim.id, victim, 'stability').by('dateAnnounced', -20, undefined, from).apply();
    }
    loosen(game, DATED);
  },
};

export const withdraw: Measure = {
  id: 'withdraw',
  group: 'force',
  cost: price(0),
  aims: () => null,
  closed(_, state) {
    const shutNow = underWay(state);
    if (shutNow) return shutNow;
    if (landed(state) === 0) return shut('nothingLanded');
    const leaves = state.contingent?.leavesAt ?? null;
    return leaves !== null && leaves <= state.hour ? shut('alreadyDone') : null;
  },
  run(game) {
    const { state, scenario } = game;
    dateWithdrawal(game, 0);
    loosen(game, LEFT);
    if (state.theatre.orderRestored) return;
    const from = since(state.turn, 'withdrawalDated');
    const victim = memberState(state, scenario.case.victim);
    shift(game, victim.id, victim, 'trust').by('brokenWord', -60, undefined, from).apply();
    shift(game, 'moscow', state.moscow, 'standing').by('brokenWord', -50, undefined, from).apply();
  },
};
