/** Sites: attacked in proportion to their pull, held by loyal forces and by foreign guards. */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { cause, shift, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { SiteHolder, SiteState, UnrestState } from '../state.ts';
import { unrestIn } from './kind.ts';

const HELD = 600;
const LOST = 300;
/** Crowds below this leave sites alone. */
const QUIET = 260;
/** Arms that a looted armoury puts on the street. */
const LOOT = 170;

/** Who holds a site at that control of the host's. */
export function holderOf(control: number): SiteHolder {
  return control >= HELD ? 'host' : control >= LOST ? 'contested' : 'lost';
}

/** Foreign guards' share of a full garrison, 0..1000. */
export function cover(site: SiteState, garrison: number): number {
  return garrison === 0 ? 0 : Math.min(1000, div(site.guards * 1000, garrison));
}

/** A site changes hands, and says so; a lost armoury arms the crowd. */
function settle(game: Game, t: UnrestState, site: SiteState, armoury: boolean): void {
  const after = holderOf(site.control);
  if (after === site.holder) return;
  const before = site.holder;
  site.holder = after;
  const looted = after === 'lost' && !site.damaged;
  if (after === 'lost') site.damaged = true;
  const because = [
    cause(after === 'host' ? 'hostDefence' : 'crowdPressure', after === 'host' ? 1 : -1),
  ];
  game.tell?.({
    kind: 'siteChanged',
    site: site.id,
    before,
    after,
    damaged: site.damaged,
    because,
  });
  if (looted && armoury) shift(game, 'theatre', t, 'armed').by('looting', LOOT, site.id).apply();
}

/** Twelve hours at the sites. */
export function contestSites(game: Game, luck: Stream): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const force = t.posture === 'restraint' ? 240 : t.posture === 'force' ? 400 : 640;
  const hosts = mul(t.loyalty, force);
  const freed = Math.min(120, div(t.freed * 90, 1000));
  for (let i = 0; i < t.sites.length; i += 1) {
    const site = t.sites[i];
    const plan = game.scenario.theatre.sites[i];
    if (!site || !plan) continue;
    const noise = luck.between(-90, 90);
    const attack = t.crowds < QUIET ? 0 : mul3(mul(1500, t.crowds - 120), plan.pull, 700 + t.armed);
    const guards = site.guards === 0 ? 0 : mul(620, cover(site, plan.garrison));
    site.fighting = attack > 0 && site.control < 950 && attack > div(hosts + guards + freed, 2);
    shift(game, `site.${site.id}`, site, 'control')
      .by('crowdPressure', clamp(-attack, -700, 0))
      .by('hostDefence', hosts)
      .by('siteGuards', guards)
      .by('freedForces', freed)
      .by('luck', attack > 0 ? noise : 0)
      .apply();
    settle(game, t, site, plan.armoury);
  }
}
