/** A public warning to one who presses: works at once, is tested at once (model card, "Moscow": commitments). */
import { cause, raise, since } from '../game.ts';
import { slight } from '../theatre/favour.ts';
import { frontIn } from '../theatre/kind.ts';
import { price, shut, type Measure } from './measure.ts';

/** What a warned member holds against Moscow, points of slight. Design number. */
const AFFRONT = 80;

export const warn: Measure = {
  id: 'warn',
  group: 'voice',
  cost: price(20),
  applies: (scenario) => scenario.theatre.kind !== 'unrest',
  // In a quarrel either side may be warned; where a member is attacked from outside, only the attacker.
  aims: ({ theatre }) =>
    theatre.kind === 'unrest'
      ? []
      : theatre.kind === 'border'
        ? theatre.sides.map((s) => s.id)
        : [theatre.sides[0].id],
  closed(_, state) {
    if (state.warning !== null) return shut('alreadyWarned');
    return frontIn(state)?.orderRestored === false ? null : shut('crisisOver');
  },
  run(game, aim) {
    const { state } = game;
    state.warnings += 1;
    state.warning = { to: aim, turn: state.turn, called: false };
    raise(game, 'warned');
    game.tell?.({
      kind: 'warningGiven',
      to: aim,
      number: state.warnings,
      because: [cause('act', 0)],
    });
    slight(game, aim, AFFRONT, 'warning', since(state.turn, 'warningGiven'));
  },
};
