/** What Moscow says of the crisis in public, and the answer no. */
import { mul } from '../arithmetic.ts';
import { cause, hasFlag, memberState, move, profile, raise, since, type Game } from '../game.ts';
import type { Frame } from '../state.ts';
import { capitals, price, shut, type Measure } from './measure.ts';

const FRAMES: readonly Frame[] = ['terrorists', 'domestic', 'restraint'];

function eachCritic(game: Game, by: number): void {
  const from = since(game.state.turn, 'crisisFramed');
  for (let i = 0; i < game.state.outsiders.length; i += 1) {
    const outsider = game.state.outsiders[i];
    if (outsider && game.scenario.outsiders[i]?.leaning === 'critic') {
      move(game, outsider.id, outsider, 'concern', [cause('framing', by, undefined, from)]);
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
    eachCritic(game, 45);
    move(game, host.id, host, 'trust', [cause('framing', 14, undefined, from)]);
    move(game, 'theatre', t, 'grievance', [cause('framing', 26, undefined, from)]);
    move(game, 'theatre', t, 'split', [cause('framing', -26, undefined, from)]);
    return;
  }
  eachCritic(game, frame === 'domestic' ? -40 : -70);
  move(game, host.id, host, 'trust', [cause('framing', frame === 'domestic' ? -36 : -24, undefined, from)]);
  move(game, 'theatre', t, 'grievance', [cause('framing', frame === 'domestic' ? -24 : -10, undefined, from)]);
  if (frame !== 'restraint') return;
  for (const id of capitals(scenario)) {
    const member = memberState(state, id);
    const eased = 4 + mul(10, profile(scenario, id).openness);
    move(game, id, member, 'fear', [cause('framing', -eased, undefined, from)]);
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
      move(game, 'moscow', state.moscow, 'standing', [cause('brokenWord', -30, undefined, from)]);
    }
    received(game, said);
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
    move(game, host.id, host, 'trust', [cause('refusal', -90, undefined, from)]);
    move(game, host.id, host, 'stability', [cause('refusal', -18, undefined, from)]);
    move(game, 'theatre', state.theatre, 'split', [cause('refusal', 24, undefined, from)]);
    move(game, 'moscow', state.moscow, 'standing', [cause('refusal', -60, undefined, from)]);
    // An early no frees hands: capital that the rescue would have eaten, and nobody's soil is touched.
    move(game, 'moscow', state.moscow, 'capital', [cause('credit', 40, undefined, from)]);
    eachCritic(game, -50);
    for (const id of capitals(scenario)) {
      move(game, id, memberState(state, id), 'fear', [cause('refusal', -14, undefined, from)]);
    }
  },
};
