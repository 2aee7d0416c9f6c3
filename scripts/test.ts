/**
 * `npm test`: every check in order, to the end, whatever fails on the way.
 *
 *   npm test                 all of them
 *   npm test -- types unit   only these, in the usual order
 *
 * A check counts as one test; a suite counts the tests that it ran. The tally goes to
 * reports/summary.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { ROOT } from './build.ts';
import { add, readTally, type Tally } from './tally.ts';

const REPORTS = join(ROOT, 'reports');
const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

interface Step {
  name: string;
  run: () => Tally;
}

const STEPS: Step[] = [
  check('types', 'types'),
  check('format', 'format:check'),
  check('lint', 'lint'),
  check('unused', 'unused'),
  suite('unit'),
  check('build', 'build'),
  suite('browser', findBrowser),
  suite('e2e', findBrowser),
];

/** An npm script: passes or fails as a whole, and is heard only when it fails. */
function check(name: string, script: string): Step {
  return {
    name,
    run() {
      const { status, stdout, stderr, error } = spawnSync('npm', ['run', '--silent', script], {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        shell: process.platform === 'win32',
      });
      if (status === 0) return { ...NOTHING, passed: 1 };
      console.log((stdout ?? '') + (stderr ?? '') + (error?.message ?? ''));
      return { ...NOTHING, failed: 1 };
    },
  };
}

/** A vitest project: heard as it goes, counted from its own report. */
function suite(name: string, prepare: () => unknown = () => undefined): Step {
  return {
    name,
    run() {
      const report = join(REPORTS, `${name}.json`);
      prepare();
      const { status } = spawnSync(
        process.execPath,
        [
          join(ROOT, 'node_modules/vitest/vitest.mjs'),
          'run',
          `--project=${name}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        { cwd: ROOT, stdio: 'inherit' },
      );
      return readTally(report, status === 0);
    },
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = STEPS.map((step) => step.name).join(', ');
  console.error(`There is no check called ${unknown.join(', ')}. There are: ${names}.`);
  process.exit(2);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name)).map(
  (step) => {
    console.log(`\n== ${step.name}`);
    const start = performance.now();
    let tally: Tally;
    try {
      tally = step.run();
    } catch (error) {
      console.error(error);
      tally = { ...NOTHING, failed: 1 };
    }
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    console.log(`   ${tally.failed > 0 ? 'FAILED' : 'ok'} in ${seconds} s`);
    return { name: step.name, ...tally, seconds };
  },
);

const total = results.reduce<Tally>(add, NOTHING);
writeFileSync(
  join(REPORTS, 'summary.json'),
  `${JSON.stringify({ ...total, steps: results }, null, 2)}\n`,
);

console.log('\n== summary');
for (const { name, passed, failed, skipped, seconds } of results) {
  console.log(
    `   ${name.padEnd(8)} ${passed} passed, ${failed} failed` +
      `${skipped > 0 ? `, ${skipped} skipped` : ''}  (${seconds} s)`,
  );
}
process.exitCode = total.failed > 0 ? 1 : 0;
