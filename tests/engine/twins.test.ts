/**
 * Two games of one seed that differ in one decision share their luck: what both draw for one purpose in one turn is
 * the same. The streams are listened to, not replaced.
 */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Action, Scenario } from '../../src/engine/index.ts';
import type * as Streams from '../../src/engine/random.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { act, aGame, endTurns, force, go, talk } from './builder.ts';

type Random = typeof Streams;

/** One draw of a stream, or a place in it that was passed over. */
interface Drawn {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** Draws in their places, by the turn, name and index of their stream. */
type Draws = Map<string, (Drawn | null)[]>;
const heard: { draws: Draws } = vi.hoisted(() => ({ draws: new Map() as Draws }));

vi.mock('../../src/engine/random.ts', async (original) => {
  const real = await original<Random>();
  return {
    ...real,
    stream(...key: Parameters<typeof real.stream>): ReturnType<typeof real.stream> {
      const luck = real.stream(...key);
      const [, turn, name, index] = key;
      const log: (Drawn | null)[] = [];
      heard.draws.set(`${turn} ${name} ${index}`, log);
      return {
        skip(draws) {
          for (let i = 0; i < draws; i += 1) log.push(null);
          luck.skip(draws);
        },
        below(bound) {
          const value = luck.below(bound);
          log.push({ low: 0, high: bound - 1, value });
          return value;
        },
        between(low, high) {
          const value = luck.between(low, high);
          log.push({ low, high, value });
          return value;
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
    let compared = 0;
    for (let i = 0; i < 12; i += 1) {
      const plain = drawsOf(scenario, `twin-${i}`, []);
      const other = drawsOf(scenario, `twin-${i}`, deed);
      for (const [key, draws] of plain) {
        other.get(key)?.forEach((twin, at) => {
          const one = draws[at];
          // For one purpose both draw in the same place and from the same range.
          if (!twin || !one || twin.low !== one.low || twin.high !== one.high) return;
          expect(twin.value, `${scenario.id} ${i}: ${key}, draw ${at}`).toBe(one.value);
          compared += 1;
        });
      }
    }
    expect(compared).toBeGreaterThan(2000);
  }
});

test('the news and the ground keep as many places in their streams, whatever was decided', () => {
  for (const scenario of SCENARIOS) {
    for (let i = 0; i < 12; i += 1) {
      const plain = drawsOf(scenario, `twin-${i}`, []);
      const other = drawsOf(scenario, `twin-${i}`, [act('equip')]);
      let compared = 0;
      // A turn in which a government falls ends early; what comes before it is shared.
      for (let turn = 1; plain.has(`${turn + 1} events 0`); turn += 1) {
        if (!other.has(`${turn + 1} events 0`)) break;
        for (const name of ['events', 'theatre']) {
          const key = `${turn} ${name} 0`;
          const [one, two] = [plain.get(key) ?? [], other.get(key) ?? []];
          expect(two.length, `${scenario.id} ${i}: ${key}`).toBe(one.length);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(12);
    }
  }
});
