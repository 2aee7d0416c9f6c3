import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/program.ts';
import { watched } from '../../src/cli/watched.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { asAddress, asText } from '../../src/run/paste.ts';
import { decodeRun, type Run } from '../../src/run/index.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'article-iv-verify-'));
const MINE = join(folder, 'mine.yaml');
const RUNS = join(folder, 'runs');
const A = join(RUNS, 'valid-minimal-random-run-0.run.json');
const B = join(RUNS, 'valid-minimal-random-run-1.run.json');

/** Runs a command line as somebody would type it. */
async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

function verify(...args: string[]) {
  return run('verify', ...args, '--scenario', MINE);
}

function readRun(file: string): Run {
  const decoded = decodeRun(readFileSync(file, 'utf8'));
  if (!decoded.ok) throw new Error(decoded.problem.message);
  return decoded.value;
}

/** A copy of the first run with something changed, outside of the folder of runs. */
function changed(name: string, change: (text: string) => string): string {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(A, 'utf8')));
  return file;
}

let generated: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  copyFileSync(join(ROOT, 'tests/fixtures/scenarios/valid-minimal.yaml'), MINE);
  copyFileSync(join(ROOT, 'tests/fixtures/actors.yaml'), join(folder, 'actors.yaml'));
  generated = await run(
    'generate',
    MINE,
    '--policy',
    'random',
    'passive',
    '--games',
    '2',
    '--out',
    RUNS,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test('generate writes a file for each game', () => {
  expect(generated).toEqual({ code: 0, out: [`4 runs are in ${RUNS}.`], err: [] });
});

describe('a run that verifies', () => {
  test('is one line: scenario, seed, acts, verdict and end', async () => {
    const { code, out, err } = await verify(A);
    expect(code).toBe(0);
    const acts = readRun(A).actions.length;
    expect(out).toHaveLength(1);
    expect(out[0]).toMatch(
      new RegExp(
        String.raw`run-0\.run\.json: verified \| valid-minimal, seed run-0, ${acts} acts \| ` +
          String.raw`finished, verdict \w+ \| end [0-9a-f]{16}$`,
      ),
    );
    expect(err).toEqual([]);
  });

  test('as JSON has the same keys as one that does not', async () => {
    const broken = changed('seed.run.json', (text) => text.replace('"run-0"', '"run-9"'));
    const { code, out } = await verify(A, broken, join(folder, 'nowhere.run.json'), '--json');
    expect(code).toBe(3);
    const [sound, faulty, missing] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(sound).toMatchObject({
      path: A,
      status: 'verified',
      finished: true,
    });
    expect(sound?.['end']).toBe(readRun(A).chain.at(-1));
    expect(faulty).toMatchObject({ status: 'diverged', step: 0, field: 'seed' });
    expect(faulty?.['place']).toMatchObject({ turn: 1, explanation: { kind: 'otherSeed' } });
    expect(Object.keys(faulty ?? {}).sort()).toEqual(Object.keys(sound ?? {}).sort());
    expect(Object.keys(missing ?? {}).sort()).toEqual(Object.keys(sound ?? {}).sort());
  });
});

describe('what can be named', () => {
  const names = (out: readonly string[]) =>
    out.map((line) => /([\w-]+)\.run\.json/.exec(line)?.[1]);

  test('a folder, and in it only what is a run by its name', async () => {
    mkdirSync(join(RUNS, 'deeper'), { recursive: true });
    copyFileSync(A, join(RUNS, 'deeper', 'z.run.json'));
    writeFileSync(join(RUNS, 'notes.txt'), 'no run');
    const { code, out } = await verify(RUNS);
    expect(code).toBe(0);
    expect(out).toHaveLength(5);
    expect(names(out)[0]).toBe('z');
  });

  test.each([
    ['*-random-*.run.json', 2],
    ['**/*.run.json', 5],
    ['*-run-[1-9].run.json', 2],
    ['*-run-[!1-9].run.json', 2],
    ['*{random,passive}-run-?.run.json', 4],
  ])('the pattern %s, as the shell left it', async (pattern, count) => {
    const { code, out } = await verify(`${RUNS}/${pattern}`);
    expect(code).toBe(0);
    expect(out).toHaveLength(count);
  });

  test('the same file twice is one', async () => {
    expect((await verify(A, `${RUNS}/*random-run-0*`, A)).out).toHaveLength(1);
  });

  test('a code, an address, and text files with either', async () => {
    const code = encodeLink(readRun(A));
    const other = encodeLink(readRun(B));
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, `Look:\n> ${asText(code).replaceAll('\n', '\n> ')}\n`);
    const list = join(folder, 'list.txt');
    writeFileSync(list, `Ann ${asAddress(code, 'https://a.b/c/')}\nBob ${other}\n`);
    const address = asAddress(other, 'https://a.b/?stage=off');
    const { code: exit, out } = await verify(code, address, letter, list);
    expect(exit).toBe(0);
    expect(out.map((line) => line.split(' | ')[0])).toEqual([
      `link ${code.slice(0, 12)}…: verified`,
      `link ${other.slice(0, 12)}…: verified`,
      `${letter}: verified`,
      `${list}:1: verified`,
      `${list}:2: verified`,
    ]);
    expect(out[0]).toContain(`end ${readRun(A).chain.at(-1)?.slice(0, 16)}`);
  });

  test('an address that is longer than a name of a file may be', async () => {
    const code = encodeLink(readRun(A));
    const { code: exit, out } = await verify(`${'padding-'.repeat(40)}#/run/${code}`);
    expect(exit).toBe(0);
    expect(out[0]).toContain('verified');
  });

  test('the standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', 'verify', '-', '--scenario', MINE],
      { cwd: ROOT, input: readFileSync(A), encoding: 'utf8' },
    );
    expect(stdout).toMatch(/^-: verified \| valid-minimal, seed run-0/);
    expect(status).toBe(0);
  });

  test.each([
    ['nowhere.run.json', 'there is no such file'],
    ['x'.repeat(300), 'there is no such file'],
    [`${RUNS}/*.yaml`, 'no file fits this pattern'],
    [join(ROOT, 'tests/fixtures/scenarios'), 'there is no file in it that ends in .run.json'],
  ])('%s is said to be nothing', async (named, why) => {
    const { code, out } = await verify(A, named);
    expect(code).toBe(3);
    expect(out[1]).toContain(`${named}: unreadable | ${why}`);
  });
});

describe('what is wrong, and the exit code', () => {
  test('1: the act that was changed, its turn, and the act that was recorded', async () => {
    const actions = [...readRun(A).actions];
    const at = actions.findLastIndex(({ kind }) => kind === 'endTurn');
    const file = changed('act.run.json', (text) => {
      const lines = text.split('\n');
      const first = lines.indexOf('"actions": [') + 1;
      lines[first + at] = '{"kind":"act","measure":"refuse"}';
      return lines.join('\n');
    });
    const { code, out } = await verify(file);
    expect(code).toBe(1);
    expect(out[0]).toMatch(
      new RegExp(
        String.raw`act\.run\.json: (diverged|illegal) \| .* \| step ${at + 1} of ${actions.length} ` +
          String.raw`\(turn \d: refuse\) \| .*the checks are those of endTurn: with it every step agrees`,
      ),
    );
  });

  test('2: other rules and another text of the scenario, with both versions and hashes', async () => {
    const rules = changed('rules.run.json', (text) =>
      text.replace(`"${RULES_VERSION}"`, '"9.9.9"'),
    );
    const text = changed('text.run.json', (whole) =>
      whole.replace(/"scenarioHash": "\w{4}/, '"scenarioHash": "0000'),
    );
    const { code, out } = await verify(rules, text);
    expect(code).toBe(2);
    expect(out[0]).toContain(`rules | valid-minimal, seed run-0`);
    expect(out[0]).toContain(`made under rules 9.9.9, here ${RULES_VERSION}`);
    const hash = readRun(A).scenarioHash.slice(4, 16);
    expect(out[1]).toMatch(new RegExp(`text of the scenario 0000${hash}, here \\w{4}${hash}`));
  });

  test('2: a scenario that is not at hand, and a file of one that has faults', async () => {
    const { code, out } = await run('verify', A);
    expect(code).toBe(2);
    expect(out[0]).toContain('absent');
    expect(out[0]).toContain('Give its file with --scenario FILE.');
    const faulty = join(folder, 'faulty.yaml');
    writeFileSync(faulty, 'id: mine\n');
    expect((await run('verify', A, '--scenario', faulty)).code).toBe(2);
  });

  test('3: what is no run, and the line at which a file breaks off', async () => {
    const cut = changed('cut.run.json', (text) => text.slice(0, 700));
    const lines = readFileSync(cut, 'utf8').split('\n');
    const { code, out } = await verify(cut, MINE);
    expect(code).toBe(3);
    // The key or text that breaks off is named by its beginning.
    const column = (lines.at(-1)?.lastIndexOf('"') ?? 0) + 1;
    expect(out[0]).toContain(
      `format | line ${lines.length}, column ${column} | This is not a run file`,
    );
    expect(out[1]).toContain('mine.yaml: format');
  });

  test('3: a file that is too long is not read to its end', async () => {
    const long = join(folder, 'long.run.json');
    writeFileSync(long, ' '.repeat(3_000_000));
    expect((await verify(long)).out[0]).toContain('at most 256 kB');
  });

  test('of a link only the end can be compared', async () => {
    const made = readRun(A);
    const chain = [...made.chain.slice(0, -1), '0'.repeat(64)];
    const code = encodeLink({ ...made, chain });
    const { code: exit, out } = await verify(code);
    expect(exit).toBe(1);
    expect(out[0]).toMatch(/diverged .* step \d+ of \d+ .* its link says 0{16}/);
  });
});

describe('scenarios beside those that are built in', () => {
  test('several, and of two texts with one id the one that the run was made with', async () => {
    const harder = join(folder, 'harder.yaml');
    const text = readFileSync(MINE, 'utf8').replace('crowds: 700', 'crowds: 701');
    writeFileSync(harder, text);
    const { code, out } = await run('verify', A, '--scenario', harder, '--scenario', MINE);
    expect(out[0]).toContain('verified');
    expect(code).toBe(0);
    expect((await run('verify', A, '--scenario', harder)).code).toBe(2);
  });
});

describe('how much is told', () => {
  test('--quiet leaves out what verifies, --summary counts', async () => {
    const broken = changed('quiet.run.json', (text) => text.replace('"run-0"', '"run-9"'));
    const { code, out } = await verify(A, B, broken, '--quiet', '--summary');
    expect(code).toBe(1);
    expect(out).toHaveLength(2);
    expect(out[0]).toContain('quiet.run.json: diverged');
    expect(out[1]).toBe('3 runs: 2 verified, 1 diverged');
    const json = await verify(A, '--json', '--summary', '--quiet');
    expect(json.out.map((line) => JSON.parse(line) as object)).toMatchObject([
      { summary: { runs: 1, statuses: { verified: 1 } } },
    ]);
  });

  test('--stats tells speed and memory beside the results', async () => {
    const { out, err } = await verify(A, '--stats');
    expect(out).toHaveLength(1);
    expect(err[0]).toMatch(
      /^1 runs in \d+\.\d s: \d+ runs a second, \d+ acts a second, at most \d+ MB of memory$/,
    );
  });

  test('progress is drawn for those who watch, and gives way to lines', async () => {
    const written: string[] = [];
    const write = (text: string) => written.push(text);
    await main(
      ['verify', A, B, '--scenario', MINE],
      watched({ out: (line) => write(`${line.slice(-16)}\n`), err: write }, write),
    );
    expect(written[0]).toMatch(/^\[\.{30}\] 0 of 2$/);
    expect(written[1]).toBe('\r\u001b[K');
    expect(written[2]).toMatch(/^\w{16}\n$/);
    expect(written.at(-1)).not.toMatch(/of 2$/);
  });
});
