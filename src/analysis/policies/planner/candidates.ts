/** What might be done now: single acts, texts, and two steps that only make sense together. */
import {
  closed,
  options,
  type Action,
  type GameState,
  type Resolution,
  type Scenario,
} from '../../../engine/index.ts';
import { pick, type Draw } from '../../luck.ts';
import { chanceToPass, doubters, draftsOf, effectsIn, mayTable } from '../texts.ts';
import { END_TURN } from '../policy.ts';

/** A plan for now: its first act is taken, the others follow while they are open. */
export interface Candidate {
  /** `wait`, a measure, or `table`. */
  readonly kind: string;
  readonly acts: readonly Action[];
}

export const WAIT: Candidate = { kind: 'wait', acts: [END_TURN] };

/** Aims tried of a measure that has many. */
const AIMS = 3;
/** Texts tried, the most helpful by their odds first, and a few by chance. */
const TEXTS = 5;
const BY_CHANCE = 3;
/** A text with worse odds is not tried; one with better odds needs no help. */
const HOPELESS = 0.15;
const SAFE = 0.9;

/** Open acts, each with at most so many aims. */
function singleActs(scenario: Scenario, state: GameState, draw: Draw, aims: number): Candidate[] {
  const byMeasure = new Map<string, Action[]>();
  for (const option of options(scenario, state)) {
    if (option.kind !== 'act' || option.closed !== null) continue;
    const { measure, aim } = option;
    const action: Action =
      aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
    byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), action]);
  }
  return [...byMeasure].flatMap(([kind, all]) =>
    some(all, aims, draw).map((action) => ({ kind, acts: [action] })),
  );
}

/** Up to `count` of the items, drawn without putting back, in their order. */
function some<T>(items: readonly T[], count: number, draw: Draw): readonly T[] {
  const left = [...items];
  while (left.length > count) left.splice(draw(left.length), 1);
  return left;
}

function texts(scenario: Scenario, state: GameState, draw: Draw): Resolution[] {
  const weighed = draftsOf(scenario)
    .map((text) => ({ text, help: effectsIn(scenario, state, text).help }))
    .map(({ text, help }) => ({ text, help, passes: chanceToPass(scenario, state, text) }))
    .filter(({ passes }) => passes >= HOPELESS)
    .sort((a, b) => b.help * b.passes - a.help * a.passes)
    .map(({ text }) => text);
  return [...weighed.slice(0, TEXTS), ...some(weighed.slice(TEXTS), BY_CHANCE, draw)];
}

/** A text alone, and, where it is doubtful, with a promise or the consent of the accused before it. */
function tablings(scenario: Scenario, state: GameState, draw: Draw): Candidate[] {
  return texts(scenario, state, draw).flatMap((text) => {
    const table: Action = { kind: 'table', text };
    const alone: Candidate = { kind: 'table', acts: [table] };
    const doubter = doubters(scenario, state, text)[0];
    if (!doubter || doubter.objects < 1 - SAFE) return [alone];
    const before: Action[] = [{ kind: 'act', measure: 'promise', aim: doubter.member }];
    const { accused } = scenario.case;
    if (accused !== null) before.push({ kind: 'act', measure: 'seekConsent', aim: accused });
    const open = before.filter((action) => closed(scenario, state, action) === null);
    if (open.length === 0) return [alone];
    const first = pick(draw, open);
    return [alone, { kind: first.kind === 'act' ? first.measure : 'table', acts: [first, table] }];
  });
}

/** Everything worth trying now; waiting is the first. `aims` bounds the aims of each measure. */
export function candidatesIn(
  scenario: Scenario,
  state: GameState,
  draw: Draw,
  aims = AIMS,
): Candidate[] {
  return [
    WAIT,
    ...singleActs(scenario, state, draw, aims),
    ...(mayTable(scenario, state) ? tablings(scenario, state, draw) : []),
  ];
}
