/** The sound files that hostile ones are made from. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeRun } from '../../../src/run/index.ts';
import { aRun } from '../../run/a-run.ts';
import { validText } from '../../scenario/valid.ts';

export const SCENARIO_TEXT = validText();
export const ACTORS_TEXT = readFileSync(
  fileURLToPath(new URL('../../fixtures/actors.yaml', import.meta.url)),
  'utf8',
);
export const RUN_TEXT = encodeRun(aRun());
