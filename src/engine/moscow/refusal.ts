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
/** What was held back for the rescue goes to Moscow's own war instead: burden, where there is one. Design number. */
const RELEASED = 30;
/**
 * Standing of a no, and trust of the one who hears it; less between members, whom the treaty does not set against each
 * other. Design numbers.
 */
const LET_DOWN = { standing: -60, trust: -90 };
const NO_CASE = { standing: -30, trust: -40 };
/** What a member that was accused makes of it, points of alignment. Design number. */
const OBLIGED = 30;
/** What the accused and its patron make of it, and what the one who was told no loses in the field. Design numbers. */
const GOODWILL = 90;
const EMBOLDENED = 25;
/** What it is worth to those who need not take sides now: points of fear, and of resentment. Design numbers. */
const SPARED = { fear: -14, resentment: -20 };
/** Critics see nobody's soil touched; points of concern. */
const UNTOUCHED = -50;

function letDown({ scenario }: Game): typeof LET_DOWN {
  return scenario.case.threat === 'quarrel' ? NO_CASE : LET_DOWN;
}

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
  const accused = state.members.find((m) => m.id === other.id);
  if (accused === undefined) return;
  shift(game, accused.id, accused, 'alignment')
    .by('refusal', early(game, OBLIGED), undefined, from)
    .apply();
}

/** What a no does to Moscow's means: it looks smaller, and keeps what the rescue would have taken. */
function meansKept(game: Game): void {
  const { state, scenario } = game;
  const { moscow } = state;
  const from = since(state.turn, 'requestRefused');
  const freed = frontIn(state) === null ? FREED : early(game, FREED_AT_THE_FRONT);
  shift(game, 'moscow', moscow, 'standing')
    .by('refusal', letDown(game).standing, undefined, from)
    .apply();
  shift(game, 'moscow', moscow, 'capital').by('credit', freed, undefined, from).apply();
  if (scenario.war === null) return;
  shift(game, 'moscow', moscow, 'burden')
    .by('refusal', -early(game, RELEASED), undefined, from)
    .apply();
}

/** One who asked hears the no, and does not ask again: that it was refused is remembered as a use of the measure. */
function turnedDown(game: Game, by: ActorId): void {
  const { state } = game;
  countUse(state, useKey('refuse', by));
  game.tell?.({ kind: 'requestRefused', by, because: [cause('act', 0)] });
  const from = since(state.turn, 'requestRefused');
  const asker = memberState(state, by);
  shift(game, by, asker, 'trust').by('refusal', letDown(game).trust, undefined, from).apply();
  shift(game, by, asker, 'stability').by('refusal', -18, undefined, from).apply();
}

export const refuse: Measure = {
  id: 'refuse',
  group: 'council',
  // It takes nobody's time.
  cost: price(0, 0, 0),
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
    meansKept(game);
    fieldHears(game);
    outsidersHear(game);
    for (const id of capitals(scenario)) {
      const now = memberState(state, id);
      shift(game, id, now, 'fear').by('refusal', SPARED.fear, undefined, from).apply();
      if (id === request.by || id === request.also) continue;
      shift(game, id, now, 'resentment').by('refusal', SPARED.resentment, undefined, from).apply();
    }
  },
};
