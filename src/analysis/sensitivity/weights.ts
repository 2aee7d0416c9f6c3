/**
 * Stand-ins for the fitted weights of a member's utility. A weight is in the rules and not in a scenario; but a term is
 * weight times meter, so that multiplying the meter everywhere does to the term what another weight would. Other rules
 * that read the same meter feel it too: these rows say less than a refit would.
 */
import type { Scenario } from '../../engine/index.ts';
import type { Parameter } from './parameters.ts';

/** A fitted weight with the 5 and 95 per cent ends of its posterior, in points (decision 024). */
interface Weight {
  readonly id: string;
  readonly label: string;
  readonly fitted: number;
  readonly low: number;
  readonly high: number;
  readonly meters: (scenario: Scenario) => readonly string[];
}

const each =
  (field: (scenario: Scenario) => string) =>
  (scenario: Scenario): string[] =>
    scenario.members.map(({ id }) => `members.${id}.${field(scenario)}`);

/** Ties of all members to the accused and to its patron. */
function tiesToAccused({ members, case: { accused, patron } }: Scenario): string[] {
  return [accused, patron].flatMap((to) =>
    to === null ? [] : members.filter(({ id }) => id !== to).map(({ id }) => `ties.${id}.${to}`),
  );
}

const WEIGHTS: readonly Weight[] = [
  {
    id: 'guarantee',
    label: 'weight of the guarantee (all needs)',
    fitted: 650,
    low: 270,
    high: 1510,
    meters: each(({ case: { threat } }) => `need.${threat}`),
  },
  {
    id: 'accused',
    label: 'weight of ties to the accused (all of them)',
    fitted: 2300,
    low: 1230,
    high: 3590,
    meters: tiesToAccused,
  },
  {
    id: 'precedent',
    label: 'weight of precedent (all fears)',
    fitted: 2350,
    low: 860,
    high: 4690,
    meters: each(() => 'fear'),
  },
  {
    id: 'loyalty',
    label: 'weight of loyalty (all alignments)',
    fitted: 900,
    low: 570,
    high: 1450,
    meters: each(() => 'alignment'),
  },
  {
    id: 'entrapment',
    label: 'weight of entrapment (the opponent)',
    fitted: 1250,
    low: 490,
    high: 2900,
    meters: () => ['case.opponent'],
  },
  {
    id: 'burden',
    label: 'weight of Moscow’s burden (the burden)',
    fitted: 1130,
    low: 460,
    high: 2960,
    meters: () => ['means.burden'],
  },
];

/** Thousandths that are not told apart. */
const GRAIN = 50;

/** The weights that have something to weigh in a scenario. */
export function weightsOf(scenario: Scenario): readonly Parameter[] {
  return WEIGHTS.flatMap(({ id, label, fitted, low, high, meters }) => {
    const multiplies = meters(scenario);
    if (multiplies.length === 0) return [];
    const thousandths = (points: number) => Math.round((1000 * points) / fitted);
    return {
      id: `weights.${id}`,
      group: 'weights' as const,
      label,
      baseline: 1000,
      low: thousandths(low),
      high: thousandths(high),
      grain: GRAIN,
      multiplies,
    };
  });
}
