/**
 * Members that are disappointed insure themselves elsewhere, a little each month, and show it step by step:
 * a ladder that is reversible but for its last rung (model card, "Hedging"; Snyder 1984 on abandonment).
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { HEDGING } from '../affairs.ts';
import { cause, luckOf, raise, shift, since, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { Member } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { isGesture, MARKS, moodFor, rungOf } from './gestures.ts';

const MONTH = 720;
/** Share of the way to the target that a month covers, per mille (model card: 16 in 100). */
const PACE = 160;
const EIGHTH = 125;
/** Luck of a month in points (model card: +-25). */
const NOISE = 25;
/** A step is taken back only this far below its mark, so that nobody steps up and down in turn. Design number. */
const SLACK = 80;
/** What a step costs Moscow's standing, by rung. Design numbers, in the order of `HEDGING`. */
const COST: readonly number[] = [0, 3, 8, 15, 15, 25, 30, 15, 120];
const FLAGS: readonly string[] = [
  '',
  '',
  '',
  'refusedToSign',
  'envoyRecalled',
  'chairEmpty',
  'frozen',
  '',
  'left',
];

/** Trust less what the war takes from it: a guarantor who is tied down is trusted with less, 0..1000. */
function trustNow(state: GameState, now: MemberState): number {
  return div(now.trust * (4000 - state.moscow.burden), 4000);
}

/** Where hedging tends (model card, "Hedging"); may be below 0 or above 1000. */
function hedgeTarget(state: GameState, member: Member, now: MemberState): number {
  const abandoned = 1000 - trustNow(state, now);
  const home = mul3(800, member.openness, 1000 - now.opinion);
  const offered = div(now.cooperation, 2) + div(member.outsideOptions, 4);
  const bound = mul(600, member.dependence) + div(member.need.unrest, 2) + 400;
  return abandoned + home + offered - bound;
}

/** `gap` by `pace` per mille of a month, over so many hours, rounded to the nearest. */
function monthly(gap: number, pace: number, hours: number): number {
  const raw = gap * pace * hours;
  const half = 500 * MONTH;
  return div(raw + (raw < 0 ? -half : half), 1000 * MONTH);
}

/** Work with outsiders goes an eighth of the way a month towards what they offer a member that doubts. */
function cooperate(game: Game, member: Member, now: MemberState, hours: number): void {
  const { outsideOptions } = member;
  const doubt = 1000 - trustNow(game.state, now) + now.anger;
  const gap = mul(outsideOptions, doubt) - now.cooperation;
  shift(game, now.id, now, 'cooperation')
    .by('outsideOffer', monthly(gap, EIGHTH, hours))
    .apply();
}

function drift(
  game: Game,
  member: Member,
  now: MemberState,
  hours: number,
  luck: Stream | null,
): void {
  const { state } = game;
  // Whoever neither hedges nor is angry works with outsiders as it always has: that is in its profile.
  if (now.hedge > 0 || now.anger > 0) cooperate(game, member, now, hours);
  const target = hedgeTarget(state, member, now);
  const pull = monthly(clamp(target, 0, 1000) - now.hedge, PACE, hours);
  let noise = 0;
  if (luck !== null) {
    if (now.hedge > 0 || pull > 0) noise = luck.between(-NOISE, NOISE);
    else luck.skip(1);
  }
  shift(game, now.id, now, 'hedge')
    .by(pull < 0 ? 'recovery' : 'hedging', pull)
    .by('luck', now.hedge > 0 || pull > 0 ? div(noise * hours, MONTH) : 0)
    .apply();
}

/** True where that member has just refused a text that would have closed the matter. */
function refusedClosing(state: GameState, id: string): boolean {
  const { council, turn } = state;
  const last = council.decided[council.decided.length - 1];
  if (!last || last.turn !== turn || last.decision !== 'blocked' || !last.closes) return false;
  return council.votes.some((v) => v.member === id && v.choice === 'object');
}

/** True where the rung has its occasion in this turn; institutional steps need none. */
function occasionFor(game: Game, now: MemberState, rung: number): boolean {
  const { scenario, state } = game;
  const on = (kind: 'drill' | 'summit'): boolean => {
    for (let i = 0; i < scenario.calendar.length; i += 1) {
      const o = scenario.calendar[i];
      if (o && o.turn === state.turn && o.kind === kind && state.occasions[i]?.status === 'ahead')
        return true;
    }
    return false;
  };
  const id = HEDGING[rung];
  if (id === 'skipsDrills') return on('drill');
  if (id === 'emptyChair') return on('summit');
  return id !== 'refusesToSign' || on('summit') || refusedClosing(state, now.id);
}

/** True where the mark of a rung is passed: by mood, or by the act itself. */
function ripe(game: Game, now: MemberState, rung: number): boolean {
  if (HEDGING[rung] === 'refusesToSign' && refusedClosing(game.state, now.id)) return true;
  return moodFor(now, rung) >= (MARKS[rung] ?? 1000);
}

/** The rung to step up to, or 0: a gesture whose occasion is now goes before steps that can wait. */
function nextUp(game: Game, now: MemberState): number {
  let waits = 0;
  for (let rung = now.hedgeRung + 1; rung < HEDGING.length; rung += 1) {
    if (!ripe(game, now, rung) || !occasionFor(game, now, rung)) continue;
    if (isGesture(rung) && rung > rungOf('complains')) return rung;
    if (waits === 0) waits = rung;
  }
  return waits;
}

/** The rung to step down to, or the same. */
function nextDown(now: MemberState): number {
  const { hedgeRung } = now;
  if (hedgeRung === 0 || hedgeRung === rungOf('leaves')) return hedgeRung;
  return moodFor(now, hedgeRung) < (MARKS[hedgeRung] ?? 0) - SLACK ? hedgeRung - 1 : hedgeRung;
}

function step(game: Game, now: MemberState): void {
  const before = now.hedgeRung;
  if (before === rungOf('leaves')) return;
  const up = nextUp(game, now);
  const after = up > 0 ? up : nextDown(now);
  if (after === before) return;
  now.hedgeRung = after;
  const because = [
    cause('hedging', now.hedge),
    cause('anger', isGesture(Math.max(after, before)) ? now.anger : 0),
    cause('trust', now.trust - 500),
  ].filter((c) => c.amount !== 0);
  game.tell?.({ kind: 'hedgeStepped', member: now.id, before, after, because });
  if (after < before) return;
  const flag = FLAGS[after] ?? '';
  if (flag !== '') raise(game, flag);
  const from = since(game.state.turn, 'hedgeStepped');
  shift(game, 'moscow', game.state.moscow, 'standing')
    .by('hedging', -(COST[after] ?? 0), now.id, from)
    .apply();
}

/**
 * Once a turn, by its length: everyone drifts, and takes at most one step. Every member draws its luck from a stream
 * of their own, where the turn is long enough for luck to come to a point.
 */
export function hedge(game: Game): void {
  const { scenario, state } = game;
  const hours = scenario.turns[state.turn - 1]?.hours ?? 12;
  const luck = NOISE * hours < MONTH ? null : luckOf(game, 'events', 2);
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    if (!member || !now || member.id === scenario.moscow) {
      luck?.skip(1);
      continue;
    }
    drift(game, member, now, hours, luck);
    step(game, now);
  }
}
