/** The terminal's entry: `npm run cli -- <command>`. */
import { main } from './program.ts';
import type { Terminal } from './terminal.ts';
import { watched } from './watched.ts';

const plain: Terminal = {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
};

process.exitCode = await main(
  process.argv.slice(2),
  process.stderr.isTTY ? watched(plain, (text) => process.stderr.write(text)) : plain,
);
