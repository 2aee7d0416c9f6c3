import { Track, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { frontOf } from '../theatre.ts';
import { DossierMeter } from './dossier-meter.tsx';
import type { Reaches } from './reaches.ts';
import { SideView } from './side-view.tsx';

interface FrontProps {
  session: Session;
  reaches: Reaches;
}

/** The fighting: how hot it is, the two who fight, the truce, who stands between them. */
export function FrontView({ session, reaches }: FrontProps) {
  const say = useSay();
  const front = frontOf(session.state);
  if (!front) return null;
  return (
    <>
      <Ladder session={session} rung={front.rung} />
      <div class="meters">
        <DossierMeter
          session={session}
          meter="theatre.intensity"
          label={say('desk-meter-intensity')}
          word="meter-intensity"
          read={(state) => frontOf(state)?.intensity}
          reaches={reaches}
        />
        {front.truce && (
          <DossierMeter
            session={session}
            meter="theatre.truce"
            label={say('desk-meter-truce')}
            word="meter-truce"
            read={(state) => frontOf(state)?.truce?.strength}
            reaches={reaches}
          />
        )}
        {front.mechanism > 0 && (
          <DossierMeter
            session={session}
            meter="theatre.mechanism"
            label={say('desk-meter-mechanism')}
            word="meter-mechanism"
            read={(state) => frontOf(state)?.mechanism}
            reaches={reaches}
          />
        )}
      </div>
      <Between session={session} />
      {front.sides.map((side) => (
        <SideView key={side.id} session={session} side={side} reaches={reaches} />
      ))}
    </>
  );
}

function Ladder({ session, rung }: { session: Session; rung: number }) {
  const say = useSay();
  const { scenario, text } = session;
  const { ladder } = scenario.theatre;
  const next = ladder[rung + 1];
  const now = ladder[rung];
  return (
    <Track
      label={say('desk-ladder')}
      steps={ladder.map(({ id }, index) => ({
        name: text.name(id, scenario),
        reached: index <= rung,
      }))}
      now={now ? text.name(now.id, scenario) : ''}
      next={next && say('desk-ladder-next', { name: text.name(next.id, scenario) })}
    />
  );
}

/** Boots and eyes between the two: base troops, the mission, monitors. */
function Between({ session }: { session: Session }) {
  const { scenario, state, text } = session;
  const { mission, monitor, moscow } = state;
  const troops = scenario.bases.reduce((sum, base) => sum + base.troops, 0);
  const names = (ids: readonly string[]) => ids.map((id) => text.name(id, scenario)).join(', ');
  const lines = [
    ...(troops > 0
      ? [
          moscow.posted > 0
            ? text.say('desk-front-posted', { posted: moscow.posted, troops })
            : text.say('desk-front-barracks', { troops }),
        ]
      : []),
    ...(mission && mission.admitted.length > 0
      ? [text.say('desk-front-mission', { names: names(mission.admitted) })]
      : []),
    ...(mission && mission.refused.length > 0
      ? [text.say('desk-front-mission-refused', { names: names(mission.refused) })]
      : []),
    ...(monitor.status === 'deployed' && scenario.monitor
      ? [
          text.say('desk-front-monitors', {
            name: text.name(scenario.monitor.by, scenario),
            monitors: scenario.monitor.monitors,
          }),
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="site-facts">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
