import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { SiteRow } from './site-row.tsx';

const METERS = ['crowds', 'armed', 'loyalty', 'split', 'grievance'] as const;

/** The unrest: its rung, its dead, its meters, its sites. */
export function TheatreView({ session, reaches }: { session: Session; reaches: Reaches }) {
  const say = useSay();
  const { scenario, state, text } = session;
  const { theatre } = state;
  const ladder = scenario.theatre.ladder;
  const rung = ladder[theatre.rung];
  return (
    <>
      <div class="theatre-facts">
        <p>
          <strong>{rung && text.name(rung.id, scenario)}</strong>{' '}
          <span class="label">
            {say('desk-theatre-rung', { rung: theatre.rung + 1, rungs: ladder.length })}
          </span>
        </p>
        <p>{say(`desk-posture-${theatre.posture}`)}</p>
        <Killed killed={theatre.killed} now={theatre.killedThisTurn} />
      </div>
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

function Killed({ killed, now }: { killed: number; now: number }) {
  const say = useSay();
  if (killed === 0) return <p>{say('desk-theatre-nobody')}</p>;
  return (
    <p>
      <strong class="violent">{say('desk-theatre-killed', { killed })}</strong>
      {now > 0 && <>, {say('desk-theatre-killed-now', { killed: now })}</>}
    </p>
  );
}
