/** What is meant on the other side: Moscow's sources look underneath, dearly and not for certain. */
import { cause, lastUse, luckOf, usesOf } from '../game.ts';
import { price, shut, useKey, type Measure } from './measure.ts';

/** Chance that a reading is right, per mille. Design number: sources differ, and most of the time they know. */
export const RIGHT = 850;
/** Readings after which the sources have said what they know. Design number. */
const READINGS = 3;

export const probe: Measure = {
  id: 'probe',
  group: 'outsiders',
  // Among friends one asks in the capital itself; what an adversary means is learnt abroad.
  groupIn: ({ theatre }) => (theatre.kind === 'unrest' ? 'bilateral' : 'outsiders'),
  cost: price(15, 0, 2),
  applies: ({ theatre }) => theatre.truths.length > 1,
  aims: () => null,
  closed(_, state) {
    const key = useKey('probe', '');
    if (usesOf(state, key) >= READINGS) return shut('sourcesSpent');
    return lastUse(state, key) === state.turn ? shut('alreadySaid') : null;
  },
  run(game) {
    const { state, scenario } = game;
    const { truths } = scenario.theatre;
    const luck = luckOf(game, 'theatre', 8);
    const right = luck.below(1000) < RIGHT;
    // Which of the others, counted from the one after the truth.
    const other = 1 + luck.below(truths.length - 1);
    const real = truths.findIndex((t) => t.id === state.truth);
    const truth = truths[right ? real : (real + other) % truths.length]?.id ?? state.truth;
    state.readings.push({ turn: state.turn, truth });
    game.tell?.({ kind: 'truthProbed', truth, because: [cause('hiddenTruth', 0)] });
  },
};
