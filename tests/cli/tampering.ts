/** Ways to tamper with a run file, and where each has to be found. Chance comes from a seed: a failure comes again. */
import alea from 'seedrandom/lib/alea.js';
import { BUILT_IN } from '../../src/scenario/index.ts';
import { decodeRun, encodeRun, type Run } from '../../src/run/index.ts';

export interface Tampered {
  readonly kind: Kind;
  readonly text: string;
}

type Chance = (below: number) => number;
type Tamper = (run: Run, chance: Chance) => Run | string;

/** The list with entries taken out and put in at a place. */
function spliced<T>(list: readonly T[], at: number, remove: number, ...put: T[]): T[] {
  return [...list.slice(0, at), ...put, ...list.slice(at + remove)];
}

/** Another digit in one place of a hash. */
function otherDigit(hash: string, chance: Chance): string {
  const at = chance(hash.length);
  const digit = ((Number.parseInt(hash[at] ?? '0', 16) + 1 + chance(15)) % 16).toString(16);
  return hash.slice(0, at) + digit + hash.slice(at + 1);
}

const OTHER_ACTS: Run['actions'] = [
  { kind: 'endTurn' },
  { kind: 'hear' },
  { kind: 'act', measure: 'probe' },
  { kind: 'act', measure: 'frame', aim: 'restraint' },
  { kind: 'act', measure: 'withdraw' },
];

function otherAct(than: unknown, chance: Chance) {
  const others = OTHER_ACTS.filter((act) => JSON.stringify(act) !== JSON.stringify(than));
  return others[chance(others.length)] ?? { kind: 'endTurn' as const };
}

function withOtherAct(run: Run, chance: Chance): Run {
  const at = chance(run.actions.length);
  return { ...run, actions: run.actions.with(at, otherAct(run.actions[at], chance)) };
}

const WAYS = {
  seed: (run, chance) => ({ ...run, seed: `${run.seed}-${chance(1000)}` }),
  actChanged: withOtherAct,
  actRemoved: (run, chance) => ({
    ...run,
    actions: spliced(run.actions, chance(run.actions.length), 1),
  }),
  actRemovedWithChecks(run, chance) {
    const at = chance(run.actions.length - 1);
    return {
      ...run,
      actions: spliced(run.actions, at, 1),
      chain: spliced(run.chain, at + 1, 1),
      digests: spliced(run.digests, at + 1, 1),
    };
  },
  actAdded(run, chance) {
    const at = chance(run.actions.length + 1);
    return { ...run, actions: spliced(run.actions, at, 0, otherAct(undefined, chance)) };
  },
  actsSwapped(run, chance) {
    const pairs = run.actions.flatMap((act, at) => {
      const next = run.actions[at + 1];
      return next && JSON.stringify(act) !== JSON.stringify(next) ? [[at, act, next] as const] : [];
    });
    const pair = pairs[chance(pairs.length)];
    if (!pair) return { ...run, finished: !run.finished };
    return { ...run, actions: spliced(run.actions, pair[0], 2, pair[2], pair[1]) };
  },
  /** One clause of a text; in a run without texts, an act. */
  clause(run, chance) {
    const tabled = run.actions.flatMap((act, at) => (act.kind === 'table' ? [{ act, at }] : []));
    const one = tabled[chance(Math.max(1, tabled.length))];
    if (!one) return withOtherAct(run, chance);
    const { text } = one.act;
    const rung = text.rung === 1 ? 2 : 1;
    const texts = [
      { ...text, rung },
      { ...text, basis: text.basis === 'article2' ? 'article4' : 'article2' },
      { ...text, size: text.size + 100 },
      { ...text, days: text.days + 10 },
      { ...text, closes: !text.closes },
    ] as const;
    const changed = texts[chance(texts.length)] ?? text;
    return { ...run, actions: run.actions.with(one.at, { kind: 'table', text: changed }) };
  },
  link(run, chance) {
    const at = chance(run.chain.length);
    return { ...run, chain: run.chain.with(at, otherDigit(run.chain[at] ?? '', chance)) };
  },
  digest(run, chance) {
    const at = chance(run.digests.length);
    return { ...run, digests: run.digests.with(at, otherDigit(run.digests[at] ?? '', chance)) };
  },
  /** All lists cut at the same step: what a program leaves that stopped in the middle. */
  listsCut(run, chance) {
    const at = chance(run.actions.length);
    return {
      ...run,
      actions: run.actions.slice(0, at),
      chain: run.chain.slice(0, at + 1),
      digests: run.digests.slice(0, at + 1),
    };
  },
  /** The file cut anywhere before its last bracket. */
  fileCut(run, chance) {
    const text = encodeRun(run);
    return text.slice(0, chance(text.trimEnd().length));
  },
  finished: (run) => ({ ...run, finished: !run.finished }),
  rules: (run, chance) => ({ ...run, rules: `9.${chance(10)}.${chance(10)}` }),
  scenarioHash: (run, chance) => ({ ...run, scenarioHash: otherDigit(run.scenarioHash, chance) }),
  scenario(run, chance) {
    const others = [...BUILT_IN.filter((id) => id !== run.scenario), 'somebody-elses'];
    return { ...run, scenario: others[chance(others.length)] ?? 'somebody-elses' };
  },
  /** One byte that is no space, for another that is none. */
  byte(run, chance) {
    const text = encodeRun(run);
    for (;;) {
      const at = chance(text.length);
      const sign = String.fromCharCode(33 + chance(94));
      if (/\s/.test(text[at] ?? ' ') || text[at] === sign) continue;
      return text.slice(0, at) + sign + text.slice(at + 1);
    }
  },
} satisfies Record<string, Tamper>;
export type Kind = keyof typeof WAYS;
export const KINDS = Object.keys(WAYS) as readonly Kind[];

/** A copy of the run that was tampered with in the way that number `at` has. */
export function tampered(run: Run, at: number): Tampered {
  const luck = alea(`tampering ${at}`);
  const chance: Chance = (below) => Math.floor(((luck.int32() >>> 0) / 2 ** 32) * below);
  const kind = KINDS[at % KINDS.length] ?? 'seed';
  const changed: Run | string = (WAYS[kind] as Tamper)(run, chance);
  return { kind, text: typeof changed === 'string' ? changed : encodeRun(changed) };
}

/** What has to be told of a tampered text: how it counts, and the first step that it touches, where it has one. */
export interface Due {
  readonly statuses: readonly string[];
  readonly step: number | null;
  /** Line at which the text breaks, where it is cut. */
  readonly line: number | null;
}

export function dueOf(original: Run, { kind, text }: Tampered): Due {
  const decoded = decodeRun(text);
  if (!decoded.ok) {
    const line = kind === 'fileCut' ? text.split('\n').length : null;
    return { statuses: ['format', 'truncated'], step: decoded.problem.step, line };
  }
  const run = decoded.value;
  if (run.rules !== original.rules) return { statuses: ['rules'], step: null, line: null };
  if (run.scenario !== original.scenario || run.scenarioHash !== original.scenarioHash) {
    return { statuses: ['scenario', 'absent'], step: null, line: null };
  }
  const statuses = ['diverged', 'illegal', 'truncated'];
  return { statuses, step: firstTouched(original, run), line: null };
}

/** The first step of which anything was changed: its act, its link or its digests. */
function firstTouched(original: Run, run: Run): number {
  if (run.seed !== original.seed) return 0;
  const steps = [
    firstDifference(original.actions, run.actions) + 1,
    firstDifference(original.chain, run.chain),
    firstDifference(original.digests, run.digests),
  ];
  // A step after the last is told as the last: there is nothing to point at.
  return Math.min(...steps, run.actions.length);
}

function firstDifference(one: readonly unknown[], other: readonly unknown[]): number {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    if (JSON.stringify(one[at]) !== JSON.stringify(other[at])) return at;
  }
  return Number.POSITIVE_INFINITY;
}
