/** Dispatches about the appeal, the Council and the capitals. */
import { FORCE_RUNG } from '../../engine/index.ts';
import { textInBrief } from '../clauses.ts';
import { leaningWord } from '../leaning.ts';
import type { Renderings } from './rendering.ts';
import { capitalOf, capitalsOf, inSentence } from '../names.ts';

export const COUNCIL_EVENTS: Renderings<
  | 'requestMade'
  | 'requestRefused'
  | 'requestLapsed'
  | 'memberSounded'
  | 'textTabled'
  | 'voteCast'
  | 'textDecided'
  | 'consentGiven'
  | 'troopsPledged'
  | 'ratificationHeld'
  | 'outsiderSpoke'
> = {
  requestMade: ({ by, askedRung }, { scenario, messages }) => ({
    actor: by,
    desk: 'council',
    // An appeal that asks for nothing in particular only asks not to be left alone.
    ...(askedRung === 0 ? { variant: 'open' } : {}),
    args: { capital: capitalOf(by, scenario), rung: messages.say(`rung-${askedRung}`) },
  }),

  requestRefused: ({ by }, { scenario }) => ({
    actor: scenario.moscow,
    desk: 'council',
    args: { capital: capitalOf(by, scenario) },
  }),

  requestLapsed: ({ by }, { scenario }) => ({
    actor: by,
    desk: 'council',
    args: { capital: capitalOf(by, scenario) },
  }),

  memberSounded: ({ member, leaning }, { scenario }) => ({
    actor: member,
    desk: 'capitals',
    args: {
      capital: capitalOf(member, scenario),
      leaning: leaningWord(leaning),
    },
  }),

  textTabled: ({ text, chair }, { scenario, messages }) => ({
    actor: chair,
    desk: 'council',
    args: { capital: capitalOf(chair, scenario), text: textInBrief(text, messages) },
  }),

  voteCast: ({ member, choice }, { scenario }) => ({
    actor: member,
    desk: 'council',
    args: { capital: capitalOf(member, scenario), choice },
  }),

  textDecided: ({ text, decision, by }, { scenario, state, messages }) => ({
    actor: state.council.chair,
    desk: 'council',
    variant: decision,
    args: {
      text: textInBrief(text, messages),
      troops: text.rung >= FORCE_RUNG ? 'yes' : 'no',
      capitals: capitalsOf(by, scenario, messages),
      count: by.length,
    },
  }),

  consentGiven: ({ member, consents }, { scenario }) => ({
    actor: member,
    desk: 'council',
    ...(consents ? {} : { variant: 'no' }),
    args: { capital: capitalOf(member, scenario) },
  }),

  troopsPledged: ({ member, troops }, { scenario }) => ({
    actor: member,
    desk: 'capitals',
    args: { capital: capitalOf(member, scenario), troops },
  }),

  ratificationHeld: ({ member, passed }, { scenario, state }) => ({
    actor: member,
    desk: 'capitals',
    ...(passed ? {} : { variant: 'no' }),
    args: {
      capital: capitalOf(member, scenario),
      troops: state.contingent?.units.find(({ nation }) => nation === member)?.pledged ?? 0,
    },
  }),

  outsiderSpoke: ({ outsider, stance, because }, { scenario }) => ({
    actor: outsider,
    desk: 'outsiders',
    args: {
      speaker: inSentence(capitalOf(outsider, scenario)),
      stance,
      theatre: scenario.theatre.kind === 'unrest' ? 'unrest' : 'front',
      boots: because.some(({ factor }) => factor === 'foreignBoots') ? 'yes' : 'no',
    },
  }),
};
