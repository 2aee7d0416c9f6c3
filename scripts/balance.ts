/**
 * Plays the balance table, prints it, and writes it to src/analysis/built/balance.json and, between its markers, to
 * docs/model.md.
 *
 *   npm run balance                                  print and write; some minutes
 *   npm run balance -- --check                       exit 1 when the file was made by other rules or scenarios
 *   npm run balance -- --games 20 --planner-games 1  print a rough table, write nothing
 */
import { markdownOf } from '../src/analysis/balance/index.ts';
import { balanceFile, linesOf, sizeFor } from '../src/cli/balance.ts';
import { checkBuilt, numberAfter, tellProgress, writeBuilt } from './built.ts';

const NAME = 'balance';

async function main(): Promise<number> {
  if (process.argv.includes('--check')) return checkBuilt(NAME);
  const [games, plannerGames] = [numberAfter('--games'), numberAfter('--planner-games')];
  const size = sizeFor({
    ...(games === undefined ? {} : { games }),
    ...(plannerGames === undefined ? {} : { plannerGames }),
  });
  const file = await balanceFile(size, tellProgress);
  for (const line of linesOf(file)) console.log(line);
  // A rough table is for looking at.
  if (games !== undefined || plannerGames !== undefined) return 0;
  const content = `${JSON.stringify(file, null, 2)}\n`;
  writeBuilt({ name: NAME, content, markdown: markdownOf(file) });
  return 0;
}

process.exitCode = await main();
