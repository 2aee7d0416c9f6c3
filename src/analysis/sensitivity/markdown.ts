/** The sensitivity table as Markdown, for the model card. */
import type { ParameterRow, ResultRow, ScenarioSensitivity, SensitivityFile } from './file.ts';
import { GROUPS } from './parameters.ts';

/** Rows of a result that the card shows; the file has all. */
const SHOWN = 10;

function percent(share: number): string {
  return `${String(Math.round(share))}%`;
}

/** A value of a parameter: that of a weight as a multiple of what it is. */
function valueOf({ group }: ParameterRow, value: number): string {
  return group === 'weights' ? `× ${(value / 1000).toFixed(2)}` : String(value);
}

function parameterOf({ parameters }: ScenarioSensitivity, id: string): ParameterRow {
  const parameter = parameters.find((one) => one.id === id);
  if (!parameter) throw new Error(`There is no parameter ${id}.`);
  return parameter;
}

function flips(scenario: ScenarioSensitivity, { flips: all }: ResultRow): string[] {
  if (all.length === 0) return [];
  const rows = all.slice(0, SHOWN).map(({ parameter: id, value, part, after }) => {
    const parameter = parameterOf(scenario, id);
    const { label, baseline, low, high } = parameter;
    const cells = [
      label,
      valueOf(parameter, baseline),
      valueOf(parameter, value),
      `${valueOf(parameter, low)} to ${valueOf(parameter, high)}`,
      percent(part),
      percent(after),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const left = all.length - rows.length;
  return [
    '| parameter | is | flips at | range | of the way | share then |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    ...(left > 0 ? ['', `And ${String(left)} more in \`sensitivity.json\`.`] : []),
    '',
  ];
}

/** How many do not flip it, group by group, and which of them come nearest. */
function steady(scenario: ScenarioSensitivity, { steady: by, nearest }: ResultRow): string {
  const groups = GROUPS.map((group) => ({
    group,
    steady: by[group],
    all: scenario.parameters.filter((one) => one.group === group).length,
  })).filter(({ all }) => all > 0);
  const whole = groups.filter((one) => one.steady === one.all);
  const rest = groups.filter((one) => one.steady < one.all);
  const told = [
    ...(whole.length > 0 ? [`all ${whole.map(({ group }) => group).join(', ')}`] : []),
    ...rest.map((one) => `${String(one.steady)} of ${String(one.all)} ${one.group}`),
  ];
  const near = nearest.map(({ parameter: id, value, share }) => {
    const parameter = parameterOf(scenario, id);
    return `${parameter.label} at ${valueOf(parameter, value)} (${percent(share)})`;
  });
  const count = groups.reduce((sum, one) => sum + one.steady, 0);
  return (
    `- Do not flip it: ${String(count)} of ${String(scenario.parameters.length)} (${told.join('; ')}). ` +
    `${near.length === 0 ? 'None comes near' : `Nearest: ${near.join('; ')}`}.`
  );
}

function result(scenario: ScenarioSensitivity, one: ResultRow): string[] {
  const head = `**${one.statement}: ${percent(one.share)}** (${one.play}).`;
  if (!one.clear) return [`${head} Too near a half to be flipped; nothing was tried.`, ''];
  const twists = one.twists.map(
    ({ label, share, flips: over }) =>
      `- Where ${label}: ${percent(share)}${over ? ', **flipped**' : ''}.`,
  );
  return [head, '', ...flips(scenario, one), ...twists, steady(scenario, one), ''];
}

/** The whole block: how to read it, then every main result of every scenario. */
export function markdownOf(file: SensitivityFile): string {
  return [
    `Rules ${file.rulesVersion}; built by \`npm run sensitivity\` with ${String(file.games)} games for each share, seeds`,
    `\`${file.seed}-0\` and on for all.`,
    '',
    ...file.sensitivity.flatMap((scenario) => [
      `### ${scenario.id}: what flips it`,
      '',
      ...scenario.results.flatMap((one) => result(scenario, one)),
    ]),
  ]
    .join('\n')
    .trimEnd();
}
