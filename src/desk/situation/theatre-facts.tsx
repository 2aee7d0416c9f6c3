import { Flag, useSay } from '../parts/index.ts';
import type { Say } from '../parts/words.ts';
import type { Session } from '../session.ts';
import { frontOf, unrestOf } from '../theatre.ts';
import { truceWords } from './truce-words.ts';

interface TheatreFactsProps {
  session: Session;
  /** False where the ladder is drawn beside it. */
  rung?: boolean;
}

/** Rung of the escalation ladder, what those who fight do, the dead. */
export function TheatreFacts({ session, rung: told = true }: TheatreFactsProps) {
  const say = useSay();
  const { scenario, state, text } = session;
  const { theatre } = state;
  const ladder = scenario.theatre.ladder;
  const rung = ladder[theatre.rung];
  const streets = unrestOf(state);
  return (
    <div class="theatre-facts">
      {told && (
        <p>
          <strong>{rung && text.name(rung.id, scenario)}</strong>{' '}
          <span class="label">
            {say('desk-theatre-rung', { rung: theatre.rung + 1, rungs: ladder.length })}
          </span>
        </p>
      )}
      {streets ? <p>{say(`desk-posture-${streets.posture}`)}</p> : <Moves session={session} />}
      {truceWords(session).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Killed killed={theatre.killed} now={theatre.killedThisTurn} />
      {theatre.displaced > 0 && (
        <p>
          {say('desk-theatre-displaced', { people: theatre.displaced })}
          {theatre.displacedThisTurn > 0 &&
            `, ${nowWords(say, theatre.displacedThisTurn, theatre.displaced)}`}
        </p>
      )}
    </div>
  );
}

/** What each of the two does. */
function Moves({ session }: { session: Session }) {
  const { scenario, state, text } = session;
  const front = frontOf(state);
  if (!front) return null;
  return (
    <ul class="theatre-moves">
      {front.sides.map(({ id, move }) => (
        <li key={id}>
          <Flag actor={id} width={16} />
          {text.say('desk-side-does', {
            name: text.name(id, scenario),
            move: text.say(state.theatre.orderRestored ? 'desk-move-ended' : `move-${move}`),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A number that is the whole is not said twice. */
function nowWords(say: Say, now: number, all: number): string {
  return now === all
    ? say('desk-theatre-killed-all')
    : say('desk-theatre-killed-now', { killed: now });
}

function Killed({ killed, now }: { killed: number; now: number }) {
  const say = useSay();
  if (killed === 0) return <p>{say('desk-theatre-nobody')}</p>;
  return (
    <p>
      <strong class="violent">{say('desk-theatre-killed', { killed })}</strong>
      {now > 0 && `, ${nowWords(say, now, killed)}`}
    </p>
  );
}
