/** What Moscow can do for the host by itself. */
import { formAdvanceParty } from '../contingent/contingent.ts';
import { hasFlag, memberState, shift, since, usesOf } from '../game.ts';
import { favour } from '../theatre/favour.ts';
import { unrestIn } from '../theatre/kind.ts';
import { standBehind } from '../theatre/reception.ts';
import { takeLine } from './line.ts';
import { capitals, faded, price, shut, useKey, type Measure } from './measure.ts';

/** What open backing steadies under fire, points. Design number. */
const AT_THE_FRONT = 20;
/** How far backing, and arms, are a favour to one side of a quarrel, points of invitation. Design numbers. */
const BACKED = 50;
const ARMED = 110;

export const backIncumbent: Measure = {
  id: 'backIncumbent',
  group: 'bilateral',
  cost: price(30),
  aims: () => null,
  closed(_, state) {
    if (usesOf(state, useKey('backIncumbent', '')) >= 2) return shut('alreadyDone');
    return state.theatre.orderRestored ? shut('crisisOver') : null;
  },
  run(game) {
    const { state } = game;
    const host = memberState(state, game.scenario.theatre.host);
    const from = since(state.turn, 'actTaken');
    takeLine(game, 'backs');
    standBehind(game, faded(state, 'backIncumbent', '', 1000), 'guaranteeSeen', from);
    shift(game, host.id, host, 'stability')
      .by('guaranteeSeen', unrestIn(state) === null ? AT_THE_FRONT : 0, undefined, from)
      .apply();
    shift(game, host.id, host, 'fear').by('aloneInCharge', 14, undefined, from).apply();
    shift(game, host.id, host, 'alignment').by('helpRemembered', 8, undefined, from).apply();
    favour(game, host.id, faded(state, 'backIncumbent', '', BACKED), 'guaranteeSeen', from);
  },
};

export const equip: Measure = {
  id: 'equip',
  group: 'bilateral',
  cost: price(20, 2),
  aims: () => null,
  closed: (_, state) => (usesOf(state, useKey('equip', '')) >= 3 ? shut('alreadyDone') : null),
  run(game) {
    const { state, scenario } = game;
    const from = since(state.turn, 'actTaken');
    const streets = unrestIn(state);
    if (streets !== null) {
      const worth = faded(state, 'equip', '', 26);
      shift(game, 'theatre', streets, 'loyalty').by('delivered', worth, undefined, from).apply();
    } else {
      // Arms at the front count through `strengthOf`; what shows at once is who they are for.
      const host = memberState(state, scenario.theatre.host);
      shift(game, host.id, host, 'trust')
        .by('delivered', faded(state, 'equip', '', 14), undefined, from)
        .apply();
      favour(game, host.id, faded(state, 'equip', '', ARMED), 'armsDelivered', from);
      const { accused, patron } = scenario.case;
      for (const alarmed of state.outsiders) {
        if (alarmed.id !== accused && alarmed.id !== patron) continue;
        shift(game, alarmed.id, alarmed, 'concern')
          .by('armsDelivered', 40, undefined, from)
          .apply();
      }
    }
    for (let i = 0; i < state.outsiders.length; i += 1) {
      const outsider = state.outsiders[i];
      if (outsider && game.scenario.outsiders[i]?.leaning === 'critic') {
        shift(game, outsider.id, outsider, 'concern').by('act', 24, undefined, from).apply();
      }
    }
  },
};

export const advanceParty: Measure = {
  id: 'advanceParty',
  group: 'bilateral',
  cost: price(50),
  applies: (scenario) => scenario.theatre.kind === 'unrest',
  aims: () => null,
  closed(_, state) {
    if (state.request === null) return shut('noRequest');
    if (state.request.answered === 'refused') return shut('requestAnswered');
    if (state.contingent !== null) return shut('contingentThere');
    return state.theatre.orderRestored ? shut('crisisOver') : null;
  },
  run(game) {
    const { state, scenario } = game;
    const from = since(state.turn, 'actTaken');
    formAdvanceParty(game);
    if (state.request !== null) state.request.answered = 'accepted';
    shift(game, 'moscow', state.moscow, 'standing').by('alone', 20, undefined, from).apply();
    for (const id of capitals(scenario)) {
      const member = memberState(state, id);
      const host = id === scenario.theatre.host;
      shift(game, id, member, 'fear')
        .by('aloneInCharge', host ? 22 : 14, undefined, from)
        .apply();
      if (!host && !hasFlag(state, 'adopted')) {
        shift(game, id, member, 'resentment').by('forcedHand', 40, undefined, from).apply();
      }
    }
  },
};
