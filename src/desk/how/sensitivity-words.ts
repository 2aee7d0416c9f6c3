/** Figures of the sensitivity table, from the file. */
import type { ParameterRow, ScenarioSensitivity } from '../../analysis/sensitivity/file.ts';
import { formatNumber } from '../../text/number.ts';
import type { Say } from '../parts/words.ts';

/** A value of a parameter; a weight as a multiple of what it is. */
export function valueWords({ group }: ParameterRow, value: number, say: Say): string {
  return group === 'weights'
    ? say('how-sensitivity-times', { value: (value / 1000).toFixed(2) })
    : formatNumber(value);
}

/** The plausible range of a parameter. */
export function rangeWords(parameter: ParameterRow, say: Say): string {
  return say('how-mark-between', {
    low: valueWords(parameter, parameter.low, say),
    high: valueWords(parameter, parameter.high, say),
  });
}

export function parameterOf({ parameters }: ScenarioSensitivity, id: string): ParameterRow {
  const parameter = parameters.find((one) => one.id === id);
  if (!parameter) throw new Error(`No parameter ${id} in the sensitivity table.`);
  return parameter;
}

/** The weights of the rules, each once, whatever crisis they were varied in. */
export function weightsIn(all: readonly ScenarioSensitivity[]): readonly ParameterRow[] {
  const weights = all
    .flatMap(({ parameters }) => parameters)
    .filter(({ group }) => group === 'weights');
  return weights.filter(({ id }, at) => weights.findIndex((one) => one.id === id) === at);
}
