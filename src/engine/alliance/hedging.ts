/**
 * Members that are disappointed insure themselves elsewhere, a little each month, and show it step by step:
 * a ladder that is reversible but for its last rung (model card, "Hedging"; Snyder 1984 on abandonment).
 */
import { div, mul } from '../arithmetic.ts';
import { HEDGING, type HedgeRung } from '../affairs.ts';
import type { Cause } from '../event.ts';
import { cause, countUse, luckOf, raise, shift, since, usesOf, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { Member } from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import {
  angerCounts,
  isGesture,
  MARKS,
  moodFor,
  occasionsNow,
  outOfTheRoom,
  reaches,
  rungOf,
  silenceIn,
  temperOf,
} from './gestures.ts';
import { hedgeTerms, sumOf, trustNow } from './hedge-target.ts';
import { hoursOfTurn } from './pace.ts';

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

/**
 * The pull of a turn, shared out among the terms of the target in proportion; what rounding leaves over goes to the
 * largest. Where the target lies outside the meter there is one cause: time, or all of it.
 */
function pullCauses(terms: readonly Cause[], target: number, hedge: number, pull: number): Cause[] {
  if (pull === 0) return [];
  if (target < 0) return [cause('recovery', pull)];
  const gap = target - hedge;
  const parts = [...terms, cause('recovery', -hedge)];
  const shared = parts.map((c) => ({ ...c, amount: div(c.amount * pull, gap) }));
  const largest = shared.reduce(
    (most, c, i) => (Math.abs(c.amount) > Math.abs(shared[most]?.amount ?? 0) ? i : most),
    0,
  );
  const left = pull - sumOf(shared);
  return shared
    .map((c, i) => (i === largest ? { ...c, amount: c.amount + left } : c))
    .filter((c) => c.amount !== 0);
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
  const terms = hedgeTerms(state, member, now);
  const target = Math.min(1000, sumOf(terms));
  const pull = monthly(Math.max(0, target) - now.hedge, PACE, hours);
  let noise = 0;
  if (luck !== null) {
    if (now.hedge > 0 || pull > 0) noise = luck.between(-NOISE, NOISE);
    else luck.skip(1);
  }
  const change = shift(game, now.id, now, 'hedge');
  if (game.tell) change.byAll(pullCauses(terms, target, now.hedge, pull));
  else change.by('hedging', pull);
  change.by('luck', now.hedge > 0 || pull > 0 ? div(noise * hours, MONTH) : 0).apply();
}

/** True where that member has just refused a text that would have closed the matter. */
function refusedClosing(state: GameState, id: string): boolean {
  const { council, turn } = state;
  const last = council.decided[council.decided.length - 1];
  if (!last || last.turn !== turn || last.decision !== 'blocked' || !last.closes) return false;
  return council.votes.some((v) => v.member === id && v.choice === 'object');
}

/** Steps that give up what membership brings. */
const COSTLY: readonly HedgeRung[] = ['frozen', 'stopsPaying'];

/**
 * True where a member has not left its chair yet and there is a summit, now or ahead, at which it could. Whoever would
 * leave altogether has nothing more to say there.
 */
function stageAhead({ scenario, state }: Game, now: MemberState): boolean {
  if (now.hedge >= (MARKS[rungOf('leaves')] ?? 1000)) return false;
  if (outOfTheRoom(now) || usesOf(state, stepKey(now.id, rungOf('emptyChair'))) > 0) return false;
  return scenario.calendar.some(
    ({ id, kind, turn }) =>
      kind === 'summit' &&
      turn >= state.turn &&
      state.occasions.some((o) => o.id === id && o.status === 'ahead'),
  );
}

/**
 * True where the rung has its occasion in this turn. Institutional steps need none, but one that gives something up
 * waits for the stage on which the same could be said without: voice before exit (Hirschman 1970).
 */
function occasionFor(game: Game, now: MemberState, rung: number): boolean {
  const on = (kind: 'drill' | 'summit'): boolean =>
    occasionsNow(game.scenario, game.state).some((o) => o.kind === kind);
  const id = HEDGING[rung];
  if (id !== undefined && COSTLY.includes(id)) return !stageAhead(game, now);
  if (id === 'skipsDrills') return on('drill');
  if (id === 'emptyChair') return on('summit');
  return id !== 'refusesToSign' || on('summit') || refusedClosing(game.state, now.id);
}

/** What the day adds to the mood: gestures that have an occasion are made in a temper. */
function temperFor(game: Game, now: MemberState, rung: number): number {
  return isGesture(rung) && rung > rungOf('complains') ? temperOf(game, now.id) : 0;
}

/** What it takes beyond the mark of an empty chair to call off a summit at home: a host loses its stage. Design number. */
const OWN_STAGE = 15;

/** The mark of a rung for that member in this turn. */
function markFor({ scenario, state }: Game, now: MemberState, rung: number): number {
  const mark = MARKS[rung] ?? 1000;
  if (rung !== rungOf('emptyChair')) return mark;
  const hosts = occasionsNow(scenario, state).some((o) => o.kind === 'summit' && o.host === now.id);
  return hosts ? mark + OWN_STAGE : mark;
}

/** True where the mark of a rung is passed: by mood and temper, or by the act itself. */
function ripe(game: Game, now: MemberState, rung: number): boolean {
  if (HEDGING[rung] === 'refusesToSign' && refusedClosing(game.state, now.id)) return true;
  const mood = moodFor(game.state, now, rung);
  return mood + temperFor(game, now, rung) >= markFor(game, now, rung);
}

/** The rung to step up to, or 0: a gesture whose occasion is now goes before steps that can wait. */
function nextUp(game: Game, now: MemberState): number {
  // Who cannot reach the next mark reaches none, unless a refusal is the step itself.
  if (!reaches(now, now.hedgeRung) && !refusedClosing(game.state, now.id)) return 0;
  let waits = 0;
  for (let rung = now.hedgeRung + 1; rung < HEDGING.length; rung += 1) {
    if (!occasionFor(game, now, rung) || !ripe(game, now, rung)) continue;
    if (isGesture(rung) && rung > rungOf('complains')) return rung;
    if (waits === 0) waits = rung;
  }
  return waits;
}

/** Key under which it is noted that a member has taken a step. */
function stepKey(id: string, rung: number): string {
  return `hedge:${id}:${rung}`;
}

/** The rung to step down to, of those that were taken on the way up, or the same. */
function nextDown(game: Game, now: MemberState): number {
  const { hedgeRung } = now;
  if (hedgeRung === 0 || hedgeRung === rungOf('leaves')) return hedgeRung;
  if (moodFor(game.state, now, hedgeRung) >= (MARKS[hedgeRung] ?? 0) - SLACK) return hedgeRung;
  for (let rung = hedgeRung - 1; rung > 0; rung -= 1)
    if (usesOf(game.state, stepKey(now.id, rung)) > 0) return rung;
  return 0;
}

function step(game: Game, now: MemberState): void {
  const before = now.hedgeRung;
  if (before === rungOf('leaves')) return;
  const up = nextUp(game, now);
  const after = up > 0 ? up : nextDown(game, now);
  if (after === before) return;
  now.hedgeRung = after;
  const rung = Math.max(after, before);
  const because = [
    cause('hedging', now.hedge),
    cause('anger', angerCounts(game.state, now, rung) ? now.anger : 0),
    cause('noAnswer', silenceIn(game.state, now, rung)),
    cause('luck', up > 0 ? temperFor(game, now, rung) : 0),
    cause('base', -(up > 0 ? markFor(game, now, rung) : (MARKS[rung] ?? 0))),
  ].filter((c) => c.amount !== 0);
  game.tell?.({ kind: 'hedgeStepped', member: now.id, before, after, because });
  if (after < before) return;
  countUse(game.state, stepKey(now.id, after));
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
  const hours = hoursOfTurn(game);
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
