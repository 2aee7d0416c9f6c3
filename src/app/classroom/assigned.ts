/**
 * The assigned game at hand: what was asked and answered in it, how much time is left, and what is handed in. Knows no
 * page: whoever keeps a game somewhere else, a learning platform for one, asks here too.
 */
import { isAnswerTo } from '../../classroom/answers.ts';
import { LONGEST_MINUTES, type Assignment, type Prompt } from '../../classroom/assignment.ts';
import { MOST_ANSWERS, type ToHandIn } from '../../classroom/hand-in-code.ts';
import type { Answer } from '../../classroom/hand-in.ts';
import { SHORT_LINK } from '../../run/chain.ts';
import type { Run } from '../../run/run.ts';
import { stateOf, type Game } from '../game.ts';
import type { Store } from '../store.ts';
import type { Assigned, Shelf } from './shelf.ts';

/** Minutes by which a time box is extended at once. */
const EXTENSION = 5;
const MOST_SECONDS = 100 * LONGEST_MINUTES * 60;

export interface AssignedGame {
  readonly assignment: Assignment;
  readonly number: number;
  readonly label: string;
  /** Those that belong to the run as it stands, by step. */
  readonly answers: readonly Answer[];
  /** Whole minutes that the page counted. */
  readonly minutes: number;
  /** Whole minutes until the time box is used up, 0 from then on; undefined where there is none. */
  readonly left: number | undefined;
  /** What is to be asked before the turn at hand and was not answered. */
  readonly due: Prompt | undefined;
  readonly finished: boolean;
}

export interface AssignedGames {
  /** The game that is played here; undefined where it is not assigned, or only looked at. */
  current(): AssignedGame | undefined;
  /** What there is to hand in of that run, which is of the game at hand. */
  toHandIn(run: Run): ToHandIn;
  /** Calls back when the game, or something that is kept of it, has changed. Gives back what ends that. */
  subscribe(listener: () => void): () => void;
  /** Keeps an answer for the position at which the game stands. False where there is no room for one more. */
  answer(given: Pick<Answer, 'question' | 'chance' | 'reason' | 'hands'>): boolean;
  /** Counts time that was played, in seconds. */
  count(seconds: number): void;
  extend(): void;
  switchOff(): void;
  call(label: string): void;
}

/** `fits` says whether a show of hands finds room where the run is kept besides; without it there is no end of room. */
export function openAssigned(
  shelf: Shelf,
  store: Pick<Store, 'get' | 'subscribe'>,
  fits?: (handIn: ToHandIn) => boolean,
): AssignedGames {
  const here = () => {
    const { game, isGuest } = store.get();
    const one = game && !isGuest ? shelf.find(dealtOf(game.run)) : undefined;
    return game && one && { game, one };
  };
  const change = (next: (one: Assigned, game: Game) => Partial<Assigned>) => {
    const found = here();
    if (found) shelf.put({ ...found.one, ...next(found.one, found.game) });
  };
  const toHandIn = (run: Run): ToHandIn => {
    const one = shelf.find(dealtOf(run));
    return {
      assignment: one?.assignment ?? null,
      number: one?.number ?? 0,
      label: one?.label ?? '',
      minutes: one ? minutesOf(one) : 0,
      answers: one ? answersOn(run, one.answers) : [],
      run,
    };
  };
  return {
    toHandIn,
    current() {
      const found = here();
      return found && facts(found.one, found.game);
    },
    subscribe(listener) {
      const ends = [shelf.subscribe(listener), store.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    answer(given) {
      const found = here();
      if (!found || answersOn(found.game.run, found.one.answers).length >= MOST_ANSWERS)
        return false;
      const { run } = found.game;
      const answer = { ...positionOf(found.game), ...given };
      const before = toHandIn(run);
      const next = { ...before, answers: [...before.answers, answer] };
      if (given.hands.length > 0 && fits?.(next) === false) return false;
      change(({ answers }, game) => ({
        answers: withAnswer(game.run, answers, answer),
      }));
      return true;
    },
    count: (seconds) =>
      change((one, game) => ({
        seconds: Math.min(one.seconds + seconds, MOST_SECONDS),
        finished: one.finished || game.run.finished,
      })),
    extend: () => change(({ extra }) => ({ extra: Math.min(extra + EXTENSION, LONGEST_MINUTES) })),
    switchOff: () => change(() => ({ unlimited: true })),
    call: (label) => change(() => ({ label })),
  };
}

/** By what the game of a run is recognised. */
export function dealtOf({ scenario, scenarioHash, seed }: Run) {
  return { scenario, scenarioHash, seed };
}

function facts(one: Assigned, game: Game): AssignedGame {
  const { assignment, number, label } = one;
  const answers = answersOn(game.run, one.answers);
  return {
    assignment,
    number,
    label,
    answers,
    minutes: minutesOf(one),
    left: leftOf(one),
    due: promptDue(assignment.prompts, answers, game),
    finished: game.run.finished,
  };
}

/** Where the game stands: the turn that is being played, the actions before, and the link of the chain there. */
export function positionOf(game: Game): Pick<Answer, 'turn' | 'step' | 'link'> {
  const step = game.run.actions.length;
  return { turn: stateOf(game).turn, step, link: linkAt(game.run, step) };
}

function linkAt({ chain }: Run, step: number): string {
  return (chain[step] ?? '').slice(0, SHORT_LINK);
}

/** The answers that belong to the run: given at a position that it went through, or that one it parted from did. */
export function answersOn(run: Run, answers: readonly Answer[]): readonly Answer[] {
  return answers
    .filter(({ step, link }) => step < run.chain.length && linkAt(run, step) === link)
    .toSorted((one, other) => one.step - other.step);
}

/** With no more than may be handed in: the oldest that do not belong to this run make room. */
function withAnswer(run: Run, answers: readonly Answer[], given: Answer): readonly Answer[] {
  if (answers.length < MOST_ANSWERS) return [...answers, given];
  const standing = new Set(answersOn(run, answers));
  const drop = answers.findIndex((answer) => !standing.has(answer));
  return [...answers.filter((_, at) => at !== drop), given];
}

/** What the assignment asks before the turn that the game is in, unless that was answered in this turn. */
export function promptDue(
  prompts: readonly Prompt[],
  standing: readonly Answer[],
  game: Game,
): Prompt | undefined {
  const { turn, phase } = stateOf(game);
  if (phase === 'over') return undefined;
  const prompt = prompts.find((one) => one.turn === turn);
  return prompt && !standing.some((answer) => isAnswerTo(answer, prompt)) ? prompt : undefined;
}

function minutesOf({ seconds }: Assigned): number {
  return Math.floor(seconds / 60);
}

function leftOf({ assignment, extra, unlimited, seconds }: Assigned): number | undefined {
  if (assignment.minutes === 0 || unlimited) return undefined;
  return Math.max(0, Math.ceil(assignment.minutes + extra - seconds / 60));
}
