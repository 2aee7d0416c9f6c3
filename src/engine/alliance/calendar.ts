/**
 * Drills and summits: where anger shows, because coming or staying away is seen. A host that will not have the
 * others cancels; a moved occasion asks nobody anything (model card, "Nobody called").
 */
import type { Cause } from '../event.ts';
import { cause, raise, shift, since, type Game } from '../game.ts';
import { passChair } from '../council/chair.ts';
import type { ActorId, Occasion } from '../scenario.ts';
import type { MemberState } from '../state.ts';
import { MARKS, mourning, occasionsNow, outOfTheRoom, rungOf, temperOf } from './gestures.ts';

/** What an occasion does for Moscow's standing when it is held, less each empty place. Design numbers. */
const HELD = 8;
const PLACE = 8;
/** What a cancelled one costs, and what it does to the others' trust. Design numbers. */
const CANCELLED = -20;
const DISMAY = -5;
/** What coming together does for those who came. Design number. */
const TOGETHER = 3;

/** What keeps a member away from an occasion: signed causes, and the mark that their sum must pass. */
function reluctance(game: Game, now: MemberState, occasion: Occasion): Cause[] {
  const { scenario, state } = game;
  const mark = MARKS[rungOf(occasion.kind === 'drill' ? 'skipsDrills' : 'emptyChair')] ?? 1000;
  return [
    cause('hedging', now.hedge),
    cause('anger', now.anger),
    cause('luck', temperOf(game, now.id)),
    cause('bloodshed', mourning(scenario, state, now.id)),
    cause('occasion', -mark),
  ].filter((c) => c.amount !== 0);
}

function sum(causes: readonly Cause[]): number {
  let total = 0;
  for (const c of causes) total += c.amount;
  return total;
}

function cancel(game: Game, occasion: Occasion, because: readonly Cause[]): void {
  const { state, scenario } = game;
  const now = state.occasions.find((o) => o.id === occasion.id);
  if (!now) return;
  now.status = 'cancelled';
  now.absent = [occasion.host];
  if (occasion.kind === 'drill') raise(game, 'drillCancelled');
  game.tell?.({ kind: 'occasionCancelled', occasion: occasion.id, by: occasion.host, because });
  const from = since(state.turn, 'occasionCancelled');
  shift(game, 'moscow', state.moscow, 'standing')
    .by('occasion', CANCELLED, undefined, from)
    .apply();
  for (const m of state.members) {
    if (m.id === occasion.host || m.id === scenario.moscow) continue;
    shift(game, m.id, m, 'trust').by('occasion', DISMAY, occasion.host, from).apply();
  }
}

function hold(game: Game, occasion: Occasion): void {
  const { state, scenario } = game;
  const now = state.occasions.find((o) => o.id === occasion.id);
  if (!now) return;
  const absent: ActorId[] = [];
  const because: Cause[] = [cause('occasion', HELD)];
  for (const m of state.members) {
    if (m.id === scenario.moscow || m.id === occasion.host) continue;
    const why = reluctance(game, m, occasion);
    if (sum(why) < 0 && !outOfTheRoom(m)) continue;
    absent.push(m.id);
    for (const c of why) if (c.amount > 0) because.push({ ...c, about: m.id });
  }
  now.status = 'held';
  now.absent = absent;
  if (occasion.kind === 'summit' && absent.length > 0) raise(game, 'summitSkipped');
  game.tell?.({ kind: 'occasionHeld', occasion: occasion.id, absent: [...absent], because });
  const from = since(state.turn, 'occasionHeld');
  shift(game, 'moscow', state.moscow, 'standing')
    .by('occasion', HELD, undefined, from)
    .by('absence', -PLACE * absent.length, undefined, from)
    .apply();
  for (const m of state.members) {
    if (m.id === scenario.moscow || absent.includes(m.id)) continue;
    shift(game, m.id, m, 'trust').by('occasion', TOGETHER, undefined, from).apply();
  }
}

/**
 * Why the host calls it off, or null where it does not. A drill brings the others' troops; a summit is a stage, and a
 * host that is angry uses it, unless it has left its own chair.
 */
function calledOff(game: Game, occasion: Occasion): readonly Cause[] | null {
  const host = game.state.members.find((m) => m.id === occasion.host);
  if (host === undefined || host.id === game.scenario.moscow) return null;
  const why = reluctance(game, host, occasion);
  const off = occasion.kind === 'drill' ? sum(why) >= 0 : outOfTheRoom(host);
  return off ? why : null;
}

/** Holds or cancels what the calendar has for this turn; after a summit the presidency may pass. */
export function holdOccasions(game: Game): void {
  if (!game.scenario.calendar.some((o) => o.turn === game.state.turn)) return;
  for (const occasion of occasionsNow(game.scenario, game.state)) {
    const why = calledOff(game, occasion);
    if (why !== null) cancel(game, occasion, why);
    else hold(game, occasion);
    if (occasion.kind === 'summit') passChair(game, occasion);
  }
}
