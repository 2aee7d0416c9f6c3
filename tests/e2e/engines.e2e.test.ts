/**
 * One seed of the golden games in the engines that every machine with the tests has, and in QuickJS where
 * `npm run engines` brought it. All engines and all seeds: `npm run engines`.
 */
import { beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import { chromium } from '../../scripts/engines/browsers.ts';
import { bundle } from '../../scripts/engines/bundle.ts';
import { firstDifference } from '../../scripts/engines/compare.ts';
import type { Engine } from '../../scripts/engines/engine.ts';
import { recitalIn } from '../../scripts/engines/perform.ts';
import { quickJs } from '../../scripts/engines/quickjs.ts';
import type { Recital } from '../../scripts/engines/recital.ts';
import { node } from '../../scripts/engines/shells.ts';

const HERE = [chromium, quickJs].filter((engine) => engine === chromium || engine.find());

let script: string;
let reference: Recital;

beforeAll(async () => {
  findBrowser();
  script = await bundle();
  reference = await recitalOf(node);
});

function recitalOf(engine: Engine): Promise<Recital> {
  const present = engine.find();
  if (!present) throw new Error(`There is no ${engine.name} here.`);
  return recitalIn(present, script, ['1']);
}

test.each(HERE)('$name makes the same hash chains as Node', async (engine) => {
  expect(firstDifference(reference, await recitalOf(engine))).toBeUndefined();
});
