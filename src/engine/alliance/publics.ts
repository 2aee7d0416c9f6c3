/**
 * Publics judge: opinion returns slowly to what it was, and where it is low, the regime open and the
 * disappointment fresh, a few hundred march for the way out. Governments mostly stay.
 */
import { clamp, div, mul } from '../arithmetic.ts';
import { cause, countUse, lastUse, luckOf, raise, shift, since, type Game } from '../game.ts';
import type { Member } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { hourOf } from './help.ts';

const MONTH = 720;
/** Opinion returns by a twentieth a month (model card, "Hedging"). */
const RETURNS = 50;
/** Where people march: opinion below this, regime open above that, anger that can be seen. Design numbers. */
const LOW_OPINION = 420;
const OPEN = 350;
const ANGRY = 80;
/** A march is news once in two weeks. */
const FORTNIGHT = 336;
/** What a march does to the government's stability and to its hedging. Design numbers. */
const UNSETTLES = -12;
const PUSHES = 10;

function returns(game: Game, member: Member, now: MemberState, hours: number): void {
  const raw = (member.opinion - now.opinion) * RETURNS * hours;
  const half = 500 * MONTH;
  const back = div(raw + (raw < 0 ? -half : half), 1000 * MONTH);
  shift(game, now.id, now, 'opinion').by('recovery', back).apply();
}

/** Chance of a march in this turn, per mille; 0 where nobody would. */
function rallyChance(member: Member, now: MemberState, hours: number): number {
  if (now.opinion >= LOW_OPINION || member.openness < OPEN || now.anger < ANGRY) return 0;
  const weekly = mul(LOW_OPINION - now.opinion, member.openness) * 2 + now.anger;
  return clamp(div(weekly * hours, 168), 0, 900);
}

function march(game: Game, member: Member, now: MemberState, key: string): void {
  const { state } = game;
  countUse(state, key);
  raise(game, 'rallied');
  const because = [
    cause('anger', now.anger),
    cause('homePublic', LOW_OPINION - now.opinion),
    cause('openness', member.openness),
  ];
  game.tell?.({ kind: 'rallyHeld', member: now.id, because });
  const from = since(state.turn, 'rallyHeld');
  shift(game, now.id, now, 'stability').by('rally', UNSETTLES, undefined, from).apply();
  shift(game, now.id, now, 'hedge').by('rally', PUSHES, undefined, from).apply();
}

/** True where that public may march again. */
function rested(game: Game, id: string, ends: number): boolean {
  const last = lastUse(game.state, `rally:${id}`);
  return last === 0 || ends - hourOf(game.scenario, last) >= FORTNIGHT;
}

/** Once a turn. Where anybody may march every public draws, so that one's anger does not shift another's luck. */
export function publicsJudge(game: Game): void {
  const { scenario, state } = game;
  const span = scenario.turns[state.turn - 1];
  const hours = span?.hours ?? 12;
  const ends = (span?.at ?? 0) + hours;
  let restless = false;
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    if (!member || !now || member.id === scenario.moscow) continue;
    returns(game, member, now, hours);
    if (rallyChance(member, now, hours) > 0) restless = true;
  }
  if (!restless) return;
  const luck = luckOf(game, 'events', 3);
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    const draw = luck.below(1000);
    if (!member || !now || member.id === scenario.moscow || !rested(game, member.id, ends))
      continue;
    if (draw < rallyChance(member, now, hours)) march(game, member, now, `rally:${member.id}`);
  }
}
