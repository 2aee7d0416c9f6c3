/** All hand-ins of a class together: the same ones found, numbers that are there twice named, each run in its place. */
import type { Finding } from './finding.ts';
import type { Inspected } from './inspect.ts';
import type { ClassRun } from './report.ts';

interface Settled {
  readonly runs: readonly ClassRun[];
  /** By source. */
  readonly findings: readonly Finding[];
}

type Counted = Extract<Inspected, { kind: 'run' }>;

/** The runs in an order that does not depend on that of the files, and everything that is to be said of all. */
export function settle(inspected: readonly Inspected[]): Settled {
  const findings = inspected.flatMap((one) => (one.kind === 'refused' ? [one.finding] : []));
  const counted = inspected.flatMap((one) => (one.kind === 'run' ? [one] : [])).sort(byWorth);
  const kept: Counted[] = [];
  const byHash = new Map<string, Counted[]>();
  for (const one of counted) {
    const same = byHash.get(one.run.played.hash) ?? [];
    const first = same.find((other) => isSameRun(one, other));
    if (first) {
      findings.push(duplicate(one, first));
      continue;
    }
    byHash.set(one.run.played.hash, [...same, one]);
    kept.push(one);
  }
  const runs = kept.sort(byLink).map(({ run }, at) => ({ at, ...run }));
  for (const [at, { reservations }] of kept.entries())
    findings.push(...reservations.map((finding) => ({ ...finding, run: at })));
  findings.push(...sharedNumbers(runs));
  return { runs, findings: findings.sort(bySource) };
}

/**
 * Two hand-ins of one run. Two students who were dealt the same seed may have done the same: as long as each has
 * a number of its own, those are two runs.
 */
function isSameRun(one: Counted, other: Counted): boolean {
  const dealt = [one, other].every(
    ({ run, reservations }) => run.number > 0 && reservations.every(({ kind }) => kind !== 'seed'),
  );
  return !dealt || one.run.number === other.run.number;
}

function duplicate({ run: { source, label } }: Counted, first: Counted): Finding {
  const message = `The same run came in ${first.run.source}, which is counted.`;
  return { kind: 'duplicate', source, label, run: null, step: null, turn: null, message };
}

/** That a number is another run's, too: said of all of them but the first. */
function sharedNumbers(runs: readonly ClassRun[]): readonly Finding[] {
  const firsts = new Map<number, ClassRun>();
  return runs.flatMap((run): Finding[] => {
    const first = firsts.get(run.number);
    if (run.number === 0) return [];
    if (!first) {
      firsts.set(run.number, run);
      return [];
    }
    const { at, source, label } = run;
    const message = `The run in ${first.source} has the number ${run.number}, too.`;
    return [{ kind: 'number', source, label, run: at, step: null, turn: null, message }];
  });
}

/** Of hand-ins of the same run the one comes first that says most; what is left to tell them by is what they say. */
function byWorth(one: Counted, other: Counted): number {
  return (
    Number(other.run.number > 0) - Number(one.run.number > 0) ||
    one.reservations.length - other.reservations.length ||
    other.run.answers.length - one.run.answers.length ||
    byLabel(one, other) ||
    inOrder(saying(one), saying(other))
  );
}

function saying({ run: { answers, minutes } }: Counted): string {
  return JSON.stringify([answers, minutes]);
}

/** So that "Student 1" on a projector is not the one whose name comes first in the alphabet. */
function byLink(one: Counted, other: Counted): number {
  return inOrder(one.run.played.hash, other.run.played.hash) || byLabel(one, other);
}

function byLabel({ run: one }: Counted, { run: other }: Counted): number {
  return (
    inOrder(one.label, other.label) ||
    one.number - other.number ||
    inOrder(one.played.hash, other.played.hash) ||
    // `run (1).json` is the copy of `run.json`.
    one.source.length - other.source.length ||
    inOrder(one.source, other.source)
  );
}

function bySource(one: Finding, other: Finding): number {
  return (
    inOrder(one.source, other.source) ||
    inOrder(one.kind, other.kind) ||
    (one.step ?? -1) - (other.step ?? -1) ||
    inOrder(one.message, other.message)
  );
}

function inOrder(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
