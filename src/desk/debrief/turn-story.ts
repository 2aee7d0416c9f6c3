/** What happened in one turn, as the debrief tells it: so many dispatches, the weightiest never left out. */
import type { EventKind } from '../../engine/index.ts';
import type { Dispatch } from '../../text/index.ts';
import type { Session } from '../session.ts';

/** How many dispatches are told of a turn. */
const MOST = 8;

/** What a turn is never told without. */
const WEIGHTY: ReadonlySet<EventKind> = new Set<EventKind>([
  'incumbentFell',
  'orderRestored',
  'fightingEnded',
  'truceAgreed',
  'truceBroken',
  'lineFlaredUp',
  'mechanismAgreed',
  'requestMade',
  'requestRefused',
  'textDecided',
  'transportArrived',
]);

/** Deaths are added up beside the turn's date: one by one they would crowd out all else. */
const COUNTED: ReadonlySet<EventKind> = new Set<EventKind>(['peopleKilled']);

export function turnStory({ scenario, state, told, text }: Session, turn: number): Dispatch[] {
  const lines = told
    .filter((each) => each.turn === turn && !COUNTED.has(each.event.kind))
    .map(({ event }) => ({
      weighty: WEIGHTY.has(event.kind),
      dispatch: text.dispatch(event, scenario, state),
    }))
    .filter(({ dispatch }) => dispatch.notable);
  const weighty = lines.filter((line) => line.weighty);
  const kept = new Set([...weighty, ...lines.filter((line) => !line.weighty)].slice(0, MOST));
  return lines.filter((line) => kept.has(line)).map(({ dispatch }) => dispatch);
}

/** People killed in one turn, on all sides. */
export function killedIn({ told }: Session, turn: number): number {
  return told.reduce(
    (sum, { event, turn: at }) =>
      at === turn && event.kind === 'peopleKilled' ? sum + event.killed : sum,
    0,
  );
}
