import type { Cause, GameEvent } from '../../engine/index.ts';
import { arisesWords } from '../../text/conditions.ts';
import type { CauseLine } from '../parts/cause-list.tsx';
import { CauseList, points } from '../parts/index.ts';
import type { Session } from '../session.ts';

interface DispatchCausesProps {
  session: Session;
  event: GameEvent;
}

/** Why a dispatch came: when its situation can come, or the causes of the event with their unit. */
export function DispatchCauses({ session, event }: DispatchCausesProps) {
  const { scenario, text } = session;
  const arose =
    event.kind === 'situationArose'
      ? scenario.situations.find(({ id }) => id === event.situation)
      : undefined;
  if (arose) return <p class="dispatch-arises">{arisesWords(arose, scenario, text)}</p>;
  const unit = unitOf(session, event);
  return (
    <>
      {unit !== undefined && <p class="label">{unit}</p>}
      <CauseList lines={causeLines(session, event)} />
    </>
  );
}

/** People are counted one by one; all other sizes are points, shown from 0 to 100. */
function sizeOf(event: GameEvent, { amount }: Cause): number {
  if (event.kind === 'peopleKilled') return amount;
  // They leave for one reason at a time, which carries a rate and not a count.
  return event.kind === 'peopleDisplaced' ? event.displaced : points(amount);
}

export function causeLines({ scenario, text }: Session, event: GameEvent): CauseLine[] {
  return event.because.map((cause) => ({
    words: text.cause(cause, scenario),
    amount: sizeOf(event, cause),
    turn: cause.from?.turn,
  }));
}

/** What the sizes count, where that is not plain from the dispatch. */
function unitOf({ text }: Session, event: GameEvent): string | undefined {
  if (event.kind === 'peopleKilled') return text.say('desk-dispatch-in-people');
  if (event.kind === 'peopleDisplaced') return text.say('desk-dispatch-in-driven');
  return undefined;
}
