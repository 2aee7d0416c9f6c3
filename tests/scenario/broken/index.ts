/**
 * Faults that authors make, each as a change to a valid file of the fixtures and what a person
 * must be told about it. The changed files lie beside it; `npx tsx tests/scenario/broken/index.ts`
 * writes them.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changed, fixture, type Broken } from './fixture.ts';
import { FRONT_FAULTS } from './front.ts';
import { MEANING_FAULTS } from './meaning.ts';
import { SETTING_FAULTS } from './setting.ts';
import { SHAPE_FAULTS } from './shape.ts';
import { TEXT_FAULTS } from './text.ts';

export const BROKEN: readonly Broken[] = [
  ...TEXT_FAULTS,
  ...SHAPE_FAULTS,
  ...MEANING_FAULTS,
  ...FRONT_FAULTS,
  ...SETTING_FAULTS,
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const broken of BROKEN) writeFileSync(fixture(broken.name), changed(broken));
}
