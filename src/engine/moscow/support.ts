/** What Moscow asks for its own war: a united front, recognition, troops. Asking has a price. */
import { div, mul } from '../arithmetic.ts';
import { DECLARATION, endorsing, LEGAL_ACT, type Endorsement } from '../council/endorsement.ts';
import { speakingOrder } from '../council/session.ts';
import { reasons } from '../council/utility.ts';
import { voteShares } from '../council/vote.ts';
import { luckOf, memberState, profile, raise, shift, since, usesOf, type Game } from '../game.ts';
import { tie, type ActorId, type Scenario } from '../scenario.ts';
import type { GameState, MemberState, SupportAnswer, SupportAsk } from '../state.ts';
import { capitals, price, shut, useKey, type Measure } from './measure.ts';

/** The war itself, and what comes of it (model card: 1000 an invasion, 700 an annexation). */
const INVASION = 1000;
const ANNEXATION = 700;
/** Push behind an ask of this kind, and the opponent that comes with it: a great war (model card). */
const PUSH = 500;
const GREAT_WAR = 900;
/** A declaration of six is read abroad, but nobody counts it: half as lonely as a hand in the Assembly. */
const AMONG_SIX = 500;
/** Standing of a refusal aloud, and of a yes (design numbers). */
const REFUSED = -16;
const AGREED = 26;
/**
 * What a signature under the front frees at home and takes off the war, for one whose capacity is Moscow's: ground to
 * cross, rails, workshops. Design numbers.
 */
const LENT = { forces: 40, burden: 70 };
/** Share of the resentment and fear of being asked that is left where it was talked over before, per mille. Design number. */
const PREPARED = 300;
/** Standing of a united front, of one that an objection blocked, and of one for want of voices (design numbers). */
const UNITED = 120;
const BLOCKED = -60;
const DIVIDED = -36;
/** What troops sent for the war free at home, and take off it, for one whose capacity is Moscow's (design numbers). */
const FREED = 60;
const RELIEVED = 50;
/** Times that one may ask the same. */
const ASKS = 3;

/** What is asked, as an endorsement. Throws without a war: a bug, since the menu leaves these out then. */
export function endorsementOf(scenario: Scenario, ask: SupportAsk): Endorsement {
  const { war } = scenario;
  if (war === null) throw new Error('no war to ask support for');
  const { against, lonely } = war;
  const common = { push: PUSH, opponent: GREAT_WAR, against };
  if (ask === 'unitedFront') {
    const read = mul(lonely, AMONG_SIX);
    return { ...common, gravity: INVASION, binding: DECLARATION, lonely: read, stake: 1000 };
  }
  const gravity = ask === 'troops' ? INVASION : ANNEXATION;
  return { ...common, gravity, binding: LEGAL_ACT, lonely, stake: 0 };
}

/** Chances per mille of agreeing, declining in silence, and refusing aloud. */
export function supportShares(
  scenario: Scenario,
  now: MemberState,
  ask: SupportAsk,
): readonly [number, number, number] {
  const [, agrees = 0, abstains = 0, refuses = 0, stays = 0] = voteShares(
    utility(scenario, now, ask, false),
  );
  return [agrees, abstains + stays, refuses];
}

/** What agreeing is worth; its terms are listed only where somebody reads them. */
function utility(scenario: Scenario, now: MemberState, ask: SupportAsk, explained: boolean) {
  const what = endorsementOf(scenario, ask);
  const close = tie(scenario, now.id, what.against);
  return endorsing(profile(scenario, now.id), now, close, what, explained);
}

/** What being asked does to a capital: more with each time, `share` per mille of it (design numbers). */
function asked(game: Game, now: MemberState, times: number, share = 1000): void {
  const { openness } = profile(game.scenario, now.id);
  const from = since(game.state.turn, 'actTaken');
  const felt = (points: number): number => mul(points * times, share);
  shift(game, now.id, now, 'resentment')
    .by('warAsked', felt(18 + mul(40, openness)), undefined, from)
    .apply();
  shift(game, now.id, now, 'fear').by('warAsked', felt(10), undefined, from).apply();
  shift(game, now.id, now, 'trust').by('warAsked', felt(-6), undefined, from).apply();
}

/** True for one whose mind Moscow knew before it asked: it says no in private, and nothing is put to it in the open. */
function forewarned(now: MemberState, ask: SupportAsk): boolean {
  return ask === 'unitedFront' && now.sounded;
}

/** One capital answers. The draw is made for every capital, asked or not, so that luck stays shared. */
function answerOf(game: Game, now: MemberState, ask: SupportAsk, draw: number): SupportAnswer {
  const [agrees, declines] = supportShares(game.scenario, now, ask);
  const silent = draw < agrees + declines || forewarned(now, ask);
  const answer = draw < agrees ? 'agrees' : silent ? 'declines' : 'refuses';
  game.state.support.push({ ask, member: now.id, answer, turn: game.state.turn });
  if (game.tell) {
    const because = reasons(utility(game.scenario, now, ask, true), false, game.state);
    game.tell({ kind: 'supportAnswered', ask, member: now.id, answer, because });
  }
  return answer;
}

/** Forces that are free while that was given, for one whose capacity is Moscow's; recognition frees none. */
const FREES: Readonly<Record<SupportAsk, number>> = {
  unitedFront: LENT.forces,
  recognition: 0,
  troops: FREED,
};

/** Forces that Moscow has back because others gave something to its war, points. */
export function forcesGiven(scenario: Scenario, { support }: GameState): number {
  let sum = 0;
  for (const { ask, answer, member } of support)
    if (answer === 'agrees') sum += mul(FREES[ask], profile(scenario, member).capacity);
  return sum;
}

/** What one gives takes weight off the war, by its capacity. */
function relieve(game: Game, member: ActorId, forces: number, burden: number): void {
  const { moscow, turn } = game.state;
  const { capacity } = profile(game.scenario, member);
  const from = since(turn, 'supportAnswered');
  shift(game, 'moscow', moscow, 'forces')
    .by('supportGiven', mul(forces, capacity), member, from)
    .apply();
  shift(game, 'moscow', moscow, 'burden')
    .by('supportGiven', -mul(burden, capacity), member, from)
    .apply();
}

/** A refusal aloud is heard everywhere; a yes is worth something. */
function worth(game: Game, member: ActorId, ask: SupportAsk, answer: SupportAnswer): void {
  const { state } = game;
  const from = since(state.turn, 'supportAnswered');
  const said = answer === 'refuses' ? REFUSED : answer === 'agrees' ? AGREED : 0;
  shift(game, 'moscow', state.moscow, 'standing')
    .by(answer === 'refuses' ? 'supportRefused' : 'supportGiven', said, member, from)
    .apply();
  if (answer !== 'agrees') return;
  raise(game, 'supportGiven');
  if (ask === 'troops') relieve(game, member, FREED, RELIEVED);
}

function draws(game: Game): Map<ActorId, number> {
  const luck = luckOf(game, 'council', 3);
  const all = new Map<ActorId, number>();
  for (const id of capitals(game.scenario)) all.set(id, luck.below(1000));
  return all;
}

/** One capital is asked, answers for itself, and minds having been asked. */
function askCapital(game: Game, ask: SupportAsk, id: ActorId, times: number): void {
  raise(game, 'supportAsked');
  const now = memberState(game.state, id);
  worth(game, id, ask, answerOf(game, now, ask, draws(game).get(id) ?? 0));
  asked(game, now, times);
}

/** What putting its name to the war, or being asked to, does to one member of the six. */
function sign(game: Game, now: MemberState, answer: SupportAnswer, times: number): void {
  asked(game, now, times, forewarned(now, 'unitedFront') ? PREPARED : 1000);
  if (answer !== 'agrees') return;
  raise(game, 'supportGiven');
  relieve(game, now.id, LENT.forces, LENT.burden);
}

/**
 * The six as one: members answer in the order of the Council, those who have signed already left out, and one objection
 * blocks. `put` is false where all who would not sign were known before, so that no text came to the table.
 */
function askCouncil(game: Game, times: number): { objector: ActorId | null; put: boolean } {
  raise(game, 'supportAsked');
  const luck = draws(game);
  let objector: ActorId | null = null;
  let put = false;
  for (const id of speakingOrder(game)) {
    if (given(game.state, 'unitedFront', id)) continue;
    const now = memberState(game.state, id);
    const answer = answerOf(game, now, 'unitedFront', luck.get(id) ?? 0);
    put ||= answer !== 'agrees' && !forewarned(now, 'unitedFront');
    sign(game, now, answer, times);
    if (answer === 'refuses') objector ??= id;
  }
  return { objector, put };
}

const applies = (scenario: Scenario): boolean => scenario.war !== null;

/** Nobody is asked again for what it has agreed to. */
function given(state: GameState, ask: SupportAsk, member: string): boolean {
  return state.support.some((s) => s.ask === ask && s.member === member && s.answer === 'agrees');
}

/** True once every member has signed: a front needs no second declaration. */
function united(scenario: Scenario, state: GameState): boolean {
  return capitals(scenario).every((id) => given(state, 'unitedFront', id));
}

export const askUnitedFront: Measure = {
  id: 'askUnitedFront',
  group: 'council',
  cost: price(20),
  applies,
  aims: () => null,
  closed(scenario, state) {
    if (united(scenario, state)) return shut('alreadyDone');
    return usesOf(state, useKey('askUnitedFront', '')) >= ASKS ? shut('alreadyDone') : null;
  },
  run(game) {
    const times = usesOf(game.state, useKey('askUnitedFront', ''));
    const { objector, put } = askCouncil(game, times);
    const { moscow, turn } = game.state;
    const from = since(turn, 'supportAnswered');
    const all = united(game.scenario, game.state);
    shift(game, 'moscow', moscow, 'standing')
      .by('supportGiven', all ? UNITED : 0, undefined, from)
      .by('objection', objector === null ? 0 : div(BLOCKED, times), objector ?? undefined, from)
      .by('supportRefused', put && objector === null ? div(DIVIDED, times) : 0, undefined, from)
      .apply();
  },
};

function askOf(id: 'askRecognition' | 'askTroops', ask: SupportAsk, capital: number): Measure {
  return {
    id,
    group: 'capitals',
    cost: price(capital),
    applies,
    aims: capitals,
    closed(_, state, aim) {
      if (given(state, ask, aim)) return shut('alreadyDone');
      return usesOf(state, useKey(id, aim)) >= ASKS ? shut('alreadyDone') : null;
    },
    run(game, aim) {
      askCapital(game, ask, aim, usesOf(game.state, useKey(id, aim)));
    },
  };
}

export const askRecognition = askOf('askRecognition', 'recognition', 15);
export const askTroops = askOf('askTroops', 'troops', 20);
