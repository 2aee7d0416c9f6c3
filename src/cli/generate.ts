/** `generate ID|FILE|all`: many games by policies, each in a run file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playOut, POLICIES, seedOfGame, type PolicyName } from '../analysis/index.ts';
import type { Scenario } from '../engine/index.ts';
import { beginRun, encodeRun, extendRun, type Run } from '../run/index.ts';
import { BUILT_IN } from '../scenario/index.ts';
import { scenarioOf } from './sources.ts';
import { MISUSED, Stop, WELL, type ExitCode, type Terminal } from './terminal.ts';
import { progressBar } from './watched.ts';

export interface GenerateOptions {
  readonly seed: string;
  readonly policy: readonly PolicyName[];
  /** Games of each policy in each scenario. */
  readonly games: number;
  /** Folder for the runs; made where there is none. */
  readonly out: string;
}

/** Plays the games and writes `<scenario>-<policy>-<seed>.run.json` for each. */
export async function generate(
  named: string,
  { seed, policy, games, out: folder }: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ids = named === 'all' ? BUILT_IN : [named];
  const all = ids.length * policy.length * games;
  const progress = progressBar(terminal, all);
  let done = 0;
  for (const id of ids) {
    const scenario = await scenarioOf(id);
    for (const name of policy) {
      for (let at = 0; at < games; at += 1) {
        progress(done);
        const run = recorded(scenario, seedOfGame(seed, at), name);
        const file = `${scenario.id}-${name}-${run.seed.replaceAll(' ', '_')}.run.json`;
        save(folder, file, encodeRun(run));
        done += 1;
      }
    }
  }
  progress(all);
  terminal.out(`${done} runs are in ${folder}.`);
  return WELL;
}

function recorded(scenario: Scenario, seed: string, policy: PolicyName): Run {
  let run: Run | undefined;
  playOut(scenario, seed, POLICIES[policy], {
    step: (state, action) => {
      run = run && action ? extendRun(run, action, state) : beginRun(scenario, state);
    },
  });
  if (!run) throw new Error('A game that was played out has a run.');
  return run;
}

function save(folder: string, file: string, content: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(MISUSED, [`${join(folder, file)} cannot be written: ${reason}`]);
  }
}
