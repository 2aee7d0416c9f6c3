/** A script run from a file of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONGEST } from './engine.ts';

/** In bytes; all golden games together make a few hundred thousand. */
const LARGEST_OUTPUT = 64 * 1024 * 1024;

/** Runs `program args... FILE` on a file with this code, and gives what it printed. */
export async function runFile(
  program: string,
  args: readonly string[],
  code: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'article-iv-engine-'));
  const file = join(folder, 'golden.js');
  try {
    writeFileSync(file, code);
    return await new Promise((resolve, reject) => {
      const limits = { timeout: LONGEST, maxBuffer: LARGEST_OUTPUT };
      execFile(program, [...args, file], limits, (error, stdout, stderr) => {
        // The message repeats the command and what it complained of.
        if (error) reject(new Error(error.message, { cause: stderr }));
        else resolve(stdout);
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
