import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/open.ts';
import { changed, fixture } from './broken/fixture.ts';
import { BROKEN } from './broken/index.ts';
import { testActors } from './valid.ts';

describe('an author is told what is wrong, where, and what was expected', () => {
  test.each(BROKEN)('$name', (broken) => {
    const { name, line, path, message } = broken;
    const content = readFileSync(fixture(name));
    expect(content.toString('utf8'), 'run npx tsx tests/scenario/broken/index.ts').toBe(
      changed(broken),
    );

    const loaded = loadScenario(content, { file: `${name}.yaml`, actors: testActors() });
    if (loaded.ok) throw new Error('a broken file was accepted');
    const [first] = loaded.problems;
    expect({ line: first?.line, path: first?.path, message: first?.message }).toEqual({
      line,
      path,
      message,
    });
    expect(first?.file).toBe(`${name}.yaml`);
  });
});
