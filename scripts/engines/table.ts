/** What came of all engines, as a table in Markdown and one closing line. */
import type { Result } from './perform.ts';

interface Column {
  readonly head: string;
  /** Numbers stand on the right. */
  readonly number?: boolean;
  readonly cell: (result: Result, first: Result) => string;
}

const COLUMNS: readonly Column[] = [
  { head: 'engine', cell: ({ engine }) => engine.name },
  { head: 'family', cell: ({ engine }) => engine.family },
  { head: 'version', cell: ({ version }) => version ?? '-' },
  { head: 'runs', number: true, cell: ({ extent }) => (extent ? String(extent.games) : '-') },
  {
    head: 'identical',
    cell: (result) => (!compared(result) ? '-' : isFault(result) ? 'no' : 'yes'),
  },
  { head: 'first difference', cell: ({ trouble }) => trouble ?? '-' },
  { head: 'time to Node', number: true, cell: timeOf },
];

/** True where the engine played to the end, whatever came of it. */
export function compared({ extent }: Result): boolean {
  return extent !== undefined;
}

/** True where an engine that is here differs or fails; one that is not here is no fault. */
export function isFault({ version, trouble }: Result): boolean {
  return version !== undefined && trouble !== undefined;
}

/** The table; times are ratios to the first row's. */
export function tableOf(results: readonly [Result, ...Result[]]): string {
  const [first] = results;
  const columns = COLUMNS.map(({ head, number, cell }) => {
    const cells = [head, ...results.map((result) => cell(result, first))];
    const width = Math.max(...cells.map(({ length }) => length));
    const [top, ...rest] = cells.map((text) =>
      number ? text.padStart(width) : text.padEnd(width),
    );
    return [top, number ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width), ...rest];
  });
  const rows = [0, 1, ...results.map((_, at) => at + 2)];
  return rows.map((row) => `| ${columns.map((cells) => cells[row]).join(' | ')} |`).join('\n');
}

/** How many engines were compared, of how many families, and with what result. */
export function closingLine(results: readonly [Result, ...Result[]]): string {
  const there = results.filter(compared);
  const families = new Set(there.map(({ engine }) => engine.family)).size;
  const faults = results.filter(isFault).length;
  const outcome = faults === 0 ? 'all identical' : `${faults} with a difference or a failure`;
  const links = results[0].extent?.links ?? 0;
  return (
    `Engines compared: ${there.length}, families: ${families}, ` +
    `links of hash chains in each: ${links}. Result: ${outcome}.`
  );
}

function timeOf({ milliseconds }: Result, first: Result): string {
  if (milliseconds === undefined || first.milliseconds === undefined) return '-';
  return (milliseconds / first.milliseconds).toFixed(1);
}
