import type { OutsiderState } from '../../engine/index.ts';
import { Flag, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { Ties } from './ties.tsx';

interface OutsiderProps {
  session: Session;
  outsider: OutsiderState;
  reaches: Reaches;
}

export function OutsiderDossier({ session, outsider, reaches }: OutsiderProps) {
  const say = useSay();
  const { scenario, text } = session;
  const host = text.name(scenario.theatre.host, scenario);
  return (
    <>
      <header class="dossier-head">
        <h2 class="dossier-name">
          <Flag actor={outsider.id} width={28} />
          {text.name(outsider.id, scenario)}
        </h2>
        <p class="dossier-standing">{say(`desk-stance-${outsider.stance}`)}</p>
      </header>
      <div class="meters">
        {(['concern', 'foothold'] as const).map((key) => (
          <DossierMeter
            key={key}
            session={session}
            meter={`${outsider.id}.${key}`}
            label={say(`desk-meter-${key}`, { host })}
            read={(state) => state.outsiders.find(({ id }) => id === outsider.id)?.[key]}
            reaches={reaches}
          />
        ))}
      </div>
      <Ties session={session} to={outsider.id} />
    </>
  );
}
