import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/engines/bundle.ts';
import { extentOf, firstDifference } from '../../scripts/engines/compare.ts';
import { recitalIn } from '../../scripts/engines/perform.ts';
import type { Recital } from '../../scripts/engines/recital.ts';
import { node } from '../../scripts/engines/shells.ts';
import type { Run } from '../../src/run/index.ts';

let script: string;
let reference: Recital;

beforeAll(async () => {
  script = await bundle();
  reference = await recitalFrom('');
}, 60_000);

/** What Node makes of the bundle when this ran before it. */
function recitalFrom(before: string): Promise<Recital> {
  const present = node.find();
  if (!present) throw new Error('Node is here.');
  return recitalIn(present, before + script, ['1']);
}

/** The recital with one run of its second game changed. */
function changed(how: 'played' | 'replayed', change: (run: Run) => Run): Recital {
  const games = reference.games.map((game, at) =>
    at === 1 ? { ...game, [how]: change(game[how]) } : game,
  );
  return { ...reference, games };
}

test('the bundle leans on nothing that is Node’s or a page’s alone', () => {
  expect(script).not.toMatch(
    /\brequire\(|\bprocess\.|\bfrom ['"]node:|\bimport\(|\bimport\.meta\b/,
  );
});

describe('the first difference', () => {
  test('is none between an engine and itself', async () => {
    expect(firstDifference(reference, await recitalFrom(''))).toBeUndefined();
    expect(extentOf(reference).games).toBe(9);
  });

  test('names game, step and part of the state', () => {
    const other = changed('played', (run) => {
      const digests = run.digests.map((digest, at) =>
        at >= 4 ? `${digest.slice(0, 8)}beefbeef${digest.slice(16)}` : digest,
      );
      return { ...run, digests };
    });
    expect(firstDifference(reference, other)).toBe(
      `${reference.games[1]?.title}, played: step 4, moscow`,
    );
  });

  test('tells an act that was chosen from what came of it', () => {
    const other = changed('played', (run) => ({
      ...run,
      actions: run.actions.with(2, { kind: 'withdrawText' }),
    }));
    expect(firstDifference(reference, other)).toContain('step 3, the act that was chosen');
  });

  test('is found in a replay, though the game was played alike', () => {
    const other = changed('replayed', (run) => ({
      ...run,
      chain: run.chain.with(5, '0'.repeat(16)),
    }));
    expect(firstDifference(reference, other)).toContain('replayed: step 5, chain');
  });

  test('is where a game broke off, and why', () => {
    const [first, ...rest] = reference.games;
    if (!first) throw new Error('There are games.');
    const { played } = first;
    const cut: Run = {
      ...played,
      actions: played.actions.slice(0, 4),
      chain: played.chain.slice(0, 5),
      digests: played.digests.slice(0, 5),
      finished: false,
    };
    const broken = { ...first, played: cut, replayed: cut, failed: 'out of memory' };
    const other = { ...reference, games: [broken, ...rest] };
    expect(firstDifference(reference, other)).toBe(`${first.title}, played: step 5, out of memory`);
  });

  test('is a game that was not played', () => {
    const other = { ...reference, games: reference.games.slice(0, -1) };
    expect(firstDifference(reference, other)).toContain('not played');
  });
});

test('an engine whose numbers round otherwise is found out', async () => {
  const rounding = await recitalFrom('Math.trunc = Math.round;\n');
  expect(firstDifference(reference, rounding)).toMatch(/step \d+, /);
});

test('an engine without TextEncoder makes the same chains', async () => {
  expect(
    firstDifference(reference, await recitalFrom('delete globalThis.TextEncoder;\n')),
  ).toBeUndefined();
});

test('a bundle that fails says why', async () => {
  await expect(recitalFrom('Object.isFrozen = undefined;\n')).rejects.toThrow(/isFrozen/);
});
