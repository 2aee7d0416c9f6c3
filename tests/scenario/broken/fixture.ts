/** A fault as a change to the valid scenario, and the file that has it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Change = readonly [from: string, to: string];

export interface Broken {
  /** Name of the file without `.yaml`. */
  readonly name: string;
  /** The valid file that it comes from; `valid-minimal` where nothing is said. */
  readonly of?: 'valid-minimal' | 'valid-front';
  /** Text in the valid file, and what stands there instead. */
  readonly change: Change;
  /** What else has to change so that this fault is the only one. */
  readonly also?: Change;
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

/** The valid file with the fault. Throws when there is not exactly one place for a change. */
export function changed({ of = 'valid-minimal', change, also }: Broken): string {
  let text = readFileSync(fixture(of), 'utf8');
  for (const [from, to] of also ? [change, also] : [change]) {
    if (text.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}
