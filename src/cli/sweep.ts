/** `sweep ID|FILE`: many games of one policy, counted. */
import { sweep as sweepGames, type PolicyName, type SweepReport } from '../analysis/index.ts';
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
  const { games, killed } = report;
  const row = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(28) + cells.map((cell) => String(cell).padStart(7)).join('');
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
    ...dimensions.map(([id, { mean, p5, p25, p50, p75, p95 }]) =>
      row(`  ${text.say(`dimension-${id}`)}`, [mean, p5, p25, p50, p75, p95]),
    ),
    row('Killed', [killed.mean, killed.p5, killed.p25, killed.p50, killed.p75, killed.p95]),
    row('Incumbent stays, %', [report.incumbent.toFixed(1)]),
    ...happened('Measures', report.measures),
    ...happened('Situations', report.situations),
    ...happened('Events', report.events),
  ];
}
