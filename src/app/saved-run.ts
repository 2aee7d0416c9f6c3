/**
 * A saved run as it lies in the browser's storage, and how one is read that somebody else, or an earlier
 * version of the game, has left there. Whatever cannot be read is damaged, and is kept as it is.
 */
import type { Resolution } from '../engine/index.ts';

/** Version of the record's layout. 1 was one game to resume, without name and place in its chain. */
export const RECORD = 2;

/** Digits by which two links of a chain are compared: a link within a chain has no more. */
const SHORT_LINK = 16;

/** Who may write a run until when, in browsers without Web Locks. */
interface Lease {
  /** Id of the tab. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface SavedRun {
  readonly record: typeof RECORD;
  readonly id: string;
  /** As the player named it; null as long as nobody did. */
  readonly name: string | null;
  /** Title and turns are empty and 0 in a record of layout 1, which did not have them. */
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly rules: string;
  readonly seed: string;
  readonly turn: number;
  readonly turns: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly changed: number;
  readonly finished: boolean;
  /** Acts that were done, and the link of the hash chain after the last one. */
  readonly step: number;
  readonly link: string;
  /** Text of the run file: whoever plays from it checks it. */
  readonly run: string;
  readonly draft: Resolution | null;
  readonly lease: Lease | null;
}

export type Found =
  | { readonly sound: true; readonly id: string; readonly run: SavedRun }
  | { readonly sound: false; readonly id: string; readonly raw: unknown };

/** What any run file says of itself, also one whose acts these rules no longer know. */
export interface RunFacts {
  readonly scenario: string;
  readonly hash: string;
  readonly rules: string;
  readonly seed: string;
  readonly acts: readonly unknown[];
  readonly chain: readonly string[];
  readonly finished: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** The facts in the text of a run file; undefined where it is none. */
export function factsOfRun(text: string): RunFacts | undefined {
  const run = parsed(text);
  if (!isFields(run)) return undefined;
  const { scenario, scenarioHash: hash, rules, seed, actions: acts, chain, finished } = run;
  if (!isText(scenario) || !isText(hash) || !isText(rules) || !isText(seed)) return undefined;
  if (!Array.isArray(acts) || !Array.isArray(chain) || !chain.every(isText)) return undefined;
  if (chain.length === 0) return undefined;
  return { scenario, hash, rules, seed, acts, chain, finished: finished === true };
}

/** Reads a record of any layout. */
export function readRecord(value: unknown): Found {
  const id = isFields(value) && isText(value['id']) ? value['id'] : '';
  const run = isFields(value) ? (sound(value) ?? fromLayoutOne(value)) : undefined;
  return run ? { sound: true, id, run } : { sound: false, id, raw: value };
}

function sound(value: Fields): SavedRun | undefined {
  const { record, id, name, scenario, turn, turns, created, changed, run, lease, draft } = value;
  const facts = isText(run) ? factsOfRun(run) : undefined;
  if (record !== RECORD || !facts || !isText(id) || !isFields(scenario)) return undefined;
  if (!isText(scenario['title']) || ![turn, turns, created, changed].every(isCount))
    return undefined;
  return {
    ...({ id, turn, turns, created, changed, run } as SavedRun),
    ...placeOf(facts),
    record: RECORD,
    name: isText(name) ? name : null,
    scenario: { id: facts.scenario, title: scenario['title'], hash: facts.hash },
    draft: draftIn(draft),
    lease:
      isFields(lease) && isText(lease['holder']) && isCount(lease['until'])
        ? (lease as never)
        : null,
  };
}

/** Layout 1: `{ id, writer, savedAt, scenario, turn, over, run, draft }`, in the store `games`. */
function fromLayoutOne(value: Fields): SavedRun | undefined {
  const { id, savedAt, turn, run, draft } = value;
  const facts = isText(run) ? factsOfRun(run) : undefined;
  if ('record' in value || !facts || !isText(id) || !isCount(savedAt) || !isText(run)) {
    return undefined;
  }
  return {
    record: RECORD,
    id,
    name: null,
    scenario: { id: facts.scenario, title: '', hash: facts.hash },
    ...placeOf(facts),
    turn: isCount(turn) ? turn : 1,
    turns: 0,
    created: savedAt,
    changed: savedAt,
    run,
    draft: draftIn(draft),
    lease: null,
  };
}

/** What is said twice is taken from the run itself: the two cannot disagree. */
function placeOf({ rules, seed, finished, acts, chain }: RunFacts) {
  return { rules, seed, finished, step: acts.length, link: chain.at(-1) ?? '' };
}

/** Whoever takes it up asks the rules whether it may be tabled. */
function draftIn(value: unknown): Resolution | null {
  return isFields(value) ? (value as unknown as Resolution) : null;
}

/** How a run stands to the one that is stored: the same or more acts after it, fewer, or other ones. */
export function standing(
  stored: Pick<SavedRun, 'step' | 'link'>,
  chain: readonly string[],
): 'follows' | 'behind' | 'parted' {
  const own = chain.length - 1;
  if (own < stored.step) return 'behind';
  const there = (chain[stored.step] ?? '').slice(0, SHORT_LINK);
  return there === stored.link.slice(0, SHORT_LINK) ? 'follows' : 'parted';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
