/** All hostile inputs. Every input that once broke a reader is among them. */
import type { Hostile } from '../hostile.ts';
import { ARCHIVES } from './archives.ts';
import { BYTES } from './bytes.ts';
import { FLOODS } from './floods.ts';
import { HAND_INS } from './hand-ins.ts';
import { JSONS } from './json.ts';
import { LINKS } from './links.ts';
import { RUNS } from './runs.ts';
import { VALUES } from './values.ts';

export const CORPUS: readonly Hostile[] = [
  ...BYTES,
  ...FLOODS,
  ...VALUES,
  ...RUNS,
  ...JSONS,
  ...LINKS,
  ...HAND_INS,
  ...ARCHIVES,
];
