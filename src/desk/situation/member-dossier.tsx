import { useState } from 'preact/hooks';
import type { GameState, MemberState } from '../../engine/index.ts';
import { Flag, points, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { sideOf } from '../theatre.ts';
import { Commitments } from './commitments.tsx';
import { DossierMeter, TraitMeter } from './dossier-meter.tsx';
import { HedgingView } from './hedging-view.tsx';
import type { Reaches } from './reaches.ts';
import { SideView } from './side-view.tsx';
import { standingOf } from './standing.ts';
import { BehindIt } from './behind-it.tsx';
import { TheatreView } from './theatre-view.tsx';
import { Toll } from './toll.tsx';
import { Ties } from './ties.tsx';
import { ViewTabs, type DossierView } from './view-tabs.tsx';

interface MemberProps {
  session: Session;
  member: MemberState;
  reaches: Reaches;
}

const METERS = ['stability', 'trust', 'fear', 'alignment', 'opinion', 'resentment'] as const;
/** Shown once there is something of them. */
const LATE_METERS = ['anger', 'hedge', 'cooperation'] as const;
const MEANS = ['capital', 'standing', 'forces', 'burden'] as const;

export function MemberDossier({ session, member, reaches }: MemberProps) {
  const { scenario, state, text } = session;
  const side = sideOf(state, member.id);
  const inTheMiddle = member.id === scenario.theatre.host || side !== undefined;
  const [view, setView] = useState<DossierView>('state');
  const name = text.name(member.id, scenario);
  const isMoscow = member.id === scenario.moscow;
  return (
    <>
      <header class="dossier-head">
        <h2 class="dossier-name">
          <Flag actor={member.id} width={28} />
          {name}
        </h2>
        <p class="dossier-standing">{standingOf(session, member).join(' ')}</p>
        {inTheMiddle && view === 'state' && <Toll session={session} />}
        {inTheMiddle && <ViewTabs session={session} name={name} chosen={view} onChoose={setView} />}
      </header>
      {inTheMiddle && view === 'behind' && <BehindIt session={session} />}
      {inTheMiddle && view === 'theatre' && <TheatreView session={session} reaches={reaches} />}
      {(!inTheMiddle || view === 'state') && (
        <>
          <Commitments session={session} member={member} />
          {isMoscow ? (
            <Means session={session} reaches={reaches} />
          ) : (
            <MemberMeters session={session} member={member} reaches={reaches} />
          )}
          {side && <SideView session={session} side={side} reaches={reaches} named={false} />}
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
  const late = LATE_METERS.filter((key) => points(member[key]) > 0);
  return (
    <>
      <div class="meters">
        {[...METERS, ...late].map((key) => (
          <DossierMeter
            key={key}
            session={session}
            meter={`${id}.${key}`}
            label={say(`desk-meter-${key}`)}
            word={`meter-${key}`}
            read={(state: GameState) => state.members.find((one) => one.id === id)?.[key]}
            reaches={reaches}
          />
        ))}
        <HedgingView member={member} />
        {profile && (
          <div class="traits">
            <TraitMeter trait="dependence" value={profile.dependence} />
            <TraitMeter trait="outsideOptions" value={profile.outsideOptions} />
          </div>
        )}
      </div>
    </>
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
          word={`meter-${key}`}
          read={(state) => state.moscow[key]}
          reaches={reaches}
        />
      ))}
    </div>
  );
}
