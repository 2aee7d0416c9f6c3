/** How much is played for the balance table, and the pieces that it comes in. */
import { GOALS } from '../policies/planner/goal.ts';
import type { FixedPolicy, Job } from './job.ts';

export interface BalanceSize {
  /** Games of each fixed policy and scenario; random plays four times as many. */
  readonly games: number;
  /** Games of the planner for all dimensions alike, and of one that knows the truth; for each single one half as many. */
  readonly plannerGames: number;
  /** Plans of standing orders, and games of each. */
  readonly plans: number;
  readonly planGames: number;
  /** Games of which single decisions are looked into. */
  readonly decisionGames: number;
  /** Turns looked for and looked into for each measure that is seldom open. */
  readonly searchTurns: number;
  /** Games of a plan under one truth, when it is tried again and when it is judged. */
  readonly truthGames: number;
}

export const USUAL_SIZE: BalanceSize = {
  games: 250,
  plannerGames: 6,
  plans: 90,
  planGames: 30,
  decisionGames: 15,
  searchTurns: 6,
  truthGames: 120,
};

export const FIXED: readonly FixedPolicy[] = [
  'record',
  'passive',
  'hawk',
  'bilateral',
  'multilateral',
  'reference',
  'random',
];
const RANDOM_TIMES = 4;
const PIECE = 125;
/** Futures of an act, and of one that was near the best, wherever a decision is looked into. */
const FUTURES = { futures: 3, finalFutures: 8 };
/** Every so many turns of a game are looked into. */
const EVERY = 4;
/** Games in which turns are looked for, and the pieces in which those are looked into. */
const SEARCH_GAMES = 80;
const SEARCH_PARTS = 4;

/** Everything to be done for one scenario, the longest pieces first. */
export function jobsFor(scenario: string, size: BalanceSize): Job[] {
  const half = Math.max(1, Math.ceil(size.plannerGames / 2));
  const jobs: Job[] = [
    {
      scenario,
      kind: 'truths',
      budget: {
        plans: size.plans,
        games: Math.ceil(size.truthGames / 8),
        finalists: 10,
        finalGames: size.truthGames,
      },
    },
  ];
  for (const goal of GOALS) {
    const games = goal === 'equal' ? size.plannerGames : half;
    for (let from = 0; from < games; from += 1)
      jobs.push({ scenario, kind: 'planner', goal, knowsTruth: false, from, count: 1 });
  }
  for (let from = 0; from < size.plannerGames; from += 1)
    jobs.push({ scenario, kind: 'planner', goal: 'equal', knowsTruth: true, from, count: 1 });
  for (let game = 0; game < size.decisionGames; game += 1)
    jobs.push({
      scenario,
      kind: 'decisions',
      game,
      budget: { every: EVERY, ...FUTURES },
    });
  for (let part = 0; part < SEARCH_PARTS; part += 1)
    jobs.push({
      scenario,
      kind: 'search',
      part,
      parts: SEARCH_PARTS,
      budget: { games: SEARCH_GAMES, turns: size.searchTurns, ...FUTURES },
    });
  for (const policy of FIXED) {
    const games = size.games * (policy === 'random' ? RANDOM_TIMES : 1);
    for (let from = 0; from < games; from += PIECE)
      jobs.push({ scenario, kind: 'games', policy, from, count: Math.min(PIECE, games - from) });
  }
  for (let plan = 0; plan < size.plans; plan += 1)
    jobs.push({ scenario, kind: 'plan', plan, count: size.planGames });
  return jobs;
}
