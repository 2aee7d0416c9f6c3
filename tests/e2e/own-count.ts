/**
 * What a class page should say of runs, worked out once more from their actions and nothing else: the game's engine
 * plays them again, everything else is counted here, in other ways than the page counts it.
 */
import {
  newGame,
  options,
  outcome,
  playInPlace,
  type Action,
  type Scenario,
} from '../../src/engine/index.ts';

/** A run as it was handed in. */
export interface RawRun {
  readonly name: string;
  readonly number: number;
  readonly arm: number;
  readonly seed: string;
  readonly minutes: number;
  readonly scenario: Scenario;
  readonly actions: readonly Action[];
  readonly answers: readonly {
    readonly turn: number;
    readonly question: string | null;
    readonly chance: number | null;
    readonly reason: string;
  }[];
}

/** A run played again. */
export interface Counted extends RawRun {
  readonly finished: boolean;
  readonly turn: number;
  readonly verdict: string;
  /** 0..1000 by dimension; empty for a run that goes on. */
  readonly values: Readonly<Record<string, number>>;
  readonly killed: number;
  readonly displaced: number;
  /** What was done, as `turn group act`, in turns that were played to their end. */
  readonly deeds: readonly Deed[];
  readonly lastFullTurn: number;
  readonly happened: Readonly<Record<string, boolean>>;
}

interface Deed {
  readonly turn: number;
  readonly group: string;
  readonly sign: string;
  readonly measure: string;
  readonly aim: string;
}

export function counted(run: RawRun): Counted {
  const { scenario, seed, actions } = run;
  const state = newGame(scenario, seed);
  const groups = new Map<string, string>();
  for (const one of options(scenario, state))
    if (one.kind === 'act') groups.set(one.measure, one.group);
  const ally = () => state.members.filter(({ id }) => id === scenario.case.victim)[0]?.trust ?? 0;
  const before = ally();
  const seen = { adopted: false, troops: false, dissent: false };
  const deeds: Deed[] = [];
  for (const action of actions) {
    const { turn } = state;
    if (action.kind === 'act') {
      const { measure, aim = '' } = action;
      const sign = aim === '' ? measure : `${measure} at ${aim}`;
      deeds.push({ turn, group: groups.get(measure) ?? '?', sign, measure, aim });
    }
    if (action.kind === 'table') {
      const { rung, names, size, days } = action.text;
      const troops = rung < 7 ? '' : `${size <= 1000 ? 1 : size < 3500 ? 2 : 3} ${days <= 14}`;
      const sign = `a text ${rung} ${names === null} ${troops}`;
      deeds.push({ turn, group: 'council', sign, measure: 'table', aim: '' });
    }
    playInPlace(scenario, state, action, (event) => {
      if (event.kind === 'voteCast') seen.dissent ||= ['object', 'away'].includes(event.choice);
      if (event.kind === 'textDecided')
        seen.adopted ||= event.decision === 'adopted' && event.text.rung >= 4;
    });
    seen.troops ||= state.contingent !== null && state.contingent.arrivedAt !== null;
  }
  const end = outcome(scenario, state);
  const values: Record<string, number> = {};
  for (const { id, value } of end?.dimensions ?? []) values[id] = value;
  const { killed, displaced, sites } = state.theatre;
  return {
    ...run,
    finished: end !== undefined,
    turn: state.turn,
    verdict: end?.verdict ?? '',
    values,
    killed,
    displaced,
    deeds,
    lastFullTurn: end ? state.turn : state.turn - 1,
    happened: {
      ...seen,
      ground: sites.filter(({ holder }) => holder === 'lost').length === 0,
      losses: killed > scenario.recordOutcome.killed[1],
      ally: ally() > before,
      alliance: (values['alliance'] ?? 0) >= 500,
    },
  };
}

/** Half the sum of the two values that have as many below as above. */
export function middle(values: readonly number[]): number {
  const rank = (value: number, wanted: number) => {
    const below = values.filter((other) => other < value).length;
    return below <= wanted && wanted < below + values.filter((other) => other === value).length;
  };
  const at = (wanted: number) => values.find((value) => rank(value, wanted)) ?? Number.NaN;
  return (at(Math.floor((values.length - 1) / 2)) + at(Math.floor(values.length / 2))) / 2;
}

/** The least value that a share of all values does not exceed. */
export function least(values: readonly number[], share: number): number {
  let found = Infinity;
  for (const value of values) {
    const reached = values.filter((other) => other <= value).length;
    if (reached >= share * values.length - 1e-9 && value < found) found = value;
  }
  return found;
}

/** Who did the same in a group in a turn: names by what they did. */
export function camps(
  runs: readonly Counted[],
  turn: number,
  group: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const run of runs) {
    if (run.lastFullTurn < turn) continue;
    const signs = run.deeds.filter((deed) => deed.turn === turn && deed.group === group);
    const did = signs
      .map(({ sign }) => sign)
      .sort()
      .join(' and ');
    found.set(did, [...(found.get(did) ?? []), run.name]);
  }
  return found;
}

/** How many camps of at least one in ten, two at least, there are, and the entropy over them in nats. */
export function division(found: ReadonlyMap<string, readonly string[]>) {
  const sizes = [...found.values()].map(({ length }) => length);
  const of = sizes.reduce((sum, size) => sum + size, 0);
  const weighty = sizes.filter((size) => size >= 2 && size * 10 >= of);
  let nats = 0;
  for (const size of weighty) nats -= (size / of) * Math.log(size / of);
  return { camps: weighty.length, nats };
}

export interface Interval {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** Mean of `group` less mean of `base` with Welch's interval, its t found by integrating the density. */
export function welch(group: readonly number[], base: readonly number[]): Interval {
  const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
  const error = (some: readonly number[]) => {
    // The mean square less the square of the mean.
    const spread = mean(some.map((value) => value * value)) - mean(some) ** 2;
    return spread / (some.length - 1);
  };
  const [a, b] = [error(group), error(base)];
  const freedom = (a + b) ** 2 / (a ** 2 / (group.length - 1) + b ** 2 / (base.length - 1));
  const reach = studentsT(freedom) * Math.sqrt(a + b);
  const difference = mean(group) - mean(base);
  return { difference, low: difference - reach, high: difference + reach };
}

/** The t between whose negative and itself lie 95 of 100, for so many degrees of freedom. */
function studentsT(freedom: number): number {
  const density = (t: number) => (1 + t ** 2 / freedom) ** (-(freedom + 1) / 2);
  // Over t = u / (1 - u), u from 0 to 1, the whole right half by the midpoint rule.
  const steps = 40_000;
  const terms = Array.from({ length: steps }, (_, at) => {
    const u = (at + 0.5) / steps;
    return density(u / (1 - u)) / (1 - u) ** 2;
  });
  const half = terms.reduce((sum, term) => sum + term, 0);
  let sum = 0;
  const at = terms.findIndex((term) => (sum += term) >= 0.95 * half);
  const u = (at + 1) / steps;
  return u / (1 - u);
}
