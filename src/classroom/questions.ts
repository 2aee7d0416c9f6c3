/**
 * How predictions turn out: each question answered, yes or no, from a run that was played to its end. All can be asked
 * of every scenario, and how often each came true under scripted play is printed by `tests/classroom/questions.test.ts`:
 * none is settled before the game begins.
 */
import type { GameEvent, GameState, Outcome, Scenario } from '../engine/index.ts';
import { QUESTIONS, type QuestionId } from './assignment.ts';

/** A finished run, and what was heard on the way. */
interface Finished {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly ended: Outcome;
  readonly heard: Heard;
}

/** First rung that is more than words: a mission, measures, a declaration, troops. */
const MORE_THAN_WORDS = 4;
/** Of 1000: where a dimension is shown as 50. */
const MIDDLE = 500;

const ANSWERS: Readonly<Record<QuestionId, (run: Finished) => boolean>> = {
  /** The Council adopts a text that is more than words. */
  adopted: ({ state }) =>
    state.council.decided.some(
      ({ rung, decision }) => decision === 'adopted' && rung >= MORE_THAN_WORDS,
    ),
  /** Peacekeepers or a combat force land at the ally's, whoever sent them. Bases that were there do not count. */
  troops: ({ state }) => (state.contingent?.arrivedAt ?? null) !== null,
  /** In a vote a member objects or stays away. */
  dissent: ({ heard }) => heard.dissent,
  /** At the end the host has lost none of its sites. One that is fought over is not lost. */
  ground: ({ state }) => state.theatre.sites.every(({ holder }) => holder !== 'lost'),
  /** More people are killed than in the record, by its highest estimate. */
  losses: ({ scenario, state }) => state.theatre.killed > scenario.recordOutcome.killed[1],
  /** At the end the ally trusts more than at the beginning that help comes when it calls. */
  ally: ({ scenario, state, heard }) => trustOf(scenario, state) > heard.trust,
  /** At the end the alliance stands at 50 or more. */
  alliance: ({ ended }) =>
    ended.dimensions.some(({ id, value }) => id === 'alliance' && value >= MIDDLE),
};

/** What the questions ask of the opening and of the way to the end. */
export class Heard {
  /** The ally's trust at the opening, 0..1000. */
  readonly trust: number;
  #dissent = false;

  /** `opening` is the state before the first action. */
  constructor(scenario: Scenario, opening: GameState) {
    this.trust = trustOf(scenario, opening);
  }

  get dissent(): boolean {
    return this.#dissent;
  }

  hear(event: GameEvent): void {
    if (event.kind !== 'voteCast') return;
    this.#dissent ||= event.choice === 'object' || event.choice === 'away';
  }
}

/**
 * Of a run that goes on nothing is known: what has happened already could be told, what has not could not, and a class
 * would seem to have seen more happen than it did.
 */
export const NOT_KNOWN = answered(() => null);

/** How each question turned out in a run that was played to its end. */
export function happenedIn(run: Finished): Readonly<Record<QuestionId, boolean>> {
  return answered((question) => ANSWERS[question](run));
}

function answered<T>(answer: (question: QuestionId) => T): Readonly<Record<QuestionId, T>> {
  return Object.fromEntries(QUESTIONS.map((id) => [id, answer(id)])) as Record<QuestionId, T>;
}

function trustOf({ case: { victim } }: Scenario, { members }: GameState): number {
  return members.find(({ id }) => id === victim)?.trust ?? 0;
}
