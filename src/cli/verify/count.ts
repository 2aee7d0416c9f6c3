/** Counts over all runs that were looked at. */
import { STATUSES, type Finding, type Status } from './finding.ts';
import type { ExitCode } from '../terminal.ts';

export interface Count {
  readonly runs: number;
  readonly acts: number;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

export const NO_RUNS: Count = { runs: 0, acts: 0, statuses: {} };

/** The count with one more finding. */
export function counted({ runs, acts, statuses }: Count, { status, ...finding }: Finding): Count {
  return {
    runs: runs + 1,
    acts: acts + (finding.place?.step ?? finding.acts ?? 0),
    statuses: { ...statuses, [status]: (statuses[status] ?? 0) + 1 },
  };
}

/** The exit code: the highest of all runs, so that what could not be checked is never taken for well. */
export function worst({ statuses }: Count): ExitCode {
  const codes = statusesIn(statuses).map(([status]) => STATUSES[status]);
  return codes.reduce<ExitCode>((high, code) => (code > high ? code : high), STATUSES.verified);
}

/** `1000 runs: 998 verified, 2 diverged`. */
export function summaryOf({ runs, statuses }: Count): string {
  const counts = statusesIn(statuses).map(([status, number]) => `${number} ${status}`);
  return `${runs} ${runs === 1 ? 'run' : 'runs'}: ${counts.join(', ')}`;
}

function statusesIn(statuses: Count['statuses']): readonly (readonly [Status, number])[] {
  return (Object.keys(STATUSES) as Status[]).flatMap((status) => {
    const number = statuses[status];
    return number === undefined ? [] : [[status, number] as const];
  });
}

/** Speed and memory: what `--stats` tells. `ms` is the time that all of it took. */
export function statsOf({ runs, acts }: Count, ms: number): string {
  const perSecond = (number: number) => Math.round((number * 1000) / Math.max(1, ms));
  const peak = Math.ceil(process.resourceUsage().maxRSS / 1024);
  return (
    `${runs} runs in ${(ms / 1000).toFixed(1)} s: ${perSecond(runs)} runs a second, ` +
    `${perSecond(acts)} acts a second, at most ${peak} MB of memory`
  );
}
