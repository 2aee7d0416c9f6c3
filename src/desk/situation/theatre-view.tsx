import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { frontOf, unrestOf } from '../theatre.ts';
import { DossierMeter } from './dossier-meter.tsx';
import { FrontView } from './front-view.tsx';
import type { Reaches } from './reaches.ts';
import { SiteRow } from './site-row.tsx';
import { TheatreFacts } from './theatre-facts.tsx';

const METERS = ['crowds', 'armed', 'loyalty', 'split', 'grievance'] as const;

interface TheatreProps {
  session: Session;
  reaches: Reaches;
}

/** The trouble itself: its rung, its dead, its meters, its ground. */
export function TheatreView({ session, reaches }: TheatreProps) {
  const say = useSay();
  const { state } = session;
  const { theatre } = state;
  return (
    <>
      <TheatreFacts session={session} rung={theatre.kind === 'unrest'} />
      {unrestOf(state) && <Streets session={session} reaches={reaches} />}
      {frontOf(state) && <FrontView session={session} reaches={reaches} />}
      <h3 class="section-head">{say(theatre.kind === 'unrest' ? 'desk-sites' : 'desk-ground')}</h3>
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

function Streets({ session, reaches }: TheatreProps) {
  const say = useSay();
  return (
    <div class="meters">
      {METERS.map((key) => (
        <DossierMeter
          key={key}
          session={session}
          meter={`theatre.${key}`}
          label={say(`desk-meter-${key}`)}
          word={`meter-${key}`}
          read={(state) => unrestOf(state)?.[key]}
          reaches={reaches}
        />
      ))}
    </div>
  );
}
