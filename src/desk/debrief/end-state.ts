/** How the crisis itself stood when the game ended: the government, the trouble, the truce, the alliance. */
import { HEDGING, type EventKind } from '../../engine/index.ts';
import { points } from '../parts/figures.ts';
import type { Session } from '../session.ts';
import { truceWords } from '../situation/truce-words.ts';
import { frontOf } from '../theatre.ts';
import { fellWords } from './government-fell.tsx';

/** Whether the government outlasted the crisis. */
export function governmentWords(session: Session): string {
  const { state, text } = session;
  if (state.theatre.incumbent === 'inOffice') return text.say('debrief-end-in-office');
  const fell = fellWords(session);
  return fell ? `${fell.that} ${fell.why}` : text.say('desk-standing-fallen');
}

/** Whether order came back, or the guns fell silent, and when. */
export function troubleEnd(session: Session): string {
  const { scenario, state, text } = session;
  const front = frontOf(state);
  const kind = front ? 'front' : 'unrest';
  if (state.theatre.orderRestored) {
    const turn = lastTurnOf(session, front ? 'fightingEnded' : 'orderRestored');
    return turn === undefined
      ? text.say('debrief-end-over', { kind })
      : text.say('debrief-end-over-since', { kind, turn, date: text.date(scenario, turn) });
  }
  if (!front) return text.say('debrief-end-no-order');
  const heat = points(front.intensity);
  return text.say(heat === 0 ? 'debrief-end-quiet' : 'debrief-end-fighting', { heat });
}

/** Sentences on the truce; none in unrest. */
export function truceEnd(session: Session): readonly string[] {
  const front = frontOf(session.state);
  if (!front) return [];
  const none = front.truce ? [] : [session.text.say('debrief-end-no-truce')];
  return [...none, ...truceWords(session)];
}

/** How many sit at the table, and who has left the alliance. */
export function allianceEnd({ scenario, state, alliance, text }: Session): string {
  const left = state.members
    .filter(({ hedgeRung }) => HEDGING[hedgeRung] === 'leaves')
    .map(({ id }) => text.name(id, scenario));
  const present = { present: alliance.inTheRoom, all: scenario.members.length };
  return left.length === 0
    ? text.say('debrief-end-alliance', present)
    : text.say('debrief-end-alliance-left', { ...present, names: left.join(', ') });
}

function lastTurnOf({ told }: Session, kind: EventKind): number | undefined {
  return told.findLast(({ event }) => event.kind === kind)?.turn;
}
