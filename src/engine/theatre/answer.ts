/**
 * What Moscow's answer does to the will of the one who presses. A show of force deters one and frightens or provokes
 * another into pressing on (Jervis 1976: deterrence and spiral model); accommodation satisfies one and is taken for
 * leave by another (Fearon on limited aims; Werner and Beardsley on truces that are used to regroup). Which of them it
 * is hangs on the hidden design; what was shown and what was yielded are plain to see (model card, "The front": the
 * answer).
 */
import { deliveredShare } from '../affairs/debts.ts';
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import { FORCE_RUNG } from '../council/resolution.ts';
import { hasFlag, usesOf, type Game } from '../game.ts';
import type { FrontState, GameState, SideState } from '../state.ts';
import { frontIn } from './kind.ts';
import { designOf, type SideIndex } from './strength.ts';

/** What each show of force adds to what was shown, points of 1000. Design numbers. */
const SHOWN = {
  warning: 200,
  base: 260,
  contingent: 260,
  forceText: 180,
  named: 140,
  accused: 140,
  arms: 110,
  measures: 90,
} as const;
/** What each act of accommodation adds to what was yielded, points of 1000. Design numbers. */
const YIELDED = {
  broker: 240,
  restraint: 150,
  talk: 130,
  visit: 90,
  refusal: 250,
  mechanism: 200,
} as const;
/** What a day of fighting in which nothing was shown adds for one who takes silence for leave, and its bound. Design numbers. */
const SILENT_DAY = 110;
const SILENCE = 400;
const DAY = 24;
/** How far the host of a quarrel shares what the design says of the one who presses: the line is one. Per mille, design number. */
const SHARED = 600;
/** How much faster either spoils the other than it works by itself. Design number. */
const SPOILS = 2;
/** Most that the answer adds to a side's drive or takes from it, points. Design number. */
const SWAYED = 500;
/** Least that they calm, per mille. Design number. */
const LEAST_CALM = 200;
/** Share of that by which a side wants more ground, or less, per mille. Design number. */
const AIMS = 400;

/** What a first use is worth together with later ones, each worth half the one before. */
function halving(worth: number, uses: number): number {
  let sum = 0;
  for (let i = uses, more = worth; i > 0; i -= 1, more = div(more, 2)) sum += more;
  return sum;
}

/** Force that Moscow and the alliance have shown so far, 0..1000. */
export function shown({ scenario, state }: Game): number {
  const { council, moscow } = state;
  let texts = 0;
  for (const t of council.decided) {
    if (t.decision !== 'adopted') continue;
    if (t.rung >= FORCE_RUNG) texts = Math.max(texts, SHOWN.forceText);
    if (t.names !== null) texts = Math.max(texts, SHOWN.named);
  }
  return Math.min(
    1000,
    texts +
      halving(SHOWN.warning, state.warnings) +
      (moscow.posted > 0 ? SHOWN.base : 0) +
      (landed(state) > 0 || state.flights.length > 0 ? SHOWN.contingent : 0) +
      (state.frame === 'aggression' ? SHOWN.accused : 0) +
      halving(SHOWN.arms, usesOf(state, 'equip')) +
      mul(SHOWN.measures, Math.max(0, deliveredShare(state, scenario.case.victim))),
  );
}

/** Talk that names nobody and sends nobody. */
function talked(state: GameState): boolean {
  return state.council.decided.some(
    (t) => t.decision === 'adopted' && t.rung < FORCE_RUNG && t.names === null,
  );
}

/** What Moscow and the alliance have done so far to accommodate the two sides, 0..1000. */
export function yielded({ state }: Game, front: FrontState): number {
  const visits = front.sides.reduce((sum, { id }) => sum + usesOf(state, `visit:${id}`), 0);
  return Math.min(
    1000,
    halving(YIELDED.broker, usesOf(state, 'broker')) +
      (state.frame === 'restraint' ? YIELDED.restraint : 0) +
      (talked(state) ? YIELDED.talk : 0) +
      halving(YIELDED.visit, visits) +
      (hasFlag(state, 'refused') ? YIELDED.refusal : 0) +
      (front.mechanism > 0 ? YIELDED.mechanism : 0),
  );
}

/** Fighting that nobody answered with more than words, 0..400: only one whose appetite grows reads leave in it. */
function silence({ state }: Game, appetite: number, force: number): number {
  if (appetite <= 0 || force > 0) return 0;
  return Math.min(SILENCE, div(state.hour * SILENT_DAY, DAY));
}

/** What the answer so far does to the drive of a side, points by what does it. */
export interface Sway {
  /** By what was shown: positive where force comes back as drive. */
  readonly force: number;
  /** By what was yielded: positive where accommodation is taken for leave. */
  readonly yielding: number;
}

export function swayOf(game: Game, front: FrontState, at: SideIndex): Sway {
  const { spiral, appetite } = designOf(game);
  if (spiral === 0 && appetite === 0) return { force: 0, yielding: 0 };
  const part = at === 0 ? 1000 : front.kind === 'border' ? SHARED : 0;
  const force = shown(game);
  const soft = Math.min(1000, yielded(game, front) + silence(game, appetite, force));
  // Mixed signals: talk from one who threatens calms nobody whom threats provoke, and a threat from one who yields
  // deters nobody who takes yielding for leave.
  const meant = appetite > 0 ? Math.max(0, 1000 - SPOILS * soft) : 1000;
  const heard = spiral > 0 ? Math.max(0, 1000 - SPOILS * force) : 1000;
  return {
    force: clamp(mul3(spiral, spiral < 0 ? mul(force, meant) : force, part), -SWAYED, SWAYED),
    yielding: clamp(mul3(appetite, appetite < 0 ? mul(soft, heard) : soft, part), -SWAYED, SWAYED),
  };
}

/** How set a side is on pressing, the answer included, 0..1500. */
export function resolveOf(game: Game, side: SideState): number {
  const front = frontIn(game.state);
  if (front === null) return side.drive;
  const { force, yielding } = swayOf(game, front, side.id === front.sides[0].id ? 0 : 1);
  return Math.max(0, side.drive + clamp(force + yielding, -SWAYED, SWAYED));
}

/** Ground that the first side wants more, or less, for the answer that it met; a share of all the weight, per mille. */
export function aimsSwayed(game: Game): number {
  const front = frontIn(game.state);
  if (front === null) return 0;
  const { force, yielding } = swayOf(game, front, 0);
  return mul(AIMS, clamp(force + yielding, -SWAYED, SWAYED));
}

/**
 * Share of what boots and eyes between the sides would calm that they do calm, per mille: less with one whom they
 * provoke, and with one who has learnt that what they guard is for sale.
 */
export function calmedBy(game: Game): number {
  const { spiral, appetite } = designOf(game);
  const front = frontIn(game.state);
  if (front === null || (spiral <= 0 && appetite <= 0)) return 1000;
  const sold = appetite > 0 ? mul(appetite, yielded(game, front)) : 0;
  return clamp(1000 - Math.max(0, spiral) - sold, LEAST_CALM, 1000);
}
