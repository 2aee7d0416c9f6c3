/** Dispatches about members between the votes: their hedging, their publics, who comes and who is invited. */
import {
  HEDGING,
  type ActorId,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import type { Messages } from '../messages.ts';
import { capitalOf, capitalsOf, inSentence, nameOf, sentence } from '../names.ts';
import type { Renderings } from './rendering.ts';

export const MEMBER_EVENTS: Renderings<
  | 'requestJoined'
  | 'hedgeStepped'
  | 'occasionHeld'
  | 'occasionCancelled'
  | 'occasionMoved'
  | 'rallyHeld'
  | 'monitorInvited'
  | 'monitorDeployed'
  | 'capitalVisited'
  | 'chairPassed'
  | 'amendmentMoved'
  | 'amendmentAnswered'
> = {
  requestJoined: ({ by }, { scenario }) => ({
    actor: by,
    desk: 'council',
    args: { capital: capitalOf(by, scenario) },
  }),

  hedgeStepped: ({ member, before, after }, { scenario }) => ({
    actor: member,
    desk: 'capitals',
    ...(after < before ? { variant: 'back' } : {}),
    // Going up it is the new rung that is told, coming back the one that is given up.
    args: {
      capital: capitalOf(member, scenario),
      rung: HEDGING[Math.max(before, after)] ?? 'none',
    },
  }),

  occasionHeld: ({ occasion, absent }, { scenario, messages }) => ({
    actor: absent[0] ?? hostOf(occasion, scenario),
    desk: 'capitals',
    ...(absent.length === 0 ? {} : { variant: 'without' }),
    args: {
      occasion: sentence(nameOf(occasion, scenario)),
      absent: capitalsOf(absent, scenario, messages),
      count: absent.length,
    },
  }),

  occasionCancelled: ({ occasion, by }, { scenario }) => ({
    actor: by,
    desk: 'capitals',
    args: {
      occasion: sentence(nameOf(occasion, scenario)),
      capital: inSentence(capitalOf(by, scenario)),
    },
  }),

  occasionMoved: ({ occasion }, { scenario }) => ({
    actor: hostOf(occasion, scenario),
    desk: 'capitals',
    args: { occasion: sentence(nameOf(occasion, scenario)) },
  }),

  rallyHeld: ({ member }, { scenario, state }) => ({
    actor: member,
    desk: 'capitals',
    ...(rallied(state) ? { variant: 'again' } : {}),
    args: { capital: capitalOf(member, scenario) },
  }),

  monitorInvited: ({ by, monitor }, { scenario }) => ({
    actor: by,
    desk: 'outsiders',
    args: { capital: capitalOf(by, scenario), monitor: inSentence(nameOf(monitor, scenario)) },
  }),

  monitorDeployed: ({ monitor, monitors }, { scenario }) => ({
    actor: monitor,
    desk: 'outsiders',
    args: { monitors, monitor: inSentence(nameOf(monitor, scenario)) },
  }),

  capitalVisited: ({ member }, { scenario }) => ({
    actor: member,
    desk: 'capitals',
    args: { capital: capitalOf(member, scenario) },
  }),

  chairPassed: ({ before, after }, { scenario }) => ({
    actor: after,
    desk: 'council',
    args: { before: capitalOf(before, scenario), after: capitalOf(after, scenario) },
  }),

  amendmentMoved: ({ change, text, by }, { scenario, messages }) => ({
    actor: by[0] ?? scenario.moscow,
    desk: 'council',
    args: {
      capitals: capitalsOf(by, scenario, messages),
      change: amendmentWords(change, text, scenario, messages),
    },
  }),

  amendmentAnswered: ({ granted, by }, { scenario, messages }) => ({
    actor: scenario.moscow,
    desk: 'council',
    ...(granted ? {} : { variant: 'no' }),
    args: { capitals: capitalsOf(by, scenario, messages) },
  }),
};

/** What members would have, after `would`: `have it shorter, 7 days`. */
function amendmentWords(
  change: string,
  text: Resolution,
  scenario: Scenario,
  messages: Messages,
): string {
  return messages.say(`amendment-${change}`, {
    rung: messages.say(`rung-${text.rung}`),
    size: text.size,
    days: text.days,
    name: text.names === null ? '' : inSentence(nameOf(text.names, scenario)),
  });
}

/** True where people had rallied in an earlier turn already. */
function rallied({ flags, turn }: GameState): boolean {
  return flags.some((flag) => flag.id === 'rallied' && flag.turn < turn);
}

/** Who gives the drill or summit; Moscow where the calendar does not know it. */
function hostOf(occasion: string, { calendar, moscow }: Scenario): ActorId {
  return calendar.find(({ id }) => id === occasion)?.host ?? moscow;
}
