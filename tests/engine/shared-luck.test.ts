/**
 * Two games of one seed that differ in one decision share their luck: every draw of every stream that both make is
 * the same, in the same order. The streams are listened to, not replaced.
 */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Action, Scenario } from '../../src/engine/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { act, aGame, endTurns, force, go, talk } from './builder.ts';

type Draws = Map<string, number[]>;
const heard: { draws: Draws } = vi.hoisted(() => ({ draws: new Map<string, number[]>() }));

vi.mock('seedrandom/lib/alea.js', async (original) => {
  const { default: real } = await original<{ default: (key: string) => { int32(): number } }>();
  return {
    default(key: string) {
      const source = real(key);
      const log: number[] = [];
      heard.draws.set(key.slice(key.indexOf('|') + 1), log);
      return {
        int32() {
          const word = source.int32();
          log.push(word);
          return word;
        },
      };
    },
  };
});

beforeEach(() => heard.draws.clear());

/** All draws of a game in which that is done in the second turn. */
function drawsOf(scenario: Scenario, seed: string, deed: readonly Action[]): Draws {
  heard.draws = new Map();
  const game = aGame(scenario).open(seed);
  endTurns(game, 1);
  go(game, ...deed);
  while (game.state.phase === 'council') go(game, { kind: 'hear' });
  endTurns(game, 30);
  return heard.draws;
}

const DEEDS: readonly (readonly [what: string, deed: readonly Action[]])[] = [
  ['a capital is sounded out', [act('soundOut', 'armenia')]],
  ['the crisis is framed', [act('frame', 'restraint')]],
  ['a favour is promised', [act('promise', 'belarus')]],
  ['arms are sent', [act('equip')]],
  ['a text is tabled and heard', [{ kind: 'table', text: talk(3) }]],
  ['troops are asked for', [{ kind: 'table', text: force({ size: 300 }) }]],
];

const SCENARIOS = await Promise.all(BUILT_IN.map((id) => builtIn(id)));

test.each(DEEDS)('luck is shared where %s', (_, deed) => {
  for (const scenario of SCENARIOS) {
    for (let i = 0; i < 12; i += 1) {
      const plain = drawsOf(scenario, `twin-${i}`, []);
      const other = drawsOf(scenario, `twin-${i}`, deed);
      let both = 0;
      for (const [key, draws] of plain) {
        const twin = other.get(key);
        if (twin === undefined) continue;
        both += 1;
        const common = Math.min(draws.length, twin.length);
        expect(twin.slice(0, common), `${scenario.id} ${i}: ${key}`).toEqual(
          draws.slice(0, common),
        );
      }
      expect(both).toBeGreaterThan(20);
    }
  }
});

test('the news and the ground draw as often, whatever was decided', () => {
  for (const scenario of SCENARIOS) {
    for (let i = 0; i < 12; i += 1) {
      const plain = drawsOf(scenario, `twin-${i}`, []);
      const other = drawsOf(scenario, `twin-${i}`, [act('equip')]);
      let compared = 0;
      // A turn in which a government falls ends early; what comes before it is shared.
      for (let turn = 1; plain.has(`${turn + 1}e0`) && other.has(`${turn + 1}e0`); turn += 1) {
        for (const stream of ['e0', 't0']) {
          const [one, two] = [plain.get(`${turn}${stream}`), other.get(`${turn}${stream}`)];
          expect(two, `${scenario.id} ${i}: turn ${turn} ${stream}`).toEqual(one);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(12);
    }
  }
});
