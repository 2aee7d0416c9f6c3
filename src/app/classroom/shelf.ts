/**
 * What is assigned on this computer, in the browser's storage under one key; where nothing may be stored, in memory
 * for as long as the page is open. Somebody else, or another version, may have written there: it is read with distrust.
 */
import { addressOf, readAddress } from '../../classroom/address.ts';
import { LARGEST_NUMBER, LONGEST_MINUTES, type Assignment } from '../../classroom/assignment.ts';
import { countOf, lineOf } from '../../classroom/checked.ts';
import { MOST_ANSWERS, readAnswers } from '../../classroom/hand-in-code.ts';
import { LONGEST_LABEL, type Answer } from '../../classroom/hand-in.ts';
import { digits, exactly, listOf, Malformed, readScenarioId } from '../../run/reading.ts';
import { isSeed } from '../../run/seed.ts';
import { ASSIGNED } from '../store.ts';

/** What a student was dealt, and what has come of it. */
export interface Assigned {
  readonly assignment: Assignment;
  readonly number: number;
  readonly label: string;
  /** Id of the scenario of the arm that was dealt, and its hash: 64 hexadecimal digits. */
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly seed: string;
  /** In the order in which they were given. Each belongs to the runs that have its position. */
  readonly answers: readonly Answer[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Seconds that the page counted while the run was being played. */
  readonly seconds: number;
  /** Minutes that were added to the time box. */
  readonly extra: number;
  /** True once the time box was switched off. */
  readonly unlimited: boolean;
  /** True once a run of it was played to its end. */
  readonly finished: boolean;
}

/** By what a game is recognised as assigned. */
export type Dealt = Pick<Assigned, 'scenario' | 'scenarioHash' | 'seed'>;

export interface Shelf {
  /** The youngest first. */
  all(): readonly Assigned[];
  /** What is assigned to that game; undefined for one that nobody assigned. */
  find(dealt: Dealt): Assigned | undefined;
  /** Puts it first, in place of what stood there for the same game. */
  put(one: Assigned): void;
  /** Calls back after each `put` of this page. Gives back what ends that. */
  subscribe(listener: () => void): () => void;
}

/** More are of no use to a student; the oldest goes. */
export const MOST_ASSIGNED = 20;
/** Largest text that is read, in UTF-16 units: twice what as many of the longest answers take. */
const LARGEST = 800_000;
const LAYOUT = 1;
const MOST_SECONDS = 100 * LONGEST_MINUTES * 60;
const HASH_DIGITS = 64;

type Place = Pick<Storage, 'getItem' | 'setItem'>;

/** A shelf on that storage; undefined where the browser lends none. */
export function openShelf(storage: Place | undefined): Shelf {
  const listeners = new Set<() => void>();
  let written: string | null = null;
  let held: readonly Assigned[] = [];
  /** Another tab may have written since: the storage is asked each time, and read when it is another text. */
  const all = () => {
    const text = storage && quietly(() => storage.getItem(ASSIGNED));
    if (typeof text === 'string' && text !== written) held = readShelf(text);
    // It was wiped: nothing of it is to come back with the next thing that is kept.
    if (text === null && written !== null) held = [];
    if (text !== undefined) written = text;
    return held;
  };
  const find = (dealt: Dealt) => all().find((one) => isSame(one, dealt));
  return {
    all,
    find,
    put(one) {
      held = [one, ...all().filter((other) => !isSame(other, one))].slice(0, MOST_ASSIGNED);
      const text = writeShelf(held);
      // Where it does not arrive, what was read before is what stands there.
      if (quietly(() => (storage?.setItem(ASSIGNED, text), true))) written = text;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

let own: Shelf | undefined;

/** The shelf of this page. */
export function shelfHere(): Shelf {
  own ??= openShelf(quietly(() => globalThis.localStorage));
  return own;
}

function isSame(one: Dealt, { scenario, scenarioHash, seed }: Dealt): boolean {
  return one.scenario === scenario && one.scenarioHash === scenarioHash && one.seed === seed;
}

function writeShelf(all: readonly Assigned[]): string {
  const items = all.map((one) => ({ ...one, assignment: addressOf(one.assignment) }));
  return JSON.stringify({ layout: LAYOUT, items });
}

/** What can be read of it; what cannot is left out. */
function readShelf(text: string): readonly Assigned[] {
  if (text.length > LARGEST) return [];
  const items = quietly(() => {
    const fields = exactly(JSON.parse(text), '', ['layout', 'items']);
    return fields['layout'] === LAYOUT ? listOf(fields['items'], 'items') : [];
  });
  return (items ?? []).slice(0, MOST_ASSIGNED).flatMap((item) => {
    const one = quietly(() => readAssigned(item));
    return one ? [one] : [];
  });
}

const FIELDS = [
  'assignment',
  'number',
  'label',
  'scenario',
  'scenarioHash',
  'seed',
  'answers',
  'startedAt',
  'seconds',
  'extra',
  'unlimited',
  'finished',
];
const ANSWER = ['turn', 'step', 'link', 'question', 'chance', 'reason', 'hands'];

function readAssigned(item: unknown): Assigned {
  const fields = exactly(item, '', FIELDS);
  const assignment = readAddress(lineOf(fields['assignment'], 'assignment', 4000));
  if (!assignment.ok) throw new Malformed('assignment', 'an assignment');
  const seed = lineOf(fields['seed'], 'seed', 40);
  if (!isSeed(seed)) throw new Malformed('seed', 'a seed');
  return {
    assignment: assignment.value,
    number: countOf(fields['number'], 'number', 0, LARGEST_NUMBER),
    label: lineOf(fields['label'], 'label', LONGEST_LABEL),
    scenario: readScenarioId(fields['scenario']),
    scenarioHash: digits(fields['scenarioHash'], 'scenarioHash', HASH_DIGITS),
    seed,
    // They stand in the order in which they were given, in whatever branch. One that is damaged costs itself alone.
    answers: listOf(fields['answers'], 'answers')
      .slice(0, MOST_ANSWERS)
      .flatMap((one) => quietly(() => readAnswers([exactly(one, 'answers', ANSWER)])) ?? []),
    startedAt: countOf(fields['startedAt'], 'startedAt', 0, Number.MAX_SAFE_INTEGER),
    seconds: countOf(fields['seconds'], 'seconds', 0, MOST_SECONDS),
    extra: countOf(fields['extra'], 'extra', 0, LONGEST_MINUTES),
    unlimited: fields['unlimited'] === true,
    finished: fields['finished'] === true,
  };
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
