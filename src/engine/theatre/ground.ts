/** Ground at the front: pressed in proportion to its pull, held by strength and by foreign guards. */
import { clamp, div, mul } from '../arithmetic.ts';
import { cause, shift, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { FrontState, SiteState } from '../state.ts';
import type { Site } from '../theatre-plan.ts';
import { aimsSwayed } from './answer.ts';
import { frontIn, frontPlan } from './kind.ts';
import { cover, holderOf } from './sites.ts';
import { designOf, shareOf, strengthOf, type SideIndex } from './strength.ts';

/** Points of control that a full attack takes in twelve hours from ground of full pull. Calibration. */
const ATTACK = 770;
/** Points that ground itself parries. Calibration: one to three places change hands in two days. */
const TERRAIN = 50;
/** Points that a full foreign garrison parries, as in the streets. */
const GUARDED = 620;
/** Below this intensity nobody gains ground. */
const SKIRMISH = 200;

/** A share of all the weight, 0..1000: each place counts its weight by what `part` gives for it, 0..1000. */
function weighed(game: Game, part: (site: SiteState, plan: Site) => number): number {
  const { sites } = game.scenario.theatre;
  let sum = 0;
  let all = 0;
  for (let i = 0; i < sites.length; i += 1) {
    const plan = sites[i];
    const site = game.state.theatre.sites[i];
    if (!plan || !site) continue;
    all += plan.weight;
    sum += mul(plan.weight, part(site, plan));
  }
  return div(sum * 1000, Math.max(1, all));
}

const lost = (site: SiteState, plan: Site): number => Math.max(0, plan.control - site.control);
const guarded = (site: SiteState, plan: Site): number =>
  site.holder === 'lost' ? 0 : cover(site, plan.garrison);
const held = (site: SiteState): number => site.control;
const heldAtFirst = (_: SiteState, plan: Site): number => plan.control;

/** Share of all the weight that the host has lost since the start, 0..1000. */
export function lostGround(game: Game): number {
  return weighed(game, lost);
}

/** Share of all the weight that foreign troops guard and that is not lost, 0..1000: out of reach without a fight with them. */
export function shielded(game: Game): number {
  return weighed(game, guarded);
}

/**
 * How much of what it wants a side has, 0..1000. The first side wants ground by its aims and the hidden design; the
 * host wants what it began with and what its own aims add.
 */
export function aimsMetOf(game: Game, at: SideIndex): number {
  const plan = frontPlan(game.scenario).sides[at];
  if (at === 0) {
    const wanted = clamp(plan.aims + designOf(game).aims + aimsSwayed(game), 50, 1000);
    return div(lostGround(game) * 1000, wanted);
  }
  const wanted = Math.min(1000, weighed(game, heldAtFirst) + plan.aims);
  return div(weighed(game, held) * 1000, Math.max(1, wanted));
}

/** A place changes hands, and says so. */
function settle(game: Game, site: SiteState, by: number): void {
  const after = holderOf(site.control);
  if (after === site.holder) return;
  const before = site.holder;
  site.holder = after;
  if (after === 'lost') site.damaged = true;
  const because = [cause(by < 0 ? 'attack' : 'hostDefence', by)];
  game.tell?.({
    kind: 'siteChanged',
    site: site.id,
    before,
    after,
    damaged: site.damaged,
    because,
  });
}

/** What one side's attack would take from ground of full pull in twelve hours, before it is parried. */
function force(game: Game, front: FrontState, at: SideIndex): number {
  if (front.sides[at].move !== 'press' || front.intensity < SKIRMISH) return 0;
  return mul(mul(ATTACK, front.intensity), strengthOf(game, at));
}

/** What the defender, by its share of both strengths, and the ground itself take off an attack. */
function parry(attack: number, share: number): number {
  return Math.min(attack, mul(attack, share) + TERRAIN);
}

/** Twelve hours on the ground; one draw for each site. True where control moved anywhere. */
export function contestGround(game: Game, luck: Stream): boolean {
  const front = frontIn(game.state);
  if (front === null) return false;
  const attacks = force(game, front, 0);
  const counters = force(game, front, 1);
  const idle = attacks === 0 && counters === 0;
  const share = idle ? 0 : shareOf(game, 1);
  let moved = false;
  for (let i = 0; i < front.sites.length; i += 1) {
    const site = front.sites[i];
    const plan = game.scenario.theatre.sites[i];
    if (!site || !plan) continue;
    if (idle || plan.pull === 0) {
      luck.skip(1);
      if (site.fighting) site.fighting = false;
      continue;
    }
    const noise = luck.between(-110, 110);
    const attack = mul(attacks, plan.pull);
    const counter = mul(counters, plan.pull);
    const guards = site.guards === 0 ? 0 : mul(GUARDED, cover(site, plan.garrison));
    const parried = parry(attack, share);
    const stopped = Math.min(attack - parried, guards);
    const regained = Math.max(0, counter - parry(counter, 1000 - share) - guards);
    site.fighting = attack + counter > 0 && attack + counter > div(parried + stopped, 2);
    const by = stopped - attack + parried + regained;
    const before = site.control;
    shift(game, `site.${site.id}`, site, 'control')
      .by('attack', -attack)
      .by('hostDefence', parried + regained)
      .by('siteGuards', stopped)
      .by('luck', by === 0 ? 0 : clamp(noise, by < 0 ? -110 : 0, by < 0 ? 60 : 110))
      .apply();
    if (site.control === before) continue;
    moved = true;
    settle(game, site, site.control - before);
  }
  return moved;
}
