import { useState } from 'preact/hooks';
import type { GameState, MemberState } from '../../engine/index.ts';
import { Flag, Tabs, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { DossierMeter, TraitMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { standingOf } from './standing.ts';
import { TheatreView } from './theatre-view.tsx';
import { Ties } from './ties.tsx';

interface MemberProps {
  session: Session;
  member: MemberState;
  reaches: Reaches;
}

const METERS = ['stability', 'trust', 'fear', 'alignment', 'opinion', 'resentment'] as const;
const MEANS = ['capital', 'standing', 'forces', 'burden'] as const;

type View = 'state' | 'theatre';

export function MemberDossier({ session, member, reaches }: MemberProps) {
  const say = useSay();
  const { scenario, text } = session;
  const host = member.id === scenario.theatre.host;
  const [view, setView] = useState<View>('state');
  const name = text.name(member.id, scenario);
  return (
    <>
      <header class="dossier-head">
        <h2 class="dossier-name">
          <Flag actor={member.id} width={28} />
          {name}
        </h2>
        <p class="dossier-standing">{standingOf(session, member).join(' ')}</p>
        {host && (
          <Tabs
            kind="text"
            label={say('desk-member-views', { name })}
            tabs={(['state', 'theatre'] as const).map((id) => ({
              id,
              label: say(`desk-view-${id}`),
            }))}
            chosen={view}
            onChoose={setView}
          />
        )}
      </header>
      {host && view === 'theatre' ? (
        <TheatreView session={session} reaches={reaches} />
      ) : (
        <>
          <MemberMeters session={session} member={member} reaches={reaches} />
          <Ties session={session} to={member.id} />
        </>
      )}
    </>
  );
}

function MemberMeters({ session, member, reaches }: MemberProps) {
  const say = useSay();
  const { id } = member;
  const profile = session.scenario.members.find((one) => one.id === id);
  if (id === session.scenario.moscow) return <Means session={session} reaches={reaches} />;
  return (
    <div class="meters">
      {METERS.map((key) => (
        <DossierMeter
          key={key}
          session={session}
          meter={`${id}.${key}`}
          label={say(`desk-meter-${key}`)}
          read={(state: GameState) => state.members.find((one) => one.id === id)?.[key]}
          reaches={reaches}
        />
      ))}
      {profile && (
        <div class="traits">
          <TraitMeter label={say('desk-meter-dependence')} value={profile.dependence} />
          <TraitMeter label={say('desk-meter-outsideOptions')} value={profile.outsideOptions} />
        </div>
      )}
    </div>
  );
}

function Means({ session, reaches }: Pick<MemberProps, 'session' | 'reaches'>) {
  const say = useSay();
  return (
    <div class="meters">
      {MEANS.map((key) => (
        <DossierMeter
          key={key}
          session={session}
          meter={`moscow.${key}`}
          label={say(`desk-meter-${key}`)}
          read={(state) => state.moscow[key]}
          reaches={reaches}
        />
      ))}
    </div>
  );
}
