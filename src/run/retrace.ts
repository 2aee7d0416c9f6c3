/**
 * Playing a run again to look into a difference: unlike `verify` it goes on after the first, as far as the
 * acts are open, and does without entries that are missing.
 */
import { newGame, playInPlace, type GameState, type Scenario } from '../engine/index.ts';
import { firstLink, nextLink, SHORT_LINK } from './chain.ts';
import { differingParts, digestOf, type Part } from './parts.ts';
import { illegal } from './replay.ts';
import type { Run, RunProblem } from './run.ts';

/** How one step compares with its record. */
export interface Compared {
  readonly step: number;
  /** The link, in as many digits as were recorded; both undefined where none was. */
  readonly link: Pair;
  readonly digest: Pair;
  /** Parts of the state whose digests differ. */
  readonly parts: readonly Part[];
}

interface Pair {
  readonly recorded: string | undefined;
  readonly recomputed: string;
}

export interface Trace {
  /** The first step that is not as recorded, if any. */
  readonly first: Compared | undefined;
  /** The first act that is not open, where the trace ends. */
  readonly closed: RunProblem | undefined;
  /** True when the last link is there and right: then all acts and states before it are, too. */
  readonly endAgrees: boolean;
}

/** Plays the whole run and compares. */
export function retrace(run: Run, scenario: Scenario): Trace {
  const state = newGame(scenario, run.seed);
  let link = firstLink(run, state);
  let first = differenceAt(run, 0, link, state);
  for (const [at, action] of run.actions.entries()) {
    try {
      playInPlace(scenario, state, action);
    } catch (error) {
      return { first, closed: illegal(error, at + 1), endAgrees: false };
    }
    link = nextLink(link, action, state);
    first ??= differenceAt(run, at + 1, link, state);
  }
  return { first, closed: undefined, endAgrees: run.chain[run.actions.length] === link };
}

function differenceAt(
  run: Run,
  step: number,
  link: string,
  state: GameState,
): Compared | undefined {
  const compared = compareAt(run, step, link, state);
  return agrees(compared.link) && agrees(compared.digest) ? undefined : compared;
}

function compareAt(run: Run, step: number, link: string, state: GameState): Compared {
  const recorded = run.chain[step];
  const digest = { recorded: run.digests[step], recomputed: digestOf(state) };
  return {
    step,
    // The last entry has all digits, wherever a shortened or lengthened list has put it.
    link: { recorded, recomputed: link.slice(0, recorded?.length ?? SHORT_LINK) },
    digest,
    parts: agrees(digest) ? [] : differingParts(digest.recorded ?? '', digest.recomputed),
  };
}

function agrees({ recorded, recomputed }: Pair): boolean {
  return recorded === undefined || recorded === recomputed;
}

/** A moment of the game: the state, and the full link to it. */
export interface Moment {
  readonly state: GameState;
  readonly link: string;
}

/** The moment before act `step`, from 1. All acts before it have to be open. */
export function beforeStep(run: Run, scenario: Scenario, step: number): Moment {
  const state = newGame(scenario, run.seed);
  let link = firstLink(run, state);
  for (const action of run.actions.slice(0, step - 1)) {
    playInPlace(scenario, state, action);
    link = nextLink(link, action, state);
  }
  return { state, link };
}

/** The same state to play on by itself. */
export function copyOf(state: GameState): GameState {
  return JSON.parse(JSON.stringify(state)) as GameState;
}
