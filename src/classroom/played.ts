/** A run played through once more, with what the class page asks of it. */
import {
  newGame,
  outcome,
  playInPlace,
  standing,
  type Action,
  type DimensionId,
  type GameEvent,
  type GameState,
  type Outcome,
  type Scenario,
} from '../engine/index.ts';
import { firstLink, nextLink } from '../run/chain.ts';
import { Doings } from './choices.ts';
import { happenedIn, Heard, NOT_KNOWN } from './questions.ts';
import type { PlayedRun } from './report.ts';
import { Votes } from './votes.ts';

/** What it takes to play a run again. */
export interface Playable {
  readonly seed: string;
  readonly actions: readonly Action[];
  /** Its last link in full, where the run was verified already: it is then not worked out anew. */
  readonly hash?: string;
}

/**
 * Everything that the class page knows of a run, from one pass over it. The run must have been verified: throws
 * `IllegalAction` at an action that is not open.
 */
export function playedRun(scenario: Scenario, { seed, actions, hash }: Playable): PlayedRun {
  const state = newGame(scenario, seed);
  const watch = new Watch(scenario, state);
  const { rules } = state;
  const origin = { scenario: scenario.id, scenarioHash: scenario.hash, rules, seed };
  let link = hash ?? firstLink(origin, state);
  for (const action of actions) {
    playInPlace(scenario, state, action, watch.hear);
    if (hash === undefined) link = nextLink(link, action, state);
  }
  return watch.seen(state, link);
}

/** Watches a game from its opening on. */
export class Watch {
  readonly #scenario: Scenario;
  readonly #doings: Doings;
  readonly #votes = new Votes();
  readonly #heard: Heard;
  #turn: number;

  /** `opening` is the state before the first action; it is not kept. */
  constructor(scenario: Scenario, opening: GameState) {
    this.#scenario = scenario;
    this.#doings = new Doings(scenario);
    this.#heard = new Heard(scenario, opening);
    this.#turn = opening.turn;
  }

  /** Is told every event of the actions, in order. */
  readonly hear = (event: GameEvent): void => {
    if (event.kind === 'turnBegan') this.#turn = event.turn;
    this.#doings.hear(event, this.#turn);
    this.#votes.hear(event, this.#turn);
    this.#heard.hear(event);
  };

  /** What was seen by the time that the game stands at `state`. */
  seen(state: GameState, hash: string): PlayedRun {
    const scenario = this.#scenario;
    const ended = outcome(scenario, state);
    const stands = ended ?? standing(scenario, state);
    return {
      verdict: stands.verdict,
      finished: ended !== undefined,
      turn: state.turn,
      dimensions: dimensionsIn(stands),
      killed: state.theatre.killed,
      displaced: state.theatre.displaced,
      choices: this.#doings.choices(ended ? state.turn : state.turn - 1),
      votes: this.#votes.cast,
      happened: ended ? happenedIn({ scenario, state, ended, heard: this.#heard }) : NOT_KNOWN,
      hash,
    };
  }
}

function dimensionsIn({ dimensions }: Outcome): Readonly<Record<DimensionId, number>> {
  const value = (id: DimensionId) => dimensions.find((one) => one.id === id)?.value ?? 0;
  return {
    crisis: value('crisis'),
    ally: value('ally'),
    alliance: value('alliance'),
    moscow: value('moscow'),
    outside: value('outside'),
  };
}
