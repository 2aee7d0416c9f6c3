import type { SiteState } from '../../engine/index.ts';
import { Button, SiteTablet, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { useSiteWords } from './site-row.tsx';

interface SiteProps {
  session: Session;
  site: SiteState;
  reaches: Reaches;
}

export function SiteDossier({ session, site, reaches }: SiteProps) {
  const say = useSay();
  const words = useSiteWords();
  const { scenario, state, text } = session;
  const facts = scenario.theatre.sites.find(({ id }) => id === site.id);
  const { host } = scenario.theatre;
  const guards =
    site.guards > 0 ? say('desk-site-guards', { guards: site.guards }) : say('desk-site-no-guards');
  return (
    <>
      <header class="dossier-head">
        <h2 class="dossier-name">
          <SiteTablet {...site} size={28} />
          {text.name(site.id, scenario)}
        </h2>
        <p class="dossier-standing">
          {words(site)}, {guards}.
        </p>
      </header>
      <div class="meters">
        <DossierMeter
          session={session}
          meter={`site.${site.id}.control`}
          label={say('desk-meter-control', { host: text.name(host, scenario) })}
          word="meter-control"
          read={(state) => state.theatre.sites.find(({ id }) => id === site.id)?.control}
          reaches={reaches}
        />
      </div>
      <ul class="site-facts">
        {facts && <li>{say('desk-site-garrison', { garrison: facts.garrison })}</li>}
        {facts?.landing && <li>{say('desk-site-landing')}</li>}
        {facts && facts.people > 0 && <li>{say('desk-site-people', { people: facts.people })}</li>}
        {facts?.armoury && <li>{say('desk-site-armoury')}</li>}
        {state.theatre.guardFirst === site.id && <li>{say('desk-site-first')}</li>}
      </ul>
      <p class="dossier-back">
        <Button kind="link" onClick={() => session.select({ kind: 'actor', id: host })}>
          {text.name(host, scenario)}
        </Button>
      </p>
    </>
  );
}
