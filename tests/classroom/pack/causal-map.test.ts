import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { causalMapOf, MoveCount, type CausalMap } from '../../../src/classroom/pack/causal-map.ts';
import { CONCEPTS, type ConceptId } from '../../../src/classroom/pack/concepts.ts';
import { compared, withArrow, type Arrow } from '../../../src/classroom/pack/drawn.ts';
import type { GameEvent } from '../../../src/engine/index.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { SCENARIO } from '../../run/a-run.ts';
import { because, GUARDS } from './a-class.ts';

const FILE = join(import.meta.dirname, '../../../src/classroom/built/causal-map.json');
const file = JSON.parse(await readFile(FILE, 'utf8')) as CausalMap;
const edge = (from: ConceptId, to: ConceptId) =>
  file.edges.find((one) => one.from === from && one.to === to);

test('the built file is what the rules say now; where it is stale, run npm run causes', async () => {
  const scenarios = await Promise.all(BUILT_IN.map(builtIn));
  expect(file).toEqual(causalMapOf(scenarios, file.games));
}, 120_000);

describe('the arrows of the model', () => {
  test.each([
    ['precedent', 'consent', 'lowers'],
    ['trust', 'consent', 'raises'],
    ['acts', 'capital', 'lowers'],
    ['force', 'precedent', 'raises'],
    ['ties', 'consent', 'lowers'],
    ['burden', 'hedging', 'raises'],
    ['help', 'trust', 'raises'],
    ['losses', 'trust', 'lowers'],
  ] as const)('%s, %s: it %s', (from, to, sign) => {
    expect(edge(from, to)?.sign).toBe(sign);
  });

  test('name concepts, never one that moves itself, and touch all of them', () => {
    const touched = new Set(file.edges.flatMap(({ from, to }) => [from, to]));
    expect([...touched].sort()).toEqual([...CONCEPTS].sort());
    for (const { from, to, up, down } of file.edges) {
      expect(from).not.toBe(to);
      expect(up + down).toBeLessThanOrEqual(file.moves[to] ?? 0);
    }
  });

  test('what nothing moves but Moscow has no arrow to it', () => {
    for (const to of ['naming', 'acts', 'ties', 'help'] as const) {
      expect(file.edges.filter((one) => one.to === to)).toEqual([]);
    }
  });
});

describe('counting', () => {
  const vote = (...causes: GameEvent['because']): GameEvent => ({
    kind: 'voteCast',
    member: SCENARIO.members[0]?.id ?? '',
    choice: 'consent',
    shares: [],
    because: causes,
  });
  const counted = (events: readonly GameEvent[]) => {
    const count = new MoveCount();
    const hear = count.listener(SCENARIO);
    // Ten times over: less is no arrow.
    for (let time = 0; time < 10; time += 1) events.forEach(hear);
    return count.edges();
  };

  test('a cause that is there because something lacks counts for the thing the other way', () => {
    expect(counted([vote(because('uninvited', -300))])).toMatchObject([
      { from: 'request', to: 'consent', sign: 'raises', up: 10, down: 0 },
    ]);
  });

  test('naming counts only before a text that names somebody', () => {
    const tabled = (names: string | null): GameEvent => ({
      kind: 'textTabled',
      text: { ...GUARDS, names },
      chair: 'armenia',
      because: [],
    });
    const cost = vote(because('sanctions', -90));
    expect(counted([tabled(null), cost])).toEqual([]);
    expect(counted([tabled('azerbaijan'), cost])).toMatchObject([
      { from: 'naming', sign: 'lowers' },
    ]);
  });

  test('pushes one way and the other make an arrow that goes either way', () => {
    const push = vote(because('reciprocity', 50));
    expect(counted([push, vote(because('reciprocity', -50))])).toMatchObject([{ sign: 'both' }]);
  });
});

describe('what a class drew', () => {
  const right: Arrow = { from: 'trust', to: 'consent', sign: 'raises' };
  const otherWay: Arrow = { from: 'precedent', to: 'consent', sign: 'raises' };
  const foreign: Arrow = { from: 'burden', to: 'consent', sign: 'lowers' };
  const either: Arrow = { from: 'acts', to: 'standing', sign: 'lowers' };

  test('is held against the model, arrow by arrow', () => {
    const result = compared(file, [right, otherWay, foreign, either]);
    expect(result.right).toEqual([edge('trust', 'consent'), edge('acts', 'standing')]);
    expect(result.otherWay).toEqual([edge('precedent', 'consent')]);
    expect(result.notInModel).toEqual([foreign]);
    expect(result.missed.length).toBe(file.edges.length - 3);
  });

  test('an arrow is drawn, turned and taken away; none leads back to itself', () => {
    const drawn = withArrow([right], 'precedent', 'consent', 'lowers');
    expect(drawn.length).toBe(2);
    const turned = withArrow(drawn, 'precedent', 'consent', 'raises');
    expect(turned).toContainEqual(otherWay);
    expect(withArrow(turned, 'precedent', 'consent', undefined)).toEqual([right]);
    expect(withArrow([], 'trust', 'trust', 'raises')).toEqual([]);
  });
});
