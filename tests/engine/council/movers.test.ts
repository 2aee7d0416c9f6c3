import { describe, expect, test } from 'vitest';
import { movers, whip } from '../../../src/engine/index.ts';
import { force, KAZAKHSTAN, member } from '../builder.ts';
import { asked, ATTACK, words } from '../case-september.ts';

describe('what would have moved a member', () => {
  test('is two changes together where no single one is enough: a smaller force and no name', () => {
    const { state } = asked(ATTACK, 'armenia').open();
    const text = force({ size: 1000, names: 'azerbaijan' });
    const [best] = movers(ATTACK, state, text, 'kazakhstan');
    expect(best?.kinds.length).toBe(2);
    expect(best?.after.high).toBeGreaterThan((best?.before.high ?? 0) + 300);
    const kinds = movers(ATTACK, state, text, 'kazakhstan').map((m) => m.kinds.join(' + '));
    expect(kinds.some((k) => k.includes('noName') || k.includes('softer'))).toBe(true);
  });

  test('is one change where one is enough, the same that the whip count shows', () => {
    const { state } = asked(ATTACK, 'armenia').open();
    const text = words(5, { closes: true });
    member(state, 'armenia').trust = 323;
    const all = movers(ATTACK, state, text, 'armenia');
    const line = whip(ATTACK, state, text).lines.find((l) => l.member === 'armenia');
    expect(all[0]?.kinds).toEqual([line?.ask?.kind]);
    expect(all.every((m) => m.kinds.length === 1)).toBe(true);
  });

  test('is nothing for one that would not be more willing either way', () => {
    const { state } = asked(KAZAKHSTAN, 'kazakhstan').open();
    const stubborn = member(state, 'belarus');
    Object.assign(stubborn, { leaning: -9000, sounded: true });
    expect(movers(KAZAKHSTAN, state, force(), 'belarus')).toEqual([]);
  });
});
