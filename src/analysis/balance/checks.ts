/** What is wanted of the balance, as lines that hold or fail. A line that fails is shown as failing. */
import type { Check, PolicyRow, ScenarioBalance } from './file.ts';
import { FIXED } from './size.ts';

/** Points that knowing the truth should be worth. */
const TRUTH = 40;
/** Per cent: of the spread that may be luck, of decisions in which waiting may be best. */
const HALF = 50;
/** Per cent of a goal's games that must share an answer before it counts as that goal's own. */
const SETTLED = 60;
/** Per cent of its offers in which a measure should be as good as the best. */
const ALIVE = 2;
/** Verdicts above this share under random play, per cent, and how many there should be. */
const COMMON = 2;
const VERDICTS = 4;
/** Per cent of runs in which a president whom nobody helps should stay. */
const STAYS = [40, 60] as const;

function rowOf(one: ScenarioBalance, policy: string): PolicyRow | undefined {
  return one.policies.find((row) => row.policy === policy);
}

function bestFixed(one: ScenarioBalance): PolicyRow | undefined {
  return one.policies
    .filter(({ policy }) => policy !== 'planner' && policy !== 'random')
    .reduce<PolicyRow | undefined>(
      (best, row) => (best && best.total >= row.total ? best : row),
      undefined,
    );
}

function checksOf(one: ScenarioBalance): Check[] {
  const best = bestFixed(one);
  const least = Math.min(
    ...FIXED.filter((policy) => policy !== 'random').map(
      (policy) => rowOf(one, policy)?.total ?? 0,
    ),
  );
  const planner = rowOf(one, 'planner')?.total ?? 0;
  const chance = rowOf(one, 'random')?.total ?? 0;
  const forms = new Set(one.strategies.map(({ form }) => form));
  const settled = new Set(
    one.goals.filter(({ share }) => share >= SETTLED).map(({ form }) => form),
  );
  const against = one.correlations.find(({ one, other }) => one === 'crisis' && other === 'moscow');
  const common = one.randomVerdicts.filter(({ share }) => share > COMMON);
  const line = (id: string, holds: boolean, value: string | number, wanted: string): Check => ({
    id,
    scenario: one.id,
    value: String(value),
    wanted,
    holds,
  });
  return [
    line(
      'plannerBeatsFixed',
      planner > (best?.total ?? 0),
      `${String(planner)} against ${String(best?.total)} (${String(best?.policy)})`,
      'above every fixed policy',
    ),
    line(
      'randomBelow',
      chance < least,
      `${String(chance)} against ${String(least)}`,
      'below every fixed policy',
    ),
    line(
      'waiting',
      one.waiting.idle < HALF,
      one.waiting.idle,
      `under ${String(HALF)}% of decisions`,
    ),
    line(
      'goalsDiffer',
      forms.size > 1,
      [...forms].join(', '),
      'the best strategies of different goals have different answers',
    ),
    line(
      'goalsDifferForPlanner',
      settled.size > 1,
      [...settled].join(', '),
      `goals whose games agree in ${String(SETTLED)}% have different answers`,
    ),
    line(
      'truth',
      one.truths.regret >= TRUTH,
      one.truths.regret,
      `at least ${String(TRUTH)} of 1000`,
    ),
    line(
      'truthForPlanner',
      one.foresight.gain >= TRUTH,
      `${String(one.foresight.gain)} (standard error ${String(one.foresight.error)})`,
      `at least ${String(TRUTH)} of 1000`,
    ),
    line(
      'luck',
      one.luck.policies.luck <= HALF,
      one.luck.policies.luck,
      `at most ${String(HALF)}%`,
    ),
    line(
      'luckOfPlans',
      one.luck.plans.luck <= HALF,
      one.luck.plans.luck,
      `at most ${String(HALF)}%`,
    ),
    line(
      'situations',
      one.sweep.never.length === 0,
      one.sweep.never.length === 0 ? 'all' : `never: ${one.sweep.never.join(', ')}`,
      `all in ${String(one.sweep.games)} games`,
    ),
    line(
      'verdicts',
      common.length >= VERDICTS,
      common.length,
      `${String(VERDICTS)} above ${String(COMMON)}%`,
    ),
    line(
      'moscowAgainstCrisis',
      (against?.all ?? 0) < 0,
      `${String(against?.all)} over games, ${String(against?.strategies)} over strategies`,
      'negative',
    ),
  ];
}

/** Kinds of act that are within reach of the best often enough in no scenario. */
function dead(balance: readonly ScenarioBalance[], of: 'near' | 'nearAnyGoal'): string[] {
  const kinds = new Set(balance.flatMap(({ measures }) => measures.map(({ kind }) => kind)));
  return [...kinds]
    .filter((kind) =>
      balance.every(({ measures }) =>
        measures.every((row) => row.kind !== kind || row[of] < ALIVE),
      ),
    )
    .sort();
}

/** All lines: of each scenario, and of all together. `unhelped` is the scenario whose president may fall alone. */
export function checksFor(balance: readonly ScenarioBalance[], unhelped: string): Check[] {
  const winners = new Set(balance.map((one) => bestFixed(one)?.policy));
  const alone = balance.find(({ id }) => id === unhelped);
  const stays = (alone && rowOf(alone, 'passive')?.stays) ?? 0;
  const lifeless = dead(balance, 'nearAnyGoal');
  const rarely = dead(balance, 'near');
  return [
    ...balance.flatMap(checksOf),
    {
      id: 'noPolicyBestEverywhere',
      scenario: null,
      value: balance.map((one) => `${one.id}: ${String(bestFixed(one)?.policy)}`).join(', '),
      wanted: 'no fixed policy is best in all',
      holds: winners.size > 1,
    },
    {
      id: 'measuresAlive',
      scenario: null,
      value: lifeless.length === 0 ? 'all' : `never: ${lifeless.join(', ')}`,
      wanted: `each within 3 points of the best in ${String(ALIVE)}% of its offers, for some goal somewhere`,
      holds: lifeless.length === 0,
    },
    {
      id: 'measuresAliveAlike',
      scenario: null,
      value: rarely.length === 0 ? 'all' : `never: ${rarely.join(', ')}`,
      wanted: 'the same with all dimensions alike',
      holds: rarely.length === 0,
    },
    {
      id: 'presidentAlone',
      scenario: unhelped,
      value: `${String(stays)}%`,
      wanted: `${String(STAYS[0])} to ${String(STAYS[1])}% stay without help`,
      holds: stays >= STAYS[0] && stays <= STAYS[1],
    },
  ];
}
