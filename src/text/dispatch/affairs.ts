/** Dispatches about what was begun and must be seen through: missions, debts, warnings, asks for the war. */
import type { ActorId, Scenario } from '../../engine/index.ts';
import { dueDay, turnDay, turnOf } from '../dates.ts';
import { capitalOf, capitalsOf, inSentence, nameOf } from '../names.ts';
import type { Line, Renderings } from './rendering.ts';

export const AFFAIRS_EVENTS: Renderings<
  | 'missionSent'
  | 'reportLanded'
  | 'reportAnswered'
  | 'debtMade'
  | 'debtPaid'
  | 'debtSettled'
  | 'warningGiven'
  | 'warningCalled'
  | 'warningSettled'
  | 'consentSought'
  | 'truthProbed'
  | 'supportAnswered'
  | 'frontServed'
> = {
  missionSent: ({ admitted, refused, dueHour }, { scenario, state, messages }) => ({
    actor: state.council.chair,
    desk: 'theatre',
    args: {
      access: refused.length === 0 ? 'full' : admitted.length === 0 ? 'none' : 'half',
      admitted: capitalsOf(admitted, scenario, messages),
      refused: capitalsOf(refused, scenario, messages),
      date: turnDay(scenario, turnOf(scenario, dueHour, 'arrival'), dueHour, messages),
    },
  }),

  reportLanded: (_event, { state }) => ({ actor: state.council.chair, desk: 'council' }),

  reportAnswered: ({ answer, by }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'council',
    variant: by,
    args: { answer: messages.say(`report-${answer}`) },
  }),

  debtMade: ({ to, sorties, dueHour }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    args: { ...named(to, scenario), sorties, date: dueDay(scenario, dueHour, messages) },
  }),

  debtPaid: ({ to, sorties, left }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    args: { ...named(to, scenario), sorties, left },
  }),

  debtSettled: ({ to, kept }, { scenario }) => ({
    actor: to,
    desk: 'moscow',
    ...settled(kept),
    args: named(to, scenario),
  }),

  warningGiven: ({ to, number }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    args: { ...named(to, scenario), number },
  }),

  warningCalled: ({ to }, { scenario }) => ({
    actor: to,
    desk: 'theatre',
    violent: true,
    args: named(to, scenario),
  }),

  warningSettled: ({ to, kept }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    ...settled(kept),
    args: named(to, scenario),
  }),

  consentSought: ({ of, granted }, { scenario }) => ({
    actor: of,
    desk: scenario.members.some(({ id }) => id === of) ? 'capitals' : 'outsiders',
    ...(granted ? {} : { variant: 'no' }),
    args: named(of, scenario),
  }),

  truthProbed: ({ truth }, { scenario }) => ({
    actor: scenario.moscow,
    desk: scenario.theatre.kind === 'unrest' ? 'capitals' : 'outsiders',
    args: { truth: nameOf(truth, scenario) },
  }),

  supportAnswered: ({ ask, member, answer }, { scenario }) => ({
    actor: member,
    desk: 'capitals',
    args: { ...named(member, scenario), ask, answer },
  }),

  /** News only where the war went short. */
  frontServed: ({ asked, given }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'moscow',
    notable: given < asked,
    args: { asked, given, short: given < asked ? 'yes' : 'no' },
  }),
};

function named(actor: ActorId, scenario: Scenario): Record<string, string> {
  return { capital: inSentence(capitalOf(actor, scenario)) };
}

function settled(kept: boolean): Pick<Line, 'variant'> {
  return kept ? {} : { variant: 'broken' };
}
