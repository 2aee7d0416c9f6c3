/** How the crisis itself went, as signed causes: lives, order, ground, and who still governs. */
import { div, mul } from '../arithmetic.ts';
import { cause } from '../game.ts';
import type { Cause } from '../event.ts';
import type { Scenario } from '../scenario.ts';
import type { FrontState, GameState, UnrestState } from '../state.ts';

/**
 * What the dead of a fight between states weigh: a hundred cost 150 points, three hundred 300, three thousand
 * 550. Like a logarithm: nobody weighs the thousandth as the first. Design numbers.
 */
const TOLL: readonly (readonly [killed: number, points: number])[] = [
  [0, 0],
  [30, 60],
  [100, 150],
  [300, 300],
  [1000, 440],
  [3000, 550],
];
/** People driven from home that cost a point, and the most that they cost together. Design numbers. */
const DISPLACED = 1500;
const DISPLACED_AT_MOST = 100;

/** Quiet half-days in a row after which there is order, as in `theatre/host.ts`. */
const CALM = 2;

/** Points that so many dead cost, between the marks in proportion. */
function toll(killed: number): number {
  let [below, points] = TOLL[0] ?? [0, 0];
  for (const [mark, worth] of TOLL) {
    if (killed < mark) {
      return points + div((worth - points) * (killed - below), Math.max(1, mark - below));
    }
    below = mark;
    points = worth;
  }
  return points;
}

/** True where the streets are quiet under the same government: order that came back, or that was never quite lost. */
function quiet(t: UnrestState): boolean {
  return t.orderRestored || (t.incumbent === 'inOffice' && t.calm >= CALM);
}

function unrestCauses(t: UnrestState): Cause[] {
  let held = 0;
  for (const site of t.sites)
    held +=
      site.holder === 'host' ? (site.damaged ? 600 : 1000) : site.holder === 'contested' ? 350 : 0;
  return [
    cause('base', 690),
    cause('lives', -Math.min(460, div(t.killed * 11, 10))),
    cause('order', quiet(t) ? 170 : -div(t.crowds, 5)),
    cause('sitesHeld', div(held * 140, 1000 * Math.max(1, t.sites.length))),
    cause('eliteSplit', -div(t.split, 12)),
  ];
}

/** Ground that the host holds of what it held at first, by the sites' weight, 0..1000. */
function groundHeld(scenario: Scenario, t: FrontState): number {
  let held = 0;
  let whole = 0;
  for (let i = 0; i < t.sites.length; i += 1) {
    const plan = scenario.theatre.sites[i];
    const site = t.sites[i];
    if (!plan || !site) continue;
    held += mul(plan.weight, Math.min(site.control, plan.control));
    whole += mul(plan.weight, plan.control);
  }
  return whole === 0 ? 1000 : div(held * 1000, whole);
}

function frontCauses(scenario: Scenario, t: FrontState): Cause[] {
  const truce = t.truce === null ? 0 : mul(70, t.truce.strength);
  return [
    cause('base', 650),
    cause('lives', -toll(t.killed)),
    cause('displaced', -Math.min(DISPLACED_AT_MOST, div(t.displaced, DISPLACED))),
    cause('sitesHeld', mul(140, groundHeld(scenario, t))),
    cause('order', t.orderRestored ? 110 : -div(t.intensity, 6)),
    cause('truceHolds', truce),
    cause('mechanism', mul(60, t.mechanism)),
  ];
}

/** Everything that makes the crisis what it was, points of 1000. */
export function crisisCauses(scenario: Scenario, state: GameState): Cause[] {
  const t = state.theatre;
  return t.kind === 'unrest' ? unrestCauses(t) : frontCauses(scenario, t);
}
