import type { SiteState } from '../../engine/index.ts';
import { points, SiteTablet, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** The state of a site in words: `contested, fighting now`. */
export function useSiteWords(): (site: SiteState) => string {
  const say = useSay();
  return (site) =>
    [
      say(`desk-site-${site.holder}`),
      ...(site.fighting ? [say('desk-site-fighting')] : []),
      ...(site.damaged ? [say('desk-site-damaged')] : []),
    ].join(', ');
}

export function SiteRow({ session, site }: { session: Session; site: SiteState }) {
  const words = useSiteWords();
  return (
    <button
      type="button"
      class="site-row"
      onClick={() => session.select({ kind: 'site', id: site.id })}
    >
      <SiteTablet {...site} />
      <span class="site-name">{session.text.name(site.id, session.scenario)}</span>
      <span class={site.fighting ? 'site-state violent' : 'site-state'}>{words(site)}</span>
      <span class="site-control">{points(site.control)}</span>
    </button>
  );
}
