import type { SideState } from '../../engine/index.ts';
import { Flag, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { sideOf } from '../theatre.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';

interface SideProps {
  session: Session;
  side: SideState;
  reaches: Reaches;
  /** False where the side is what the dossier is about anyway. */
  named?: boolean;
}

/** One of the two who fight: what it does, its dead, how far it has come. Its drive is nobody's to see. */
export function SideView({ session, side, reaches, named = true }: SideProps) {
  const say = useSay();
  const { scenario, state, text } = session;
  const name = text.name(side.id, scenario);
  const isHost = side.id === scenario.theatre.host;
  const move = say(state.theatre.orderRestored ? 'desk-move-ended' : `move-${side.move}`);
  return (
    <section class="side" aria-label={say('desk-side', { name })}>
      <h3 class="section-head">
        <span class="side-name">
          {named && <Flag actor={side.id} width={16} />}
          {named ? name : say('desk-side-own')}
        </span>
        <span class="label">{move}</span>
      </h3>
      {side.killed > 0 && (
        <p class="side-dead violent">{say('desk-side-killed', { killed: side.killed })}</p>
      )}
      <div class="meters">
        {metersOf(session, side).map((key) => (
          <DossierMeter
            key={key}
            session={session}
            meter={`side.${side.id}.${key}`}
            label={say(`desk-${wordOf(key, isHost)}`)}
            word={wordOf(key, isHost)}
            read={(at) => sideOf(at, side.id)?.[key]}
            reaches={reaches}
          />
        ))}
      </div>
    </section>
  );
}

/** What the attacker set out to take is for the other what it keeps. */
function wordOf(key: SideMeter, isHost: boolean): `meter-${SideMeter | 'ground'}` {
  return key === 'aimsMet' && isHost ? 'meter-ground' : `meter-${key}`;
}

type SideMeter = 'exhaustion' | 'aimsMet' | 'invitation' | 'slight';

/** Only members ask the alliance in, in a quarrel of their own, and mind whom it favours. */
function metersOf({ scenario, state }: Session, side: SideState): readonly SideMeter[] {
  const isMember = scenario.members.some(({ id }) => id === side.id);
  const quarrels = isMember && state.theatre.kind === 'border';
  return ['exhaustion', 'aimsMet', ...(quarrels ? (['invitation', 'slight'] as const) : [])];
}
