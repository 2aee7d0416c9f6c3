/** The terminal's entry: `npm run cli -- <command>`. */
import { main } from './program.ts';

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
