/** What is meant underneath can be asked of Moscow's sources: dearly, and not for certain. */
import { describe, expect, test } from 'vitest';
import { beliefs } from '../../../src/engine/belief.ts';
import { options } from '../../../src/engine/index.ts';
import { act, aGame, endTurns, games, go, KAZAKHSTAN, told } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

const PROBE = act('probe');

describe('a probe', () => {
  test('is right more often than not, and wrong at times', () => {
    const all = games(ATTACK.doing(PROBE), 300);
    const right = all.filter((g) => told(g.events, 'truthProbed')[0]?.truth === g.state.truth);
    expect(right.length).toBeGreaterThan(235);
    expect(right.length).toBeLessThan(285);
    expect(all[0]?.state.readings).toHaveLength(1);
  });

  test('takes two acts, once a turn, three times in all', () => {
    const game = QUARREL.open();
    for (let i = 0; i < 3; i += 1) {
      const { acts } = game.state.moscow;
      go(game, PROBE);
      expect(game.state.moscow.acts).toBe(acts - 2);
      game.state.moscow.acts = 2;
      expect(() => go(game, PROBE)).toThrow(i < 2 ? 'alreadySaid' : 'sourcesSpent');
      endTurns(game);
    }
    expect(() => go(game, PROBE)).toThrow('sourcesSpent');
  });

  test('makes what was read likelier, the more so the more often', () => {
    const game = ATTACK.open();
    const share = (): number => {
      const weights = beliefs(game.scenario, game.state);
      return (weights[1] ?? 0) / weights.reduce((sum, w) => sum + w, 0);
    };
    const seen: number[] = [share()];
    for (let turn = 1; turn <= 3; turn += 1) {
      game.state.readings.push({ turn, truth: 'corridor' });
      seen.push(share());
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[0]).toBeCloseTo(0.2);
    expect(seen[3]).toBeGreaterThan(0.99);
  });

  test('stands with the outsiders at a front, and with the host in the streets', () => {
    const group = (game: ReturnType<typeof ATTACK.open>) =>
      options(game.scenario, game.state).flatMap((o) =>
        o.kind === 'act' && o.measure === 'probe' ? [o.group] : [],
      );
    expect(group(ATTACK.open())).toEqual(['outsiders']);
    expect(group(aGame(KAZAKHSTAN).open())).toEqual(['bilateral']);
  });
});
