/**
 * Where a run that does not verify first differs, and what can be known of why. `verify` says that it does;
 * this looks closer, takes longer, and is for people.
 *
 * What it says is of different worth. The step is certain: everything before it is proven by its links. An
 * act, a field or a displaced stream of luck is named only where it brings the recorded link, 64 bits of
 * SHA-256 at the least. Where none does, the difference may be any, and only the parts of the state are told.
 */
import {
  closed,
  newGame,
  playInPlace,
  type Action,
  type GameState,
  type Luck,
  type Scenario,
} from '../engine/index.ts';
import { actChangeAt, type ActChange } from './acts.ts';
import { firstLink, nextLink, SHORT_LINK } from './chain.ts';
import { fieldsOf, type FieldDifference } from './fields.ts';
import { countedLuck, displacedLuck, type Draws } from './luck.ts';
import { digestIn, type Part } from './parts.ts';
import { beforeStep, copyOf, retrace } from './retrace.ts';
import type { Compared, Moment, Trace } from './retrace.ts';
import type { Run, RunProblem } from './run.ts';

/** What a difference comes to. */
export type Explanation =
  /** The opening is another already in what only the seed makes different. */
  | { readonly kind: 'otherSeed' }
  /**
   * The link of this step or, where `whole`, the last one proves acts and states so far: only entries of the
   * lists of checks were altered.
   */
  | { readonly kind: 'checksAltered'; readonly whole: boolean }
  /** The acts are not those that were recorded. */
  | ActChange
  /** The act was recorded with a stream so many draws ahead: other luck, the same rules. */
  | { readonly kind: 'luckDisplaced'; readonly stream: Draws; readonly by: number }
  /** The act was recorded with other values of these fields: other rules, or a state that was altered. */
  | { readonly kind: 'fieldsDiffer'; readonly fields: readonly FieldDifference[] }
  /** There are more acts than checks, or fewer, and all that can be compared agrees. */
  | { readonly kind: 'listsUneven' }
  /** The game ends where the record says that it goes on, or the other way round. */
  | { readonly kind: 'otherEnd' }
  /** The run is sound; it parted from another one otherwise than it says. */
  | { readonly kind: 'otherParent' }
  /** None of these; without draws it is not the luck. */
  | { readonly kind: 'unknown' };

export interface Place {
  /** 0 the opening, k the act k. */
  readonly step: number;
  /** Number of acts of the run. */
  readonly of: number;
  /** Turn in which the step was taken, from 1. */
  readonly turn: number;
  /** The act as the run has it; null at the opening. */
  readonly action: Action | null;
  /** Field of the file or of the state that differs first. */
  readonly field: string;
  /** What the record has there and what it should have, where both can be told. */
  readonly recorded: string | null;
  readonly recomputed: string | null;
  /** Parts of the state whose digests differ after the step. */
  readonly parts: readonly Part[];
  /** What the act drew from the streams of luck, played as the run has it. */
  readonly draws: readonly Draws[];
  readonly explanation: Explanation;
}

/** The problem as far as it could be located, and its place. */
export interface Located {
  readonly problem: RunProblem;
  readonly place: Place;
}

/** Draws by which a stream is displaced in search of what was recorded. */
const FARTHEST = 4;

/**
 * Looks closer at a problem that `verify` found in this run and scenario. Undefined for one that is not about
 * a step. Of a run whose lists do not fit each other, the first step that differs is told instead.
 */
export function locate(run: Run, scenario: Scenario, problem: RunProblem): Located | undefined {
  if (problem.step === null) return undefined;
  const trace = retrace(run, scenario);
  const { first, closed } = trace;
  if (first) {
    const nearer = nearest(problem, first);
    return { problem: nearer, place: differing(run, scenario, nearer, trace, first) };
  }
  const found = closed ?? problem;
  return { problem: found, place: undiffering(run, scenario, found, found.step ?? problem.step) };
}

/** `verify` stops at lists that do not fit each other; what differs before their end is nearer. */
function nearest(problem: RunProblem, { step, parts }: Compared): RunProblem {
  if (problem.step === step && problem.kind === 'diverged') return problem;
  const field = parts[0] ?? 'chain';
  const message = `At step ${step} the replay differs from the record, first in "${field}".`;
  return { kind: 'diverged', step, field, message };
}

/** The place of a step whose link or digests are not the recorded ones. */
function differing(
  run: Run,
  scenario: Scenario,
  problem: RunProblem,
  { endAgrees }: Trace,
  { step, parts, link, digest }: Compared,
): Place {
  const visit = visitOf(run, scenario, step);
  const [part] = parts;
  const proven = endAgrees || link.recorded === link.recomputed;
  const explanation: Explanation = proven
    ? { kind: 'checksAltered', whole: endAgrees }
    : step === 0 && part === 'clock'
      ? { kind: 'otherSeed' }
      : (actsAt(run, scenario, visit) ?? stateAt(run, scenario, visit));
  const { recorded = '', recomputed } = part === undefined ? link : digest;
  const entry = {
    field: problem.field,
    recorded: part === undefined ? recorded : digestIn(recorded, part),
    recomputed: part === undefined ? recomputed : digestIn(recomputed, part),
  };
  const known = explanation.kind === 'fieldsDiffer' ? explanation.fields[0] : undefined;
  return { ...told(run, visit), ...entry, ...known, parts, explanation };
}

/** The place of an act that is not open, of lists that were cut, or of an end that is another. */
function undiffering(run: Run, scenario: Scenario, problem: RunProblem, step: number): Place {
  const visit = visitOf(run, scenario, step);
  const { kind, field } = problem;
  const place = { ...told(run, visit), field, recorded: null, recomputed: null, parts: [] };
  if (kind === 'illegal') {
    const unchecked = run.chain[step] === undefined;
    const explanation = unchecked
      ? LISTS_UNEVEN
      : (actsAt(run, scenario, visit) ?? { kind: 'unknown' });
    return { ...place, recomputed: `not open (${visit.shut ?? ''})`, explanation };
  }
  if (field === 'finished') {
    const recorded = String(run.finished);
    return { ...place, recorded, recomputed: String(!run.finished), explanation: OTHER_END };
  }
  if (field === 'parent') {
    const [recorded, due] = [run.parent?.end ?? null, run.chain[run.parent?.step ?? 0]];
    const recomputed = due?.slice(0, SHORT_LINK) ?? null;
    return { ...place, recorded, recomputed, explanation: { kind: 'otherParent' } };
  }
  const entries = field === 'digests' ? run.digests : run.chain;
  const counts = {
    recorded: `${entries.length} entries`,
    recomputed: `${run.actions.length + 1} entries`,
  };
  return { ...place, ...counts, explanation: LISTS_UNEVEN };
}

const OTHER_END: Explanation = { kind: 'otherEnd' };
const LISTS_UNEVEN: Explanation = { kind: 'listsUneven' };

/** A step played anew: what was before it and what came of it. */
interface Visit {
  readonly step: number;
  readonly turn: number;
  readonly action: Action | null;
  /** Before the act; undefined at the opening, which nothing comes before. */
  readonly before: Moment | undefined;
  /** After it; undefined where the act is not open, and why not. */
  readonly after: GameState | undefined;
  readonly shut: string | undefined;
  readonly draws: readonly Draws[];
}

function visitOf(run: Run, scenario: Scenario, step: number): Visit {
  const { luck, drawn } = countedLuck();
  const action = run.actions[step - 1];
  if (!action) {
    const after = newGame(scenario, run.seed, undefined, luck);
    const { turn } = after;
    const draws = drawn();
    return { step, turn, action: null, before: undefined, after, shut: undefined, draws };
  }
  const before = beforeStep(run, scenario, step);
  const { turn } = before.state;
  const shut = closed(scenario, before.state, action)?.reason;
  const after = shut === undefined ? playedOn(scenario, before.state, action, luck) : undefined;
  return { step, turn, action, before, after, shut, draws: drawn() };
}

function told(run: Run, { step, turn, action, draws }: Visit) {
  return { step, of: run.actions.length, turn, action, draws };
}

function actsAt(run: Run, scenario: Scenario, { step, before }: Visit): ActChange | undefined {
  return before ? actChangeAt(run, scenario, step, before) : undefined;
}

/** What, with the act as it stands, brings the recorded link: luck that is displaced, or other values. */
function stateAt(run: Run, scenario: Scenario, visit: Visit): Explanation {
  const { step, action, before, after, draws } = visit;
  if (!after) return { kind: 'unknown' };
  const isRecorded = (state: GameState): boolean => {
    const link = before && action ? nextLink(before.link, action, state) : firstLink(run, state);
    return link.startsWith(run.chain[step] ?? ' ');
  };
  for (const which of draws) {
    for (let by = 1; by <= FARTHEST; by += 1) {
      const luck = displacedLuck(which, by);
      const other =
        before && action
          ? playedOn(scenario, before.state, action, luck)
          : newGame(scenario, run.seed, undefined, luck);
      if (isRecorded(other)) return { kind: 'luckDisplaced', stream: which, by };
    }
  }
  const fields = fieldsOf(after, run.digests[step] ?? '', isRecorded);
  return fields ? { kind: 'fieldsDiffer', fields } : { kind: 'unknown' };
}

function playedOn(scenario: Scenario, from: GameState, action: Action, luck: Luck): GameState {
  const state = copyOf(from);
  playInPlace(scenario, state, action, undefined, luck);
  return state;
}
