/** Moving a drill before anger can show there. */
import { cause, memberState, shift, since } from '../game.ts';
import { capitals, price, shut, type Measure } from './measure.ts';

/** Everybody knows why it was moved. Points of 1000, design number. */
const NOTICED = -6;
/** What the one who would have stayed away owes for being spared. Design number. */
const SPARED = -15;
/** Anger from which a member counts as spared. */
const WOULD_STAY_AWAY = 100;

export const moveDrill: Measure = {
  id: 'moveDrill',
  group: 'council',
  cost: price(15),
  applies: (scenario) => scenario.calendar.some((o) => o.kind === 'drill'),
  aims: (scenario) => scenario.calendar.filter((o) => o.kind === 'drill').map((o) => o.id),
  closed(_, state, aim) {
    const occasion = state.occasions.find((o) => o.id === aim);
    if (occasion?.status === 'moved') return shut('alreadyDone');
    return occasion?.status === 'ahead' ? null : shut('occasionPast');
  },
  run(game, aim) {
    const { state, scenario } = game;
    const occasion = state.occasions.find((o) => o.id === aim);
    if (!occasion) return;
    occasion.status = 'moved';
    game.tell?.({ kind: 'occasionMoved', occasion: aim, because: [cause('act', 0)] });
    const from = since(state.turn, 'occasionMoved');
    shift(game, 'moscow', state.moscow, 'standing')
      .by('occasion', NOTICED, undefined, from)
      .apply();
    for (const id of capitals(scenario)) {
      const member = memberState(state, id);
      if (member.anger < WOULD_STAY_AWAY) continue;
      shift(game, id, member, 'anger').by('occasion', SPARED, undefined, from).apply();
    }
  },
};
