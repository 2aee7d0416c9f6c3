/** What a scenario does not hold as a number: who has asked, and whether the accused consents. */
import type { GameState, Scenario } from '../../engine/index.ts';

export interface Twist {
  readonly id: TwistId;
  readonly label: string;
  /** Makes it so in a game under way, before a text is weighed or put. */
  readonly set: (scenario: Scenario, state: GameState) => void;
}

export type TwistId = 'nobodyAsked' | 'accusedConsents' | 'hostAsked' | 'bothAsked';

function ask(scenario: Scenario, state: GameState, both: boolean): void {
  const { victim, accused } = scenario.case;
  const { turn, hour } = state;
  state.request = { by: victim, also: both ? accused : null, turn, hour, answered: null };
}

export const TWISTS: Readonly<Record<TwistId, Twist>> = {
  nobodyAsked: {
    id: 'nobodyAsked',
    label: 'nobody has asked',
    set: (_, state) => {
      state.request = null;
    },
  },
  accusedConsents: {
    id: 'accusedConsents',
    label: 'the accused consents',
    set: (_, { flags, turn }) => {
      if (!flags.some(({ id }) => id === 'accusedConsents'))
        flags.push({ id: 'accusedConsents', turn });
    },
  },
  hostAsked: {
    id: 'hostAsked',
    label: 'the host has asked',
    set: (scenario, state) => ask(scenario, state, false),
  },
  bothAsked: {
    id: 'bothAsked',
    label: 'both parties have asked',
    set: (scenario, state) => ask(scenario, state, true),
  },
};
