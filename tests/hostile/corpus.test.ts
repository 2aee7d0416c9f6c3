import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS } from './corpus/index.ts';
import type { Report } from './reading.ts';

/** What a hostile file may cost: a safety requirement of the border, not a measure of speed. */
const MOST_MILLISECONDS = 200;
const MOST_MEGABYTES = 100;
/** What the reading process may have in all; the readers and what they are made of need 60. */
const MEMORY = 180;
const LONGEST_LINE = 1500;
const MOST_LINES = 101;
// oxlint-disable-next-line no-control-regex -- a terminal must not be driven by what a file says
const DRIVES_A_TERMINAL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
/** A file with its line and column, a run or hand-in with its field or line, or the name of what was dropped. */
const PLACED =
  /^(hostile\.yaml:\d+:\d+ |This is not (a run (file|in a link)|a hand-in|an assignment): |hostile(:|, line ))/;

let reader: ChildProcess;

beforeAll(() => {
  reader = fork(fileURLToPath(new URL('reading.ts', import.meta.url)), {
    execArgv: [
      '--import',
      import.meta.resolve('tsx'),
      '--expose-gc',
      `--max-old-space-size=${MEMORY}`,
    ],
  });
});

afterAll(() => {
  reader.kill();
});

function reading(at: number): Promise<Report> {
  return new Promise((resolve, reject) => {
    const dies = (code: number | null) => reject(new Error(`The reader died of it (${code}).`));
    reader.once('exit', dies);
    reader.once('message', (report: Report) => {
      reader.off('exit', dies);
      resolve(report);
    });
    reader.send(at);
  });
}

test('there are at least 200 hostile inputs, each with a name of its own', () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(200);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

describe('a hostile input is refused in words, quickly, and without effect', () => {
  test.each(CORPUS.map(({ name, says }, at) => ({ name, says, at })))(
    '$name',
    async ({ says, at }) => {
      const { end, lines, count, milliseconds, megabytes, polluted } = await reading(at);
      const said = lines.join('\n');
      expect(end, said).toBe(says === 'accepted' ? 'accepted' : 'refused');
      expect(said).toMatch(says === 'accepted' ? /^$/ : says);
      for (const line of lines) {
        expect(line).toMatch(PLACED);
        expect(line).not.toMatch(DRIVES_A_TERMINAL);
        expect(line.length).toBeLessThan(LONGEST_LINE);
      }
      expect(count).toBeLessThan(MOST_LINES);
      expect(polluted).toBe(false);
      expect(megabytes).toBeLessThan(MOST_MEGABYTES);
      expect(milliseconds).toBeLessThan(MOST_MILLISECONDS);
    },
  );
});
