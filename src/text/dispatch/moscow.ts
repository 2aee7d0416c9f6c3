/** Dispatches about the clock, Moscow's own acts, and meters. */
import type { MeasureId, Scenario } from '../../engine/index.ts';
import { dayOf, turnDate } from '../dates.ts';
import { measureWords } from '../measures.ts';
import { meterName, meterParts } from '../names.ts';
import { shown } from '../previews.ts';
import type { Line, Renderings } from './rendering.ts';

/** Acts that an event of their own tells in full. */
const TOLD_BY_THEIR_EVENT: ReadonlySet<MeasureId> = new Set([
  'refuse',
  'frame',
  'changeTask',
  'setDate',
  'withdraw',
  'visit',
  'postBase',
  'evacuate',
  'seekConsent',
  'probe',
  'warn',
  'answerReport',
  'deliver',
  'moveDrill',
]);

/** A change of this many points of 1000 is news by itself. */
const NEWSWORTHY = 100;

export const MOSCOW_EVENTS: Renderings<
  | 'turnBegan'
  | 'turnEnded'
  | 'actTaken'
  | 'meterMoved'
  | 'crisisFramed'
  | 'taskChanged'
  | 'withdrawalDated'
  | 'withdrawalBegan'
  | 'gameEnded'
> = {
  turnBegan: ({ turn }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    notable: false,
    args: { turn, turns: scenario.turns.length, date: turnDate(scenario, turn, messages) },
  }),

  turnEnded: ({ turn }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    notable: false,
    args: { turn, date: turnDate(scenario, turn, messages) },
  }),

  actTaken: ({ measure, aim }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    notable: !TOLD_BY_THEIR_EVENT.has(measure),
    args: { done: measureWords('act', measure, aim ?? undefined, scenario, messages) },
  }),

  /** Big moves of the crisis, and of a member's trust; the rest is for the panels. */
  meterMoved: ({ meter, before, after }, { scenario, messages }) => {
    const watched = meter.startsWith('theatre.') || /\.(trust|stability|invitation)$/.test(meter);
    // Of the shown values, so that the sum holds.
    const by = Math.abs(shown(after) - shown(before));
    return {
      ...whereMoved(meter, scenario),
      notable: watched && Math.abs(after - before) >= NEWSWORTHY,
      args: {
        meter: meterName(meter, scenario, messages),
        change: by === 0 ? 'little' : after > before ? 'up' : 'down',
        by,
        before: shown(before),
        after: shown(after),
      },
    };
  },

  crisisFramed: ({ frame }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    args: { frame },
  }),

  taskChanged: ({ task }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    args: { task, theatre: scenario.theatre.kind === 'unrest' ? 'unrest' : 'front' },
  }),

  withdrawalDated: ({ leavesAt }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    args: { date: dayOf(scenario, leavesAt, messages) },
  }),

  withdrawalBegan: ({ late }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'theatre',
    ...(late ? { variant: 'late' } : {}),
  }),

  gameEnded: ({ verdict }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'council',
    args: { verdict: messages.say(`verdict-${verdict}`) },
  }),
};

const DESKS = {
  moscow: 'moscow',
  member: 'capitals',
  outsider: 'outsiders',
  side: 'theatre',
  site: 'theatre',
  theatre: 'theatre',
} as const;

/** Whose flag and which desk a meter belongs to: its owner's, or the host's for streets and sites. */
function whereMoved(meter: string, scenario: Scenario): Pick<Line, 'actor' | 'desk'> {
  const { owner, kind } = meterParts(meter, scenario);
  const desk = DESKS[kind];
  if (kind === 'moscow') return { actor: scenario.moscow, desk };
  return { actor: kind === 'site' || kind === 'theatre' ? scenario.theatre.host : owner, desk };
}
