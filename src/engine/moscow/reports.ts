/** What Moscow does with what it promised to find out, and with what it promised to send. */
import { openDebt, pay } from '../affairs/debts.ts';
import { answerWith } from '../affairs/report.ts';
import type { ReportAnswer } from '../state.ts';
import { price, shut, type Measure } from './measure.ts';

const ANSWERS: readonly ReportAnswer[] = ['publish', 'split', 'bury'];
/** A delivery flies at least so many sorties. */
const SMALLEST_DELIVERY = 4;

export const answerReport: Measure = {
  id: 'answerReport',
  group: 'council',
  cost: price(10),
  aims: () => ANSWERS,
  closed(_, state) {
    if (state.mission === null || state.mission.landedTurn === 0) return shut('noReport');
    return state.mission.answer === null ? null : shut('reportAnswered');
  },
  run(game, aim) {
    const { mission } = game.state;
    const answer = ANSWERS.find((a) => a === aim);
    if (mission !== null && answer) answerWith(game, mission, answer, 'moscow');
  },
};

/** Pays a debt of help as far as this turn's lift goes; what flies here does not fly to the front. */
export const deliver: Measure = {
  id: 'deliver',
  group: 'bilateral',
  cost: price(5, SMALLEST_DELIVERY),
  aims: () => null,
  closed: (_, state) => (openDebt(state) === null ? shut('nothingOwed') : null),
  run(game) {
    const { moscow } = game.state;
    // The menu took the smallest delivery: it is part of what flies, and the least that it takes.
    const least = moscow.sorties;
    moscow.sorties += SMALLEST_DELIVERY;
    pay(game, moscow.sorties);
    moscow.sorties = Math.min(moscow.sorties, least);
  },
};
