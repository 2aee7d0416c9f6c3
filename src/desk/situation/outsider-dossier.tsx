import { useState } from 'preact/hooks';
import type { OutsiderState } from '../../engine/index.ts';
import { Flag, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { dateAt, sideOf } from '../theatre.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { SideView } from './side-view.tsx';
import { BehindIt } from './behind-it.tsx';
import { TheatreView } from './theatre-view.tsx';
import { Toll } from './toll.tsx';
import { Ties } from './ties.tsx';
import { ViewTabs, type DossierView } from './view-tabs.tsx';

interface OutsiderProps {
  session: Session;
  outsider: OutsiderState;
  reaches: Reaches;
}

export function OutsiderDossier({ session, outsider, reaches }: OutsiderProps) {
  const say = useSay();
  const { scenario, state, text } = session;
  const host = text.name(scenario.theatre.host, scenario);
  const name = text.name(outsider.id, scenario);
  const side = sideOf(state, outsider.id);
  const [view, setView] = useState<DossierView>('state');
  return (
    <>
      <header class="dossier-head">
        <h2 class="dossier-name">
          <Flag actor={outsider.id} width={28} />
          {name}
        </h2>
        <p class="dossier-standing">{standingOf(session, outsider).join(' ')}</p>
        {side && view === 'state' && <Toll session={session} />}
        {side && <ViewTabs session={session} name={name} chosen={view} onChoose={setView} />}
      </header>
      {side && view === 'behind' && <BehindIt session={session} />}
      {side && view === 'theatre' && <TheatreView session={session} reaches={reaches} />}
      {(!side || view === 'state') && (
        <>
          <div class="meters">
            {(['concern', 'foothold'] as const).map((key) => (
              <DossierMeter
                key={key}
                session={session}
                meter={`${outsider.id}.${key}`}
                label={say(`desk-meter-${key}`, { host })}
                word={`meter-${key}`}
                read={(at) => at.outsiders.find(({ id }) => id === outsider.id)?.[key]}
                reaches={reaches}
              />
            ))}
          </div>
          {side && <SideView session={session} side={side} reaches={reaches} named={false} />}
          <Ties session={session} to={outsider.id} />
        </>
      )}
    </>
  );
}

/** Its part in the case first, then what it says, then its monitors. */
function standingOf(session: Session, { id, stance }: OutsiderState): readonly string[] {
  const { scenario, state, text } = session;
  const { accused, patron } = scenario.case;
  const { monitor } = state;
  const date = dateAt(text, scenario, monitor.arrivesAt ?? state.hour, 'deadline');
  const sends = scenario.monitor?.by === id ? monitor.status : 'absent';
  return [
    ...(id === accused ? [text.say('desk-standing-accused')] : []),
    ...(id === patron && accused !== null
      ? [text.say('desk-standing-patron', { accused: text.name(accused, scenario) })]
      : []),
    // The one accused has no comment on itself.
    ...(id === accused ? [] : [text.say(`desk-stance-${stance}`)]),
    ...(sends === 'absent'
      ? []
      : [
          text.say(`desk-monitor-${sends === 'invited' && date === '' ? 'later' : sends}`, {
            monitors: scenario.monitor?.monitors ?? 0,
            date,
          }),
        ]),
  ];
}
