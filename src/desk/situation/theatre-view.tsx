import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { SiteRow } from './site-row.tsx';
import { TheatreFacts } from './theatre-facts.tsx';

const METERS = ['crowds', 'armed', 'loyalty', 'split', 'grievance'] as const;

/** The unrest: its rung, its dead, its meters, its sites. */
export function TheatreView({ session, reaches }: { session: Session; reaches: Reaches }) {
  const say = useSay();
  const { theatre } = session.state;
  return (
    <>
      <TheatreFacts session={session} />
      <div class="meters">
        {METERS.map((key) => (
          <DossierMeter
            key={key}
            session={session}
            meter={`theatre.${key}`}
            label={say(`desk-meter-${key}`)}
            read={(state) => state.theatre[key]}
            reaches={reaches}
          />
        ))}
      </div>
      <h3 class="section-head">{say('desk-sites')}</h3>
      <ul class="site-rows">
        {theatre.sites.map((site) => (
          <li key={site.id}>
            <SiteRow session={session} site={site} />
          </li>
        ))}
      </ul>
    </>
  );
}
