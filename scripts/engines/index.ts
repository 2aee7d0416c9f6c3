/**
 * Plays the golden games in every JavaScript engine that can be had, and compares the hash chains with
 * those of Node, link by link.
 *
 *   npm run engines                    install what is missing, as far as that can be done here
 *   npm run engines -- --no-install    only what is there
 *   npm run engines -- --require 5     fail when fewer than five were compared
 *
 * Exits with 1 when a chain differs, an engine fails, or too few were compared.
 */
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { ENGINES } from './catalogue.ts';
import type { Engine, Present } from './engine.ts';
import { recitalIn, resultOf, type Result } from './perform.ts';
import { closingLine, compared, isFault, tableOf } from './table.ts';

const { values } = parseArgs({
  options: {
    install: { type: 'boolean', default: true },
    require: { type: 'string', default: '1' },
  },
  allowNegative: true,
});
const required = Number(values.require);
if (!Number.isInteger(required) || required < 1) {
  console.error(`--require takes a number of engines, not ${JSON.stringify(values.require)}.`);
  process.exit(2);
}

const script = await bundle();
const [first, ...others] = ENGINES;
const reference = await recitalIn(here(first), script);
/** One after the other, since times are compared; the first again, which finds what is not the same twice. */
const results: [Result, ...Result[]] = [await played(first)];
for (const engine of others) results.push(await played(engine));

console.log(`\n${tableOf(results)}\n\n${closingLine(results)}`);
const count = results.filter(compared).length;
if (count < required)
  console.error(`--require asks for ${required} engines; ${count} were compared.`);
process.exitCode = count < required || results.some(isFault) ? 1 : 0;

function here(engine: Engine): Present {
  const present = engine.find();
  if (!present)
    throw new Error(`${engine.name} is what others are compared with, and is not here.`);
  return present;
}

function played(engine: Engine): Promise<Result> {
  console.error(`${engine.name} ...`);
  return resultOf(engine, script, reference, values.install);
}
