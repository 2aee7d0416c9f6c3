/** From what the pieces found to the table of one scenario. */
import type { Scenario } from '../../engine/index.ts';
import type { BuiltInId } from '../../scenario/catalogue.ts';
import type { FlipRow, NearRow, ParameterRow, ResultRow, ScenarioSensitivity } from './file.ts';
import { PLAYINGS } from './games.ts';
import type { Baseline, Result } from './job.ts';
import { GROUPS, parametersOf, type Group, type Parameter } from './parameters.ts';
import { MAIN_RESULTS, type MainResult } from './results.ts';
import type { Finding } from './search.ts';
import { TWISTS } from './twists.ts';

/** Steady parameters that are told by name. */
const TOLD = 5;

/** The table of one scenario from all of its pieces, in any order. */
export function sensitivityOf(
  id: BuiltInId,
  scenario: Scenario,
  results: readonly Result[],
): ScenarioSensitivity {
  const parameters = parametersOf(scenario);
  const findings = results.flatMap((result) => result.findings);
  const baselines = results.flatMap((result) => result.baselines);
  return {
    id,
    hash: scenario.hash,
    parameters: parameters.map(rowOf),
    results: MAIN_RESULTS[id].map((result) => {
      const baseline = baselines.find((one) => one.result === result.id);
      if (!baseline) throw new Error(`No baseline of ${result.id}.`);
      const own = findings.filter((finding) => finding.result === result.id);
      return resultOf(result, baseline, parameters, own);
    }),
  };
}

function rowOf({ id, group, label, baseline, low, high, grain }: Parameter): ParameterRow {
  return { id, group, label, baseline, low, high, grain };
}

function resultOf(
  { id, statement, playing }: MainResult,
  { share, clear, twists }: Baseline,
  parameters: readonly Parameter[],
  findings: readonly Finding[],
): ResultRow {
  const flips = findings.flatMap((finding) => flipsOf(finding, parameters, share));
  const flipping = new Set(flips.map(({ parameter }) => parameter));
  const steady = findings.filter(({ parameter }) => !flipping.has(parameter));
  return {
    id,
    statement,
    play: PLAYINGS[playing].label,
    share,
    clear,
    flips: flips.sort((one, other) => one.part - other.part),
    steady: countBy(parameters, new Set(steady.map(({ parameter }) => parameter))),
    nearest: nearestOf(steady, share),
    twists: twists.map((twist) => ({ ...twist, label: TWISTS[twist.id].label })),
  };
}

function flipsOf(finding: Finding, parameters: readonly Parameter[], before: number): FlipRow[] {
  const parameter = parameters.find(({ id }) => id === finding.parameter);
  if (!parameter) throw new Error(`There is no parameter ${finding.parameter}.`);
  const { id, baseline, low, high } = parameter;
  return finding.flips.map(({ value, share }) => {
    const up = value > baseline;
    const room = up ? high - baseline : baseline - low;
    return {
      parameter: id,
      value,
      direction: up ? 'up' : 'down',
      part: Math.round((100 * Math.abs(value - baseline)) / room),
      before,
      after: share,
    };
  });
}

function countBy(
  parameters: readonly Parameter[],
  ids: ReadonlySet<string>,
): Readonly<Record<Group, number>> {
  return Object.fromEntries(
    GROUPS.map((group) => [
      group,
      parameters.filter((one) => one.group === group && ids.has(one.id)).length,
    ]),
  ) as Record<Group, number>;
}

/** Points of share that a parameter must move a result for it to be told. */
const MOVED = 10;

function nearestOf(steady: readonly Finding[], usual: number): NearRow[] {
  const half = (share: number) => Math.abs(share - 50);
  return steady
    .filter(({ nearest }) => half(usual) - half(nearest.share) >= MOVED)
    .sort((one, other) => half(one.nearest.share) - half(other.nearest.share))
    .slice(0, TOLD)
    .map(({ parameter, nearest }) => ({ parameter, ...nearest }));
}
