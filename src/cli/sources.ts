/** From what somebody typed to a scenario: an id of a built-in one, or a file. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Scenario } from '../engine/index.ts';
import {
  builtIn,
  BUILT_IN,
  builtInActors,
  isBuiltIn,
  problemLine,
  type Loaded,
  type Problem,
} from '../scenario/index.ts';
import { LARGEST_FILE } from '../scenario/limits.ts';
import { loadActors, loadScenario, type Actors } from '../scenario/open.ts';
import { FAULTY, MISUSED, Stop } from './terminal.ts';

/** Bytes that are read of any file: one more than the readers take, so that they can say it is too large. */
const MOST_BYTES = LARGEST_FILE + 1;

/** Bytes of a file, no more of them than some reader takes. Stops with a message where there is none. */
export function readBytes(file: string): Uint8Array {
  try {
    return beginning(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Stop(MISUSED, [`There is no file ${file}.`]);
    if (code === 'EISDIR') throw new Stop(MISUSED, [`${file} is a folder, not a file.`]);
    throw new Stop(MISUSED, [`${file} cannot be read (${String(code ?? error)}).`]);
  }
}

function beginning(file: string): Uint8Array {
  const bytes = new Uint8Array(MOST_BYTES);
  const source = openSync(file, 'r');
  try {
    let length = 0;
    while (length < MOST_BYTES) {
      const more = readSync(source, bytes, length, MOST_BYTES - length, null);
      if (more === 0) break;
      length += more;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(source);
  }
}

/**
 * The actors for a scenario file: `actors.yaml` beside it where there is one, else those that come with
 * the game. Stops with its problems when that file is faulty.
 */
async function actorsFor(file: string): Promise<Actors> {
  const beside = join(dirname(file), 'actors.yaml');
  if (!existsSync(beside)) return builtInActors();
  return soundOrStop(loadActors(readBytes(beside), { file: beside }));
}

/** Reads a scenario file; its faults are for the caller to tell. */
export async function readScenario(file: string): Promise<Loaded<Scenario>> {
  const bytes = readBytes(file);
  return loadScenario(bytes, { file, actors: await actorsFor(file) });
}

/** True for a file of actors, which is checked as such. */
export function isActorsFile(file: string): boolean {
  return basename(file) === 'actors.yaml';
}

/** The scenario with this id, or in this file. Stops where there is none or it has faults. */
export async function scenarioOf(named: string): Promise<Scenario> {
  if (isBuiltIn(named)) return builtIn(named);
  if (!existsSync(named) && !/[./\\]/.test(named)) {
    const known = BUILT_IN.join(', ');
    throw new Stop(MISUSED, [
      `There is no scenario "${named}". Built in: ${known}; or give a file.`,
    ]);
  }
  return soundOrStop(await readScenario(named));
}

/** One line for each problem. */
export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(problemLine);
}

function soundOrStop<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Stop(FAULTY, problemLines(loaded.problems));
  return loaded.value;
}
