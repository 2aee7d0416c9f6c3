/** Dispatches about the clock, Moscow's own acts, and meters. */
import type { Renderings } from './rendering.ts';
import { dayOf, turnDate } from '../dates.ts';
import { measureWords } from '../measures.ts';
import { meterName, nameOf } from '../names.ts';
import { formatNumber } from '../number.ts';
import { shown } from '../previews.ts';

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
    args: { done: measureWords('act', measure, aim ?? undefined, scenario, messages) },
  }),

  /** Big moves of the crisis, and of a member's trust; the rest is for the panels. */
  meterMoved: ({ meter, before, after }, { scenario, messages }) => {
    const owner = meter.slice(0, meter.lastIndexOf('.'));
    const watched = owner === 'theatre' || meter.endsWith('.trust') || meter.endsWith('.stability');
    const member = scenario.members.some(({ id }) => id === owner);
    return {
      actor: member ? owner : owner === 'moscow' ? scenario.moscow : scenario.theatre.host,
      desk: owner === 'moscow' ? 'moscow' : member ? 'capitals' : 'theatre',
      notable: watched && Math.abs(after - before) >= NEWSWORTHY,
      args: {
        meter: meterName(meter, scenario, messages),
        change: after > before ? 'up' : 'down',
        by: formatNumber(Math.abs(shown(after - before))),
        after: formatNumber(shown(after)),
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
    args: { task },
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
    args: { actor: nameOf(scenario.theatre.host, scenario) },
  }),

  gameEnded: ({ verdict }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'council',
    args: { verdict: messages.say(`verdict-${verdict}`) },
  }),
};
