/** Moscow brokers alone: fast and cheap, best for its own account, worth little to the alliance. */
import { hasFlag, lastUse, memberState, shift, since } from '../game.ts';
import { frontIn } from '../theatre/kind.ts';
import { agreeTruce } from '../theatre/truce.ts';
import { capitals, faded, price, shut, useKey, type Measure } from './measure.ts';

/** Standing that a truce earns and a refusal costs, points; what parties come to trust. Design numbers. */
const HONOUR = 34;
/** The same between two allies, who take it for owed. */
const OWED = 0;
/** The same for one that has told the victim no: it owes nobody anything. */
const NOBODYS_ALLY = 48;
const REBUFF = -8;
const THANKS = 10;
/** What the others make of an alliance whose leader settles it by telephone, points of trust. Design number. */
const BYPASSED = -5;

export const broker: Measure = {
  id: 'broker',
  group: 'bilateral',
  cost: price(15),
  applies: (scenario) => scenario.theatre.kind !== 'unrest',
  aims: () => null,
  closed(_, state) {
    const front = frontIn(state);
    if (front === null || front.orderRestored) return shut('crisisOver');
    if (front.truce !== null) return shut('truceHolds');
    return lastUse(state, useKey('broker', '')) === state.turn ? shut('alreadySaid') : null;
  },
  run(game) {
    const { state, scenario } = game;
    const agreed = agreeTruce(game, scenario.moscow);
    const from = since(state.turn, agreed ? 'truceAgreed' : 'truceDeclined');
    const free = hasFlag(state, 'refused');
    const honour = frontIn(state)?.kind === 'border' ? OWED : HONOUR;
    const earned = agreed ? faded(state, 'broker', '', free ? NOBODYS_ALLY : honour) : REBUFF;
    shift(game, 'moscow', state.moscow, 'standing')
      .by('guarantor', earned, undefined, from)
      .apply();
    if (!agreed) return;
    const parties = frontIn(state)?.sides.map((s) => s.id) ?? [];
    for (const id of capitals(scenario)) {
      const party = parties.includes(id);
      // Whoever has said that the alliance will not come bypasses nothing.
      if (free && !party) continue;
      shift(game, id, memberState(state, id), 'trust')
        .by(
          party ? 'guarantor' : 'aloneInCharge',
          faded(state, 'broker', '', party ? THANKS : BYPASSED),
          undefined,
          from,
        )
        .apply();
    }
  },
};
