/** What Moscow says of the crisis in public, and the answer no. */
import { mul } from '../arithmetic.ts';
import {
  cause,
  hasFlag,
  memberState,
  shift,
  profile,
  raise,
  since,
  type Game,
  usesOf,
} from '../game.ts';
import type { Frame } from '../state.ts';
import { capitals, price, shut, useKey, type Measure } from './measure.ts';

const FRAMES: readonly Frame[] = ['terrorists', 'domestic', 'restraint'];

/** What critics make of what Moscow has just said. */
function eachCritic(game: Game, factor: 'framing' | 'refusal', by: number): void {
  const said = factor === 'framing' ? 'crisisFramed' : 'requestRefused';
  const from = since(game.state.turn, said);
  for (let i = 0; i < game.state.outsiders.length; i += 1) {
    const outsider = game.state.outsiders[i];
    if (outsider && game.scenario.outsiders[i]?.leaning === 'critic') {
      shift(game, outsider.id, outsider, 'concern').by(factor, by, undefined, from).apply();
    }
  }
}

/** Who believes it, and who minds. */
function received(game: Game, frame: Frame): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'crisisFramed');
  const host = memberState(state, scenario.theatre.host);
  const t = state.theatre;
  if (frame === 'terrorists') {
    eachCritic(game, 'framing', 45);
    shift(game, host.id, host, 'trust').by('framing', 14, undefined, from).apply();
    shift(game, 'theatre', t, 'grievance').by('framing', 26, undefined, from).apply();
    shift(game, 'theatre', t, 'split').by('framing', -26, undefined, from).apply();
    return;
  }
  eachCritic(game, 'framing', frame === 'domestic' ? -40 : -70);
  shift(game, host.id, host, 'trust')
    .by('framing', frame === 'domestic' ? -36 : -24, undefined, from)
    .apply();
  shift(game, 'theatre', t, 'grievance')
    .by('framing', frame === 'domestic' ? -24 : -10, undefined, from)
    .apply();
  if (frame !== 'restraint') return;
  for (const id of capitals(scenario)) {
    const member = memberState(state, id);
    const eased = 4 + mul(10, profile(scenario, id).openness);
    shift(game, id, member, 'fear').by('framing', -eased, undefined, from).apply();
  }
}

export const frame: Measure = {
  id: 'frame',
  group: 'voice',
  cost: price(8),
  aims: () => FRAMES,
  closed: (_, state, aim) => (state.frame === aim ? shut('alreadySaid') : null),
  run(game, aim) {
    const { state } = game;
    const said = FRAMES.find((f) => f === aim) ?? 'restraint';
    const turned = state.frame !== null;
    state.frame = said;
    game.tell?.({ kind: 'crisisFramed', frame: said, because: [cause('act', 0)] });
    if (turned) {
      const from = since(state.turn, 'crisisFramed');
      shift(game, 'moscow', state.moscow, 'standing')
        .by('brokenWord', -40, undefined, from)
        .apply();
    }
    // Said once, it is heard; said again after something else, it is only noted.
    if (usesOf(state, useKey('frame', aim)) === 1) received(game, said);
  },
};

export const refuse: Measure = {
  id: 'refuse',
  group: 'council',
  cost: price(0),
  aims: () => null,
  closed(_, state) {
    if (state.request === null) return shut('noRequest');
    if (state.request.answered !== null) return shut('requestAnswered');
    return hasFlag(state, 'adopted') ? shut('textAdopted') : null;
  },
  run(game) {
    const { state, scenario } = game;
    if (state.request === null) return;
    state.request.answered = 'refused';
    raise(game, 'refused');
    game.tell?.({ kind: 'requestRefused', by: state.request.by, because: [cause('act', 0)] });
    const from = since(state.turn, 'requestRefused');
    const host = memberState(state, scenario.theatre.host);
    shift(game, host.id, host, 'trust').by('refusal', -90, undefined, from).apply();
    shift(game, host.id, host, 'stability').by('refusal', -18, undefined, from).apply();
    shift(game, 'theatre', state.theatre, 'split').by('refusal', 24, undefined, from).apply();
    shift(game, 'moscow', state.moscow, 'standing').by('refusal', -60, undefined, from).apply();
    // An early no frees hands: capital that the rescue would have eaten, and nobody's soil is touched.
    shift(game, 'moscow', state.moscow, 'capital').by('credit', 40, undefined, from).apply();
    eachCritic(game, 'refusal', -50);
    for (const id of capitals(scenario)) {
      shift(game, id, memberState(state, id), 'fear').by('refusal', -14, undefined, from).apply();
    }
  },
};
