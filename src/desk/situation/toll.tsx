import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { dateAt, frontOf } from '../theatre.ts';

/** What the trouble has cost so far, and whether the guns are silent: one line, wherever one looks first. */
export function Toll({ session }: { session: Session }) {
  const say = useSay();
  const { killed, displaced } = session.state.theatre;
  const truce = truceOf(session);
  if (killed === 0 && displaced === 0 && truce === undefined) return null;
  return (
    <p class="dossier-toll">
      {killed > 0 && <strong class="violent">{say('desk-theatre-killed', { killed })}</strong>}
      {displaced > 0 && <span>{say('desk-toll-displaced', { people: displaced })}</span>}
      {truce !== undefined && <span>{truce}</span>}
    </p>
  );
}

/** Undefined in unrest. */
function truceOf({ scenario, state, text }: Session): string | undefined {
  const front = frontOf(state);
  if (!front) return undefined;
  if (state.theatre.orderRestored) return text.say('desk-toll-ended');
  if (!front.truce) return text.say('desk-toll-no-truce');
  return text.say('desk-toll-truce', { date: dateAt(text, scenario, front.truce.since) });
}
