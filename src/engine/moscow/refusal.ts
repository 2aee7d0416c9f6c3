/** The answer no. An early one must buy something: hands that are free, and the goodwill of the other side. */
import { div } from '../arithmetic.ts';
import { cause, countUse, hasFlag, memberState, raise, shift, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import { favour } from '../theatre/favour.ts';
import { frontIn, unrestIn } from '../theatre/kind.ts';
import { capitals, price, shut, useKey, type Measure } from './measure.ts';

/** Capital that the rescue would have eaten: freed by a no in the turn of the appeal, half of it later. */
const FREED = 40;
const FREED_AT_THE_FRONT = 90;
/** What the accused and its patron make of it, and what the one who was told no loses in the field. Design numbers. */
const GOODWILL = 90;
const EMBOLDENED = 25;
/** Critics see nobody's soil touched; points of concern. */
const UNTOUCHED = -50;

/** Half of it once the appeal has waited. */
function early(game: Game, worth: number): number {
  const { request, turn } = game.state;
  return request !== null && request.turn === turn ? worth : div(worth, 2);
}

function outsidersHear(game: Game): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'requestRefused');
  const { accused, patron } = scenario.case;
  for (let i = 0; i < state.outsiders.length; i += 1) {
    const outsider = state.outsiders[i];
    if (!outsider) continue;
    const pleased = outsider.id === accused || outsider.id === patron;
    const critic = scenario.outsiders[i]?.leaning === 'critic';
    shift(game, outsider.id, outsider, 'concern')
      .by('refusal', critic ? UNTOUCHED : 0, undefined, from)
      .by('credit', pleased ? -early(game, GOODWILL) : 0, undefined, from)
      .apply();
  }
}

/** Where two states fight, the one who presses has heard that nobody comes, and owes for it. */
function fieldHears(game: Game): void {
  const { state } = game;
  const from = since(state.turn, 'requestRefused');
  const streets = unrestIn(state);
  if (streets !== null) {
    shift(game, 'theatre', streets, 'split').by('refusal', 24, undefined, from).apply();
  }
  const front = frontIn(state);
  // Where both asked, nobody is the other one: a no to both pleases neither.
  if (front === null || state.request?.also !== null) return;
  const other = front.sides.find((s) => s.id !== state.request?.by);
  if (!other) return;
  shift(game, `side.${other.id}`, other, 'drive')
    .by('refusal', EMBOLDENED, undefined, from)
    .apply();
  favour(game, other.id, early(game, GOODWILL), 'refusal', from);
}

/** One who asked hears the no, and does not ask again: that it was refused is remembered as a use of the measure. */
function turnedDown(game: Game, by: ActorId): void {
  const { state } = game;
  countUse(state, useKey('refuse', by));
  game.tell?.({ kind: 'requestRefused', by, because: [cause('act', 0)] });
  const from = since(state.turn, 'requestRefused');
  const asker = memberState(state, by);
  shift(game, by, asker, 'trust').by('refusal', -90, undefined, from).apply();
  shift(game, by, asker, 'stability').by('refusal', -18, undefined, from).apply();
}

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
    const { request } = state;
    if (request === null) return;
    request.answered = 'refused';
    raise(game, 'refused');
    turnedDown(game, request.by);
    if (request.also !== null) turnedDown(game, request.also);
    const from = since(state.turn, 'requestRefused');
    const front = frontIn(state) !== null;
    shift(game, 'moscow', state.moscow, 'standing').by('refusal', -60, undefined, from).apply();
    const freed = front ? early(game, FREED_AT_THE_FRONT) : FREED;
    shift(game, 'moscow', state.moscow, 'capital').by('credit', freed, undefined, from).apply();
    fieldHears(game);
    outsidersHear(game);
    for (const id of capitals(scenario)) {
      shift(game, id, memberState(state, id), 'fear').by('refusal', -14, undefined, from).apply();
    }
  },
};
