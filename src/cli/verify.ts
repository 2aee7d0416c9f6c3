/** `verify`: do these runs do again what they say they did? */
import type { ExitCode, Terminal } from './terminal.ts';
import { arrivalsOf } from './verify/arrivals.ts';
import { counted, NO_RUNS, statsOf, summaryOf, worst } from './verify/count.ts';
import { findingOf } from './verify/finding.ts';
import { inputsOf } from './verify/inputs.ts';
import { lineOf } from './verify/lines.ts';
import { openShelf } from './verify/shelf.ts';
import { progressBar } from './watched.ts';

export interface VerifyOptions {
  /** Files of scenarios beside those that are built in. */
  readonly scenario: readonly string[];
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly stats?: boolean;
}

/** Says of each run that it is sound, or at which step and field it is not. One at a time: nothing piles up. */
export async function verify(
  named: readonly string[],
  { scenario, json = false, quiet = false, summary = false, stats = false }: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const shelf = await openShelf(scenario);
  const inputs = inputsOf(named);
  const started = performance.now();
  const progress = progressBar(terminal, inputs.length);
  let count = NO_RUNS;
  for (const [at, input] of inputs.entries()) {
    progress(at);
    for (const arrival of arrivalsOf(input)) {
      const finding = await findingOf(arrival, shelf);
      count = counted(count, finding);
      if (quiet && finding.status === 'verified') continue;
      terminal.out(json ? JSON.stringify(finding) : lineOf(finding));
    }
  }
  progress(inputs.length);
  if (summary) terminal.out(json ? JSON.stringify({ summary: count }) : summaryOf(count));
  if (stats) terminal.err(statsOf(count, performance.now() - started));
  return worst(count);
}
