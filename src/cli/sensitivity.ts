/** `sensitivity`: which single parameters flip the main results of each scenario. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  jobsFor,
  markdownOf,
  parametersOf,
  SEED,
  sensitivityOf,
  type Result,
  type ScenarioSensitivity,
  type SensitivityFile,
} from '../analysis/sensitivity/index.ts';
import { RULES_VERSION } from '../engine/index.ts';
import { builtIn, BUILT_IN } from '../scenario/index.ts';
import { workAll } from './processes.ts';
import { WELL, type ExitCode, type Terminal } from './terminal.ts';

export interface SensitivityOptions {
  /** Games for each share that is told. */
  readonly games?: number;
  readonly json?: boolean;
  /** File to write the table to as JSON. */
  readonly out?: string;
}

/** Games for each share that is told, where nobody asked for another number: shares are good to ten points. */
export const USUAL_GAMES = 100;

/** Plays everything and gives the table as data. */
export async function sensitivityFile(
  games: number,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<SensitivityFile> {
  const scenarios = await Promise.all(
    BUILT_IN.map(async (id) => ({ id, scenario: await builtIn(id) })),
  );
  const jobs = scenarios.flatMap(({ id, scenario }) =>
    jobsFor(id, parametersOf(scenario).length, games),
  );
  const results = await workAll<Result>('sensitivity.worker.ts', jobs, (done) =>
    progress(done, jobs.length),
  );
  const sensitivity = scenarios.map(({ id, scenario }): ScenarioSensitivity => {
    const own = results.filter((_, at) => jobs[at]?.scenario === id);
    return sensitivityOf(id, scenario, own);
  });
  return {
    rulesVersion: RULES_VERSION,
    scenarios: Object.fromEntries(sensitivity.map(({ id, hash }) => [id, hash])),
    seed: SEED,
    games,
    sensitivity,
  };
}

/** The table as the text of a file. */
export function textOf(file: SensitivityFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Writes the table as the model card has it, or everything as JSON. */
export async function sensitivity(
  { games = USUAL_GAMES, json = false, out: target }: SensitivityOptions,
  { out, err }: Terminal,
): Promise<ExitCode> {
  let told = 0;
  const file = await sensitivityFile(games, (done, all) => {
    const tenths = Math.floor((10 * done) / all);
    if (tenths > told) err(`${String(tenths * 10)}%`);
    told = Math.max(told, tenths);
  });
  out(json ? textOf(file).trimEnd() : markdownOf(file));
  if (target !== undefined) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, textOf(file));
    err(`wrote ${target}`);
  }
  return WELL;
}
