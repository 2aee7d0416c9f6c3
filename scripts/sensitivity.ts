/**
 * Varies every parameter of every scenario, prints which of them flip a main result, and writes it to
 * src/analysis/built/sensitivity.json and, between its markers, to docs/model.md.
 *
 *   npm run sensitivity                  print and write; some minutes
 *   npm run sensitivity -- --check       exit 1 when the file was made by other rules or scenarios
 *   npm run sensitivity -- --games 20    print a rough table, write nothing
 */
import { markdownOf } from '../src/analysis/sensitivity/index.ts';
import { sensitivityFile, textOf, USUAL_GAMES } from '../src/cli/sensitivity.ts';
import { checkBuilt, numberAfter, tellProgress, writeBuilt } from './built.ts';

const NAME = 'sensitivity';

async function main(): Promise<number> {
  if (process.argv.includes('--check')) return checkBuilt(NAME);
  const games = numberAfter('--games');
  const file = await sensitivityFile(games ?? USUAL_GAMES, tellProgress);
  const markdown = markdownOf(file);
  console.log(markdown);
  if (games === undefined) writeBuilt({ name: NAME, content: textOf(file), markdown });
  return 0;
}

process.exitCode = await main();
