/** `balance`: policies, choices, luck and measures against each other, for all built-in scenarios. */
import {
  balanceOf,
  checksFor,
  jobsFor,
  USUAL_SIZE,
  type BalanceFile,
  type BalanceSize,
  type Result,
  type ScenarioBalance,
} from '../analysis/balance/index.ts';
import { RULES_VERSION } from '../engine/index.ts';
import { builtIn, BUILT_IN } from '../scenario/index.ts';
import { workAll } from './processes.ts';
import { WELL, type ExitCode, type Terminal } from './terminal.ts';

export interface BalanceOptions {
  /** Games of each fixed policy, and of the planner for all dimensions alike. */
  readonly games?: number;
  readonly plannerGames?: number;
  readonly json?: boolean;
}

/** The scenario of which it is asked whether the president stays without help. */
const UNHELPED = 'kazakhstan-2022';

/** The size that somebody asked for; everything else grows and shrinks with the games. */
export function sizeFor({ games, plannerGames }: BalanceOptions): BalanceSize {
  const times = (games ?? USUAL_SIZE.games) / USUAL_SIZE.games;
  const scaled = (usual: number, least: number) => Math.max(least, Math.round(usual * times));
  return {
    games: games ?? USUAL_SIZE.games,
    plannerGames: plannerGames ?? USUAL_SIZE.plannerGames,
    plans: scaled(USUAL_SIZE.plans, 8),
    planGames: scaled(USUAL_SIZE.planGames, 8),
    decisionGames: scaled(USUAL_SIZE.decisionGames, 3),
    searchTurns: scaled(USUAL_SIZE.searchTurns, 1),
    truthGames: scaled(USUAL_SIZE.truthGames, 8),
  };
}

/** Plays everything and gives the table as data. */
export async function balanceFile(
  size: BalanceSize,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<BalanceFile> {
  const jobs = BUILT_IN.flatMap((id) => jobsFor(id, size));
  const results = await workAll<Result>('balance.worker.ts', jobs, (done) =>
    progress(done, jobs.length),
  );
  const balance: ScenarioBalance[] = [];
  for (const id of BUILT_IN) {
    const own = results.filter((_, at) => jobs[at]?.scenario === id);
    balance.push(balanceOf(await builtIn(id), own));
  }
  return {
    rulesVersion: RULES_VERSION,
    scenarios: Object.fromEntries(balance.map(({ id, hash }) => [id, hash])),
    size,
    balance,
    checks: checksFor(balance, UNHELPED),
  };
}

/** Writes the table, or everything as JSON. */
export async function balance(options: BalanceOptions, { out, err }: Terminal): Promise<ExitCode> {
  let told = 0;
  const file = await balanceFile(sizeFor(options), (done, all) => {
    const tenths = Math.floor((10 * done) / all);
    if (tenths > told) err(`${String(tenths * 10)}%`);
    told = Math.max(told, tenths);
  });
  if (options.json) out(JSON.stringify(file, null, 2));
  else linesOf(file).forEach(out);
  return WELL;
}

/** The table for a terminal. */
export function linesOf(file: BalanceFile): string[] {
  return [
    ...file.balance.flatMap(ofScenario),
    'What is wanted of it',
    ...file.checks.map(
      ({ id, scenario, value, wanted, holds }) =>
        `  ${holds ? 'holds' : 'FAILS'}  ${id.padEnd(22)} ${(scenario ?? 'all').padEnd(24)} ${value} (${wanted})`,
    ),
  ];
}

function ofScenario(one: ScenarioBalance): string[] {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(16)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  const { luck, truths, waiting, sweep } = one;
  const first = one.policies[0];
  return [
    one.id,
    row('policy', [...Object.keys(first?.dimensions ?? {}), 'total', 'sd', 'stays', '  verdict']),
    ...one.policies.map((policy) =>
      row(policy.policy, [
        ...Object.values(policy.dimensions).map(Math.round),
        Math.round(policy.total),
        Math.round(policy.deviation),
        `${String(Math.round(policy.stays))}%`,
        `  ${policy.verdict} ${String(Math.round(policy.verdictShare))}%`,
      ]),
    ),
    row(
      'spread',
      one.spread.map(({ deviation }) => Math.round(deviation)),
    ),
    row('goal', [...Object.keys(first?.dimensions ?? {}), 'total', '  answer']),
    ...one.goals.map((goal) =>
      row(goal.goal, [
        ...Object.values(goal.dimensions).map(Math.round),
        Math.round(goal.total),
        `  ${goal.form} ${String(Math.round(goal.share))}%`,
      ]),
    ),
    `  correlations: ${one.correlations
      .map(
        ({ one, other, all, strategies }) =>
          `${one}-${other} ${String(all)} (${String(strategies)})`,
      )
      .join(', ')}`,
    ...(['policies', 'plans'] as const).map(
      (over) =>
        `  spread over ${over}: ${String(luck[over].choice)}% choice, ${String(luck[over].truth)}% hidden truth, ${String(luck[over].luck)}% luck`,
    ),
    `  truth: ${String(truths.regret)} lost with the wrong one, ${String(truths.worth)} gained by knowing it`,
    `  foresight: ${String(one.foresight.gain)} +- ${String(one.foresight.error)} in ${String(one.foresight.games)} games`,
    `  waiting: nothing surely better in ${String(waiting.idle)}%, best in ${String(waiting.best)}% of ${String(waiting.decisions)} decisions, near in ${String(waiting.near)}%`,
    `  never in ${String(sweep.games)} games: ${sweep.never.join(', ') || 'none'}`,
    `  chance ends as: ${one.randomVerdicts.map(({ verdict, share }) => `${verdict} ${String(share)}%`).join(', ')}`,
    row('act', ['offers', 'searched', 'near %', 'any %', '  where']),
    ...one.measures.map(({ kind, offers, searched, near, nearAnyGoal, where }) =>
      row(kind, [offers, searched, near, nearAnyGoal, `  ${where}`]),
    ),
    '',
  ];
}
