/** Measures towards the members' capitals. */
import { mul } from '../arithmetic.ts';
import { cause, hasFlag, lastUse, memberState, shift, profile, since, usesOf } from '../game.ts';
import { favour } from '../theatre/favour.ts';
import { considerConcessions } from '../theatre/host.ts';
import { takeLine } from './line.ts';
import { capitals, faded, price, shut, useKey, type Measure } from './measure.ts';

/** What a serious side payment is worth in a vote, utility points (model card: 200-300). */
const PROMISE_WORTH = 260;
const PRESS_PUSH = 500;

export const soundOut: Measure = {
  id: 'soundOut',
  group: 'capitals',
  cost: price(8),
  aims: capitals,
  closed: (_, state, aim) => (memberState(state, aim).sounded ? shut('alreadyKnown') : null),
  run(game, aim) {
    const member = memberState(game.state, aim);
    member.sounded = true;
    const because = [cause('leaning', member.leaning)];
    game.tell?.({ kind: 'memberSounded', member: aim, leaning: member.leaning, because });
  },
};

export const promise: Measure = {
  id: 'promise',
  group: 'capitals',
  cost: price(45),
  aims: capitals,
  closed: (_, state, aim) =>
    memberState(state, aim).promised > 0 ? shut('alreadyPromised') : null,
  run(game, aim) {
    const member = memberState(game.state, aim);
    const from = since(game.state.turn, 'actTaken');
    member.promised = faded(game.state, 'promise', aim, PROMISE_WORTH);
    shift(game, aim, member, 'alignment')
      .by('promise', faded(game.state, 'promise', aim, 8), undefined, from)
      .apply();
    shift(game, aim, member, 'resentment').by('promise', -20, undefined, from).apply();
  },
};

export const press: Measure = {
  id: 'press',
  group: 'capitals',
  cost: price(15),
  aims: capitals,
  closed: (_, state, aim) => (memberState(state, aim).push >= 1000 ? shut('alreadyDone') : null),
  run(game, aim) {
    const member = memberState(game.state, aim);
    const { openness } = profile(game.scenario, aim);
    const from = since(game.state.turn, 'actTaken');
    member.push = Math.min(1000, member.push + PRESS_PUSH);
    shift(game, aim, member, 'resentment')
      .by('forcedHand', 50 + mul(110, openness), undefined, from)
      .apply();
    shift(game, aim, member, 'alignment')
      .by('forcedHand', -10 - mul(12, openness), undefined, from)
      .apply();
    shift(game, aim, member, 'fear').by('forcedHand', 8, undefined, from).apply();
  },
};

/** What a visit is worth the first time; each further one half. Design numbers. */
const VISIT = { trust: 18, opinion: 14, alignment: 10, anger: 60, invitation: 130 };
const VISITS = 3;

export const visit: Measure = {
  id: 'visit',
  group: 'capitals',
  cost: price(20, 0, 2),
  aims: capitals,
  closed(_, state, aim) {
    const key = useKey('visit', aim);
    if (usesOf(state, key) >= VISITS) return shut('alreadyDone');
    return lastUse(state, key) === state.turn ? shut('alreadySaid') : null;
  },
  run(game, aim) {
    const { state } = game;
    const member = memberState(state, aim);
    const worth = (points: number): number => faded(state, 'visit', aim, points);
    const because = [cause('visit', worth(VISIT.trust))];
    game.tell?.({ kind: 'capitalVisited', member: aim, because });
    const from = since(state.turn, 'capitalVisited');
    shift(game, aim, member, 'trust').by('visit', worth(VISIT.trust), undefined, from).apply();
    shift(game, aim, member, 'opinion').by('visit', worth(VISIT.opinion), undefined, from).apply();
    shift(game, aim, member, 'alignment')
      .by('visit', worth(VISIT.alignment), undefined, from)
      .apply();
    shift(game, aim, member, 'anger').by('visit', -worth(VISIT.anger), undefined, from).apply();
    // Where two members quarrel, the other capital reads the guest list too.
    favour(game, aim, worth(VISIT.invitation), 'visit', from);
  },
};

/** Standing that a neighbour costs that gives way to its streets: at home it is a precedent. Design number. */
const PRECEDENT = -80;

export const urgeConcessions: Measure = {
  id: 'urgeConcessions',
  group: 'capitals',
  cost: price(20),
  applies: (scenario) => scenario.theatre.kind === 'unrest',
  aims: () => null,
  closed(_, state) {
    if (hasFlag(state, 'concessions')) return shut('alreadyDone');
    if (lastUse(state, useKey('urgeConcessions', '')) === state.turn) return shut('alreadySaid');
    return state.theatre.orderRestored ? shut('crisisOver') : null;
  },
  run(game) {
    const host = memberState(game.state, game.scenario.theatre.host);
    const from = since(game.state.turn, 'actTaken');
    shift(game, host.id, host, 'trust').by('pressure', -12, undefined, from).apply();
    takeLine(game, 'yields');
    if (considerConcessions(game)) {
      shift(game, host.id, host, 'stability').by('concessions', -10, undefined, from).apply();
      shift(game, 'moscow', game.state.moscow, 'standing')
        .by('concessions', PRECEDENT, undefined, from)
        .apply();
    }
  },
};
