/** The valid scenarios of the fixtures, and the actors that they need. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/engine/index.ts';
import { loadActors, loadScenario, type Actors } from '../../src/scenario/open.ts';
import { problemLine, type Loaded } from '../../src/scenario/problem.ts';

/** Path of a file in tests/fixtures. */
function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** The value, or an error with a line for each problem. */
export function accepted<T>(loaded: Loaded<T>): T {
  if (!loaded.ok) throw new Error(loaded.problems.map(problemLine).join('\n'));
  return loaded.value;
}

export function testActors(): Actors {
  return accepted(loadActors(readFileSync(fixturePath('actors.yaml')), { file: 'actors.yaml' }));
}

/** Unrest inside a member, as small as it can be. */
export function validText(): string {
  return readFileSync(fixturePath('scenarios/valid-minimal.yaml'), 'utf8');
}

export function validScenario(): Scenario {
  const file = 'valid-minimal.yaml';
  return accepted(loadScenario(validText(), { file, actors: testActors() }));
}

/** Two members that fight, with war, monitors, calendar and a base. */
export function frontText(): string {
  return readFileSync(fixturePath('scenarios/valid-front.yaml'), 'utf8');
}

export function frontScenario(): Scenario {
  const file = 'valid-front.yaml';
  return accepted(loadScenario(frontText(), { file, actors: testActors() }));
}
