/**
 * Many runs at once, as a teacher or a tournament has them: all sound ones verify, all tampered ones are
 * caught, each at its place, in a process with bounded memory. MANY_RUNS=1000 plays as many; the usual
 * sample is smaller.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../src/cli/program.ts';
import { decodeRun } from '../../src/run/index.ts';
import { dueOf, KINDS, tampered } from './tampering.ts';

const MANY = Number(process.env['MANY_RUNS'] ?? 120);
const POLICIES = ['record', 'passive', 'random', 'hawk'];
const SCENARIOS = 3;
const GAMES = Math.ceil(MANY / (SCENARIOS * POLICIES.length));
const RUNS = GAMES * SCENARIOS * POLICIES.length;
/** Megabytes that a process may have at most while it verifies, however many runs there are. */
const MEMORY = 300;
const PATIENCE = 20 * 60_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'article-iv-many-'));
const SOUND = join(folder, 'sound');
const TAMPERED = join(folder, 'tampered');

/** Verifies a folder in a process of its own, and says how much memory that took. */
function verify(path: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/index.ts', 'verify', path, '--stats', ...options],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const stats = /^.* at most (\d+) MB of memory$/m.exec(stderr);
  console.log(stats?.[0] ?? stderr);
  return { status, lines: stdout.trimEnd().split('\n'), stderr, peak: Number(stats?.[1]) };
}

beforeAll(async () => {
  const args = ['--policy', ...POLICIES, '--games', String(GAMES), '--out', SOUND];
  const out: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  await main(['generate', 'all', ...args], terminal);
  if (readdirSync(SOUND).length !== RUNS) throw new Error(out.join('\n'));
}, PATIENCE);

afterAll(() => rmSync(folder, { recursive: true }));

test(
  'every run of three crises and four policies verifies, in bounded memory',
  () => {
    const { status, lines, stderr, peak } = verify(SOUND, '--quiet', '--summary');
    expect(lines).toEqual([`${RUNS} runs: ${RUNS} verified`]);
    expect(status).toBe(0);
    expect(peak).toBeLessThan(MEMORY);
    // Nothing is drawn where nobody watches.
    expect(stderr.split('\n').filter((line) => line !== '' && !line.includes(' runs in '))).toEqual(
      [],
    );
  },
  PATIENCE,
);

test(
  'every tampered run is caught, at the first step that was touched',
  () => {
    mkdirSync(TAMPERED);
    const cases = readdirSync(SOUND).map((file, at) => {
      const decoded = decodeRun(readFileSync(join(SOUND, file), 'utf8'));
      if (!decoded.ok) throw new Error(decoded.problem.message);
      const copy = tampered(decoded.value, at);
      const name = `${String(at).padStart(5, '0')}-${copy.kind}.run.json`;
      writeFileSync(join(TAMPERED, name), copy.text);
      return { name, due: dueOf(decoded.value, copy) };
    });
    const { status, lines, peak } = verify(TAMPERED, '--json');
    expect(status).toBe(3);
    expect(peak).toBeLessThan(MEMORY);
    expect(lines).toHaveLength(RUNS);
    const wrong = cases.flatMap(({ name, due }, at) => {
      const found = JSON.parse(lines[at] ?? '{}') as {
        path: string;
        status: string;
        step: number | null;
        text: { line: number } | null;
      };
      const fits =
        found.path.endsWith(name) &&
        due.statuses.includes(found.status) &&
        found.step === due.step &&
        (due.line === null || found.text?.line === due.line);
      return fits ? [] : [{ name, due, found }];
    });
    expect(wrong).toEqual([]);
    expect(new Set(cases.map(({ name }) => name.slice(6, -9))).size).toBe(KINDS.length);
  },
  PATIENCE,
);
