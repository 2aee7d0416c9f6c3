/** The balance table as Markdown, for the model card. */
import { DIMENSIONS } from '../../engine/index.ts';
import type { BalanceFile, ScenarioBalance, SpreadShares } from './file.ts';

type Cell = string | number;

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
    '',
  ];
}

function policies({ policies }: ScenarioBalance): string[] {
  return table(
    ['policy', 'games', ...DIMENSIONS, 'total', 'sd', 'commonest verdict', 'host stays'],
    policies.map((row) => [
      row.policy,
      row.games,
      ...DIMENSIONS.map((id) => Math.round(row.dimensions[id])),
      Math.round(row.total),
      Math.round(row.deviation),
      `${row.verdict} ${String(Math.round(row.verdictShare))}%`,
      `${String(Math.round(row.stays))}%`,
    ]),
  );
}

function goals({ goals }: ScenarioBalance): string[] {
  return table(
    ['planner’s goal', 'games', 'answer', 'share', ...DIMENSIONS, 'total'],
    goals.map((row) => [
      row.goal,
      row.games,
      `\`${row.form}\``,
      `${String(Math.round(row.share))}%`,
      ...DIMENSIONS.map((id) => Math.round(row.dimensions[id])),
      Math.round(row.total),
    ]),
  );
}

/** The best of the strategies that were tried, by goal. */
function strategies({ strategies }: ScenarioBalance): string[] {
  return table(
    ['goal', 'best strategy', 'games', 'answer', 'share', ...DIMENSIONS, 'total'],
    strategies.map((row) => [
      row.goal,
      row.strategy,
      row.games,
      `\`${row.form}\``,
      `${String(Math.round(row.share))}%`,
      ...DIMENSIONS.map((id) => Math.round(row.dimensions[id])),
      Math.round(row.total),
    ]),
  );
}

function sharesIn({ choice, truth, luck }: SpreadShares): string {
  return `${choice.toFixed(0)}% choice, ${truth.toFixed(0)}% the hidden truth, ${luck.toFixed(0)}% luck`;
}

function spread({ spread, correlations }: ScenarioBalance): string[] {
  const between = (one: string, other: string) => {
    const pair = correlations.find(
      (row) => (row.one === one && row.other === other) || (row.one === other && row.other === one),
    );
    return pair ? `${pair.all.toFixed(2)} (${pair.strategies.toFixed(2)})` : '';
  };
  return table(
    ['dimension', 'mean', 'sd', '5%', '95%', ...DIMENSIONS.map((id) => `with ${id}`)],
    spread.map((row) => [
      row.dimension,
      Math.round(row.mean),
      Math.round(row.deviation),
      row.p5,
      row.p95,
      ...DIMENSIONS.map((id) => between(row.dimension, id)),
    ]),
  );
}

function measures({ measures }: ScenarioBalance): string[] {
  return table(
    ['act', 'offers', 'searched', 'near the best', 'for its best goal', 'nearest at'],
    measures.map((row) => [
      row.kind,
      row.offers,
      row.searched,
      `${row.near.toFixed(0)}%`,
      `${row.nearAnyGoal.toFixed(0)}%`,
      row.where,
    ]),
  );
}

function ofScenario(one: ScenarioBalance): string[] {
  const { luck, truths, waiting, sweep } = one;
  const verdicts = one.randomVerdicts
    .map(({ verdict, share }) => `${verdict} ${share.toFixed(1)}%`)
    .join(', ');
  const regrets = truths.regrets
    .map(({ supposed, met, lost }) => `${supposed} met ${met} ${lost.toFixed(0)}`)
    .join(', ');
  return [
    `### ${one.id}`,
    '',
    ...policies(one),
    ...goals(one),
    ...strategies(one),
    'Spread of each dimension over the fixed policies and chance, and correlations over games (in brackets over',
    'means of strategies):',
    '',
    ...spread(one),
    `- The spread of totals over policies and planner is ${sharesIn(luck.policies)}; over drawn plans ${sharesIn(luck.plans)}.`,
    `- Truth: the best plan for one truth loses ${truths.regret.toFixed(0)} points on average under another (${regrets}); ` +
      `knowing it gains ${truths.worth.toFixed(0)} over the plan that is best on the whole.`,
    `- A planner that knows the truth gains ${one.foresight.gain.toFixed(0)} points ` +
      `(standard error ${one.foresight.error.toFixed(0)}, ${String(one.foresight.games)} games).`,
    `- Nothing is surely better than waiting in ${waiting.idle.toFixed(0)}%; waiting comes out best in ${waiting.best.toFixed(0)}% of ${String(waiting.decisions)} decisions before the last two ` +
      `turns, within three points of the best in ${waiting.near.toFixed(0)}%.`,
    `- Situations that arose in none of ${String(sweep.games)} games: ${sweep.never.join(', ') || 'none'}.`,
    `- Verdicts under chance: ${verdicts}.`,
    '',
    ...measures(one),
  ];
}

/** The whole block: what is wanted and what holds, then the tables of each scenario. */
export function markdownOf(file: BalanceFile): string {
  return [
    `Rules ${file.rulesVersion}; built by \`npm run balance\`. Points of 1000, totals are plain means of the five`,
    'dimensions: they serve the comparison of policies, not a verdict. What each line means and how it is measured:',
    '`src/analysis/balance/`.',
    '',
    ...table(
      ['wanted', 'scenario', 'value', 'wanted value', 'holds'],
      file.checks.map((check) => [
        check.id,
        check.scenario ?? 'all',
        check.value,
        check.wanted,
        check.holds ? 'yes' : '**no**',
      ]),
    ),
    ...file.balance.flatMap(ofScenario),
  ]
    .join('\n')
    .trimEnd();
}
