import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/program.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'article-iv-'));
const MINE = join(folder, 'mine.yaml');
copyFileSync(join(FIXTURES, 'scenarios/valid-minimal.yaml'), MINE);
const FRONT = join(folder, 'front.yaml');
copyFileSync(join(FIXTURES, 'scenarios/valid-front.yaml'), FRONT);
copyFileSync(join(FIXTURES, 'actors.yaml'), join(folder, 'actors.yaml'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line as somebody would type it. */
async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('check', () => {
  test('sums up a sound scenario', async () => {
    const { code, out, err } = await run('check', MINE);
    expect(code).toBe(0);
    expect(out).toContain('valid-minimal: A test of the alliance. Unrest inside a member.');
    expect(out).toContain('8 turns over 11 days from 2022-01-05');
    expect(err).toBe('');
  });

  test('names line, place and the likely meaning of a fault', async () => {
    const file = join(folder, 'typo.yaml');
    writeFileSync(file, readFileSync(MINE, 'utf8').replace('trust: 500', 'trsut: 500'));
    const { code, out, err } = await run('check', file);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toBe(
      `${file}:39:17 members.kazakhstan.trsut: unknown key "trsut"; did you mean "trust"?\n` +
        `${file}: 1 problem`,
    );
  });

  test('sums up who fights and what stands around it', async () => {
    const { code, out } = await run('check', FRONT);
    expect(code).toBe(0);
    expect(out).toContain('valid-front: A quarrel over water. Member against member.');
    expect(out).toContain(
      'Armenia against Kazakhstan, 2 on the calendar, 1 base, a war against The West, monitors of China',
    );
  });

  test('checks actors.yaml too', async () => {
    const { code, out } = await run('check', join(folder, 'actors.yaml'));
    expect(code).toBe(0);
    expect(out).toBe('4 members, 2 outsiders, 14 ties');
  });
});

describe('play', () => {
  test('tells a game turn by turn and ends with verdict, dimensions and hash', async () => {
    const { code, out } = await run('play', MINE, '--seed', 'steppe-1', '--policy', 'record');
    expect(code).toBe(0);
    expect(out).toContain('A test of the alliance, seed steppe-1');
    expect(out).toMatch(/^1\. 5 January 2022/m);
    expect(out).toContain('The airport falls.');
    expect(out).toMatch(/^Verdict: \w/m);
    expect(out).toMatch(/^The alliance +\d+$/m);
    expect(out).toMatch(/\d+ actions, hash [0-9a-f]{64}$/);
  });

  test('with --causes gives every change its signed reasons', async () => {
    const { out } = await run('play', MINE, '--causes');
    expect(out).toMatch(/^ +[+-]\d+ {2}\S/m);
  });

  test('with --json gives run, outcome and events', async () => {
    const { out } = await run('play', MINE, '--json', '--policy', 'passive');
    const content = JSON.parse(out) as { run: object; outcome: object; events: unknown[] };
    expect(content.run).toMatchObject({ scenario: 'valid-minimal', finished: true });
    expect(content.outcome).toHaveProperty('verdict');
    expect(content.events[0]).toMatchObject({ kind: 'turnBegan' });
  });

  test('plays a built-in scenario by its id', async () => {
    const { code, out } = await run('play', 'kazakhstan-2022', '--policy', 'passive');
    expect(code).toBe(0);
    expect(out).toContain('Verdict: ');
  });
});

describe('sweep', () => {
  test('counts verdicts and tells the speed', async () => {
    const { code, out } = await run('sweep', MINE, '--policy', 'random', '--games', '10');
    expect(code).toBe(0);
    expect(out).toContain('valid-minimal, random, 10 games from seed sweep');
    expect(out).toMatch(/^Incumbent stays, % +\d+\.\d$/m);
    expect(out).toMatch(/\d+ games a second$/);
  });

  test('tells votes, hedging and, of a front, those who fled', async () => {
    const { out } = await run('sweep', FRONT, '--policy', 'random', '--games', '10');
    expect(out).toMatch(/^Displaced +\d/m);
    expect(out).toMatch(/^Truces +\d/m);
    expect(out).toMatch(/^Texts by rung +number/m);
    expect(out).toContain("Votes, % of each member's: contribute, consent, abstain, object, away");
  });

  test('gives the same JSON again, but for the speed', async () => {
    const numbers = async () => {
      const { out } = await run('sweep', MINE, '--games', '5', '--seed', 'a', '--json');
      const { gamesPerSecond, ...rest } = JSON.parse(out) as Record<string, unknown>;
      expect(gamesPerSecond).toBeGreaterThan(0);
      return rest;
    };
    expect(await numbers()).toEqual(await numbers());
  });
});

describe('votes', () => {
  test('holds the rules to every answer of the record, beside the weighted mean', async () => {
    const { code, out } = await run('votes');
    expect(code).toBe(0);
    expect(out).toMatch(/^crimea-2014 +kazakhstan +neither +\d+\/\d+\/\d+ /m);
    expect(out).toMatch(/^all \(\d+\): rules \d\.\d{3}, weighted mean \d\.\d{3}$/m);
  });

  test('gives the same as JSON', async () => {
    const { out } = await run('votes', '--json');
    const { rows, overall } = JSON.parse(out) as { rows: object[]; overall: { answers: number } };
    expect(rows).toHaveLength(overall.answers);
  });
});

describe('a wrong command line ends with 2 and says why', () => {
  test.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['check'], "missing required argument 'file'"],
    [['check', 'nowhere.yaml'], 'There is no file nowhere.yaml.'],
    [['check', tmpdir()], 'is a folder, not a file'],
    [['play', 'nowhere'], 'There is no scenario "nowhere". Built in: kazakhstan-2022'],
    [['play', MINE, '--policy', 'dove'], 'Allowed choices are record, passive, random'],
    [['play', MINE, '--seed', 'a|b'], 'A seed has 1 to 40 letters'],
    [['play', MINE, '--out', join(folder, 'no/such/folder')], 'cannot be written'],
    [['generate', MINE], "required option '--out <folder>' not specified"],
    [['generate', MINE, '--out', join(MINE, 'no')], 'cannot be written'],
    [['verify'], "missing required argument 'runs'"],
    [['sweep', MINE, '--games', '0'], 'Expected a whole number from 1 to 1000000'],
    [['sweep', MINE, '--gmaes', '5'], "unknown option '--gmaes'"],
  ])('%j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

test.each(['', 'balance', 'check', 'generate', 'play', 'verify', 'sweep', 'votes'])(
  'the help of "%s" has an example',
  async (command) => {
    const { code, out } = await run(...[command, '--help'].filter((part) => part !== ''));
    expect(code).toBe(0);
    expect(out).toContain('For example:\n  npm run cli -- ');
  },
);
