/** `sweep ID|FILE`: many games of one policy, counted. */
import {
  sweep as sweepGames,
  type PolicyName,
  type Spread,
  type SweepReport,
} from '../analysis/index.ts';
import { openText } from '../text/node.ts';
import type { Text } from '../text/index.ts';
import { scenarioOf } from './sources.ts';
import { WELL, type ExitCode, type Terminal } from './terminal.ts';

export interface SweepOptions {
  readonly policy: PolicyName;
  readonly games: number;
  readonly seed: string;
  readonly json?: boolean;
}

/** Plays the games and writes the counts. Only the speed differs from one time to the next. */
export async function sweep(
  named: string,
  { policy, games, seed, json = false }: SweepOptions,
  { out }: Terminal,
): Promise<ExitCode> {
  const scenario = await scenarioOf(named);
  const started = performance.now();
  const report = sweepGames(scenario, policy, games, seed);
  const gamesPerSecond = Math.round((games * 1000) / (performance.now() - started));
  if (json) {
    out(JSON.stringify({ ...report, gamesPerSecond }, null, 2));
    return WELL;
  }
  for (const line of table(report, openText('en'))) out(line);
  out(`${gamesPerSecond} games a second`);
  return WELL;
}

function table(report: SweepReport, text: Text): string[] {
  const { games, killed, displaced, truces, sitesLost } = report;
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(28) + cells.map((cell) => String(cell).padStart(7)).join('');
  const spread = (name: string, { mean, p5, p25, p50, p75, p95 }: Spread) =>
    row(name, [mean, p5, p25, p50, p75, p95]);
  const verdicts = Object.entries(report.verdicts).filter(([, count]) => count > 0);
  const dimensions = Object.entries(report.dimensions);
  const happened = (title: string, shares: Readonly<Record<string, number>>) => [
    '',
    `${title}, share of games in %`,
    ...Object.entries(shares).map(([id, share]) => row(`  ${id}`, [share.toFixed(1)])),
  ];
  return [
    `${report.scenario}, ${report.policy}, ${games} games from seed ${report.seed}, rules ${report.rules}`,
    '',
    row('Verdict', ['games', '%']),
    ...verdicts
      .sort(([, a], [, b]) => b - a)
      .map(([id, count]) =>
        row(`  ${text.say(`verdict-${id}`)}`, [count, ((100 * count) / games).toFixed(1)]),
      ),
    '',
    row('Of 1000', ['mean', 'p5', 'p25', 'p50', 'p75', 'p95']),
    ...dimensions.map(([id, values]) => spread(`  ${text.say(`dimension-${id}`)}`, values)),
    spread('Killed', killed),
    spread('Displaced', displaced),
    spread('Truces', truces),
    spread('Sites lost', sitesLost),
    row('Incumbent stays, %', [report.incumbent.toFixed(1)]),
    ...votes(report, row),
    ...hedging(report, row),
    ...happened('Measures', report.measures),
    ...happened('Situations', report.situations),
    ...happened('Events', report.events),
  ];
}

type Row = (name: string, cells: readonly (string | number)[]) => string;

/** Texts by rung, and what each member answered. Nothing where no text came to a vote. */
function votes({ texts, votes: answers }: SweepReport, row: Row): string[] {
  const rungs = Object.entries(texts);
  if (rungs.length === 0) return [];
  const choices = Object.keys(Object.values(answers)[0] ?? {});
  return [
    '',
    row('Texts by rung', ['number', '% pass']),
    ...rungs.map(([rung, { decided, adopted }]) => row(`  ${rung}`, [decided, adopted.toFixed(1)])),
    '',
    // Choices are wider than a column.
    `Votes, % of each member's: ${choices.join(', ')}`,
    ...Object.entries(answers)
      .filter(([, shares]) => Object.values(shares).some((value) => value > 0))
      .map(([member, shares]) =>
        row(
          `  ${member}`,
          Object.values(shares).map((value) => value.toFixed(1)),
        ),
      ),
  ];
}

/** Rungs of the hedging ladder that somebody reached. Nothing where nobody stepped on it. */
function hedging(report: SweepReport, row: Row): string[] {
  const lines = Object.entries(report.hedging).flatMap(([member, rungs]) =>
    Object.entries(rungs)
      .filter(([, value]) => value > 0)
      .map(([rung, value]) => row(`  ${member} ${rung}`, [value.toFixed(1)])),
  );
  return lines.length === 0 ? [] : ['', 'Hedging, share of games in %', ...lines];
}
