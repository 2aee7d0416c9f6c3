/**
 * What a teacher sets a class: one crisis, and how it is to be played. It is a value that is small enough to
 * be read in an address (`address.ts`), and everything that is dealt to a student follows from it (`deal.ts`).
 */

/** Version of the layout of an assignment, a hand-in and their codes. */
export const CLASSROOM_FORMAT = 1;

/** Languages in which the game can be played. */
export const LANGUAGES = ['en'] as const;

/** How seeds are dealt: one for all, one each from the class's key, or as everybody likes. */
export const SEED_POLICIES = ['same', 'each', 'free'] as const;
export type SeedPolicy = (typeof SEED_POLICIES)[number];

/** `basic` is the briefing in plain language, `full` the one with all its sources. */
export const READING_LEVELS = ['basic', 'full'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** What can be predicted; `questions.ts` says how each is answered from a run that was played to its end. */
export const QUESTIONS = [
  'adopted',
  'troops',
  'dissent',
  'ground',
  'losses',
  'ally',
  'alliance',
] as const;
export type QuestionId = (typeof QUESTIONS)[number];

/** Before this turn the student is asked for a sentence, and for a prediction where there is a question. */
export interface Prompt {
  /** From 1. */
  readonly turn: number;
  readonly question: QuestionId | null;
}

/** Variants of the scenario that differ in one fact, dealt by seed. */
export interface Arms {
  /** Where the fact stands in the scenario, for example `means.burden` (`facts.ts`). */
  readonly fact: string;
  /** Its value in each arm, arm A first; null is the scenario's own. Two to four, no two alike. */
  readonly values: readonly (number | null)[];
}

export interface Assignment {
  /** Id of the scenario as it comes with the game, or of one that was handed out with the link. */
  readonly scenario: string;
  /** First 12 hexadecimal digits of the hash of its content. */
  readonly scenarioHash: string;
  /** Version of the rules for which it was made. */
  readonly rules: string;
  /** What the teacher calls it; may be empty. */
  readonly title: string;
  /** From which seeds and arms are dealt: a seed of its own. */
  readonly key: string;
  readonly seeds: SeedPolicy;
  /** Whether one may go back in one's own run and play on from there. */
  readonly takeBack: boolean;
  /** Whether the record may be seen before the end. */
  readonly record: boolean;
  readonly reading: ReadingLevel;
  readonly language: (typeof LANGUAGES)[number];
  /** Minutes that the class has, 0 for no limit. A reminder, never a lock. */
  readonly minutes: number;
  /** By turn, no turn twice. */
  readonly prompts: readonly Prompt[];
  /** Null where everybody plays the scenario as it is. */
  readonly arms: Arms | null;
  /** True where the class plays one game together, by show of hands. */
  readonly hands: boolean;
}

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 60;
/** Most turns before which something is asked: with the longest reasons a hand-in still fits into 4,096 characters. */
export const MOST_PROMPTS = 6;
export const FEWEST_ARMS = 2;
export const MOST_ARMS = 4;
/** Longest time box in minutes. */
export const LONGEST_MINUTES = 600;
/** Largest number that a student is dealt. */
export const LARGEST_NUMBER = 9999;
/** Largest turn that a prompt may name: no scenario has more. */
export const LAST_TURN = 40;

/** Name of an arm: A for the first. */
export function armName(arm: number): string {
  return String.fromCodePoint(65 + arm);
}
