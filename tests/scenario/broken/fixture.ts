/** A fault as a change to the valid scenario, and the file that has it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Broken {
  /** Name of the file without `.yaml`. */
  readonly name: string;
  /** Text in the valid file, and what stands there instead. */
  readonly change: readonly [from: string, to: string];
  /** What is reported first: line, path and the sentence. */
  readonly line: number;
  readonly path: string;
  readonly message: string;
}

const FOLDER = new URL('../../fixtures/scenarios/', import.meta.url);

/** Path of a fixture. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`${name}.yaml`, FOLDER));
}

/** The valid file with one change. Throws when there is not exactly one place to change. */
export function changed([from, to]: Broken['change']): string {
  const valid = readFileSync(fixture('valid-minimal'), 'utf8');
  if (valid.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
  return valid.replace(from, () => to);
}
