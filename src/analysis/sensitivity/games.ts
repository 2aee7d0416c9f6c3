/** Games as the main results see them. */
import {
  newGame,
  outcome,
  playInPlace,
  standing,
  type GameState,
  type Outcome,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';
import { answering, guards, JANUARY, type Moment } from '../claims/answers.ts';
import { POLICIES, type Policy } from '../policies/index.ts';
import { Seen } from '../tally.ts';
import type { Twist } from './twists.ts';

/** Far more actions than a game can take. */
const MOST_STEPS = 2000;

/** A game when it is over, or when what is asked about it has been decided. */
export interface Played {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly outcome: Outcome;
  readonly seen: Seen;
}

/** One way in which games are played for a result. */
export interface Playing {
  readonly id: PlayingId;
  readonly label: string;
  readonly policy: Policy;
  /** A twist is set before anything is weighed, or only when a text is put. */
  readonly twisted: 'always' | 'whenTabled';
  /** True once there is nothing more to learn; the game ends there. */
  readonly enough?: (state: GameState) => boolean;
}

export type PlayingId =
  | 'record'
  | 'reference'
  | 'guards2500'
  | 'guards1000'
  | 'guards1000Uninvited';

/** True once a text was decided and nobody's consent is owed any more. */
function decided({ phase, council }: GameState): boolean {
  return phase !== 'council' && council.decided.length > 0 && council.pending === null;
}

function oneText(id: PlayingId, text: Resolution, moment: Moment, label: string): Playing {
  return { id, label, policy: answering(text, moment), twisted: 'whenTabled', enough: decided };
}

const FORTNIGHT = 14;
/** Turn in which a force is put that nobody asked for: the third day at the border (claims, V32). */
const THIRD_DAY = 4;

export const PLAYINGS: Readonly<Record<PlayingId, Playing>> = {
  record: {
    id: 'record',
    label: 'the acts of the record',
    policy: POLICIES.record,
    twisted: 'whenTabled',
  },
  reference: {
    id: 'reference',
    label: 'Moscow by its own account (the reference policy)',
    policy: POLICIES.reference,
    twisted: 'always',
  },
  guards2500: oneText('guards2500', JANUARY, 'appeal', 'nothing but that text, at the appeal'),
  guards1000: oneText(
    'guards1000',
    guards(1000, FORTNIGHT),
    'appeal',
    'nothing but that text, at the appeal',
  ),
  guards1000Uninvited: oneText(
    'guards1000Uninvited',
    guards(1000, FORTNIGHT),
    THIRD_DAY,
    'nothing but that text, on the third day',
  ),
};

/** One game, with a twist where there is one. */
export function gameOf(scenario: Scenario, seed: string, playing: Playing, twist?: Twist): Played {
  const seen = new Seen();
  const state = newGame(scenario, seed, seen.hear);
  const player = playing.policy(scenario, seed);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (state.phase === 'over' || playing.enough?.(state))
      return {
        scenario,
        state,
        seen,
        outcome: outcome(scenario, state) ?? standing(scenario, state),
      };
    if (playing.twisted === 'always') twist?.set(scenario, state);
    const action = player(state);
    if (action.kind === 'table' && playing.twisted === 'whenTabled') twist?.set(scenario, state);
    playInPlace(scenario, state, action, seen.hear);
  }
  throw new Error(`Seed ${seed}: no end after ${String(MOST_STEPS)} actions.`);
}
