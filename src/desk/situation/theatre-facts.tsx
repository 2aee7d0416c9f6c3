import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** Rung of the escalation ladder, what the government does, the dead. */
export function TheatreFacts({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, state, text } = session;
  const { theatre } = state;
  const ladder = scenario.theatre.ladder;
  const rung = ladder[theatre.rung];
  return (
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
