import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { builtIn, BUILT_IN, builtInActors, isBuiltIn } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/open.ts';
import { accepted } from './valid.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'article-iv-'));
cpSync(join(ROOT, 'scenarios'), join(copy, 'scenarios'), { recursive: true });
cpSync(join(ROOT, 'src/scenario/built'), join(copy, 'src/scenario/built'), { recursive: true });

afterAll(() => rmSync(copy, { recursive: true }));

/** Runs `npm run schema` on a folder. */
function schema(...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const script = join(ROOT, 'scripts/schema.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
}

describe('what is made from the scenarios', () => {
  test('is up to date', () => {
    const { status, text } = schema('--check');
    expect(text).toBe('');
    expect(status).toBe(0);
  });

  test('is found stale when a scenario changes, and is made anew', () => {
    schema('--root', copy);
    const file = join(copy, 'scenarios/kazakhstan-2022.yaml');
    const changed = readFileSync(file, 'utf8').replace('title: Kazakhstan', 'title: Qazaqstan');
    writeFileSync(file, changed);
    expect(schema('--check', '--root', copy)).toEqual({
      status: 1,
      text: 'src/scenario/built/kazakhstan-2022.json is stale: run npm run schema\n',
    });
    expect(schema('--root', copy).text).toBe('wrote src/scenario/built/kazakhstan-2022.json\n');
    expect(schema('--check', '--root', copy).status).toBe(0);
  });

  test('is not made from a faulty scenario: its faults are told instead', () => {
    writeFileSync(join(copy, 'scenarios/broken.yaml'), 'format: 1\nidd: broken\n');
    const { status, text } = schema('--root', copy);
    expect(status).toBe(1);
    expect(text).toContain('scenarios/broken.yaml:2:1 idd: unknown key "idd"; did you mean "id"?');
  });
});

describe('a scenario that comes with the game', () => {
  test.each(BUILT_IN)('%s tells the record apart from what happens in the run', async (id) => {
    const { situations } = await builtIn(id);
    const mixed = situations.filter(({ title, text }) => /in the record/i.test(`${title} ${text}`));
    expect(mixed.map(({ id: situation }) => situation)).toEqual([]);
    const unsourced = situations.filter((s) => s.inRecord !== undefined && s.sources.length === 0);
    expect(unsourced.map(({ id: situation }) => situation)).toEqual([]);
  });

  test('is listed when and only when its file is there', () => {
    const files = readdirSync(join(ROOT, 'scenarios')).filter(
      (name) => name.endsWith('.yaml') && name !== 'actors.yaml',
    );
    expect([...BUILT_IN].sort()).toEqual(files.map((name) => name.slice(0, -5)).sort());
    expect(isBuiltIn('toString')).toBe(false);
  });

  test.each(BUILT_IN)('%s is what its file says, and cannot be changed', async (id) => {
    const file = join(ROOT, `scenarios/${id}.yaml`);
    const actors = await builtInActors();
    const scenario = await builtIn(id);
    expect(scenario).toEqual(accepted(loadScenario(readFileSync(file), { file, actors })));
    expect(Object.isFrozen(scenario.theatre.sites)).toBe(true);
  });
});
