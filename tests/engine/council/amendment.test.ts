import { describe, expect, test } from 'vitest';
import { closed } from '../../../src/engine/index.ts';
import { utilityOf } from '../../../src/engine/council/utility.ts';
import { act, force, go, hearAll, KAZAKHSTAN, member, told, type OpenGame } from '../builder.ts';
import { asked, ATTACK, passes } from '../case-september.ts';

const HUGE = force({ size: 5000, days: 90, task: 'police' });
const AMEND = { kind: 'amend' } as const;
const HEAR = { kind: 'hear' } as const;

/** An outsized force on the table: somebody is bound to ask for less. */
function contested(): OpenGame {
  return asked(KAZAKHSTAN, 'kazakhstan').tabling(HUGE).open();
}

/** A text that everybody lets pass on the table. */
function welcome(): OpenGame {
  return asked(KAZAKHSTAN, 'kazakhstan').tabling(force()).open();
}

describe('an amendment', () => {
  test('is moved against a text that somebody would hardly let pass', () => {
    const game = contested();
    const { amendment } = game.state.council;
    expect(['smaller', 'shorter', 'guardOnly', 'softer']).toContain(amendment?.kind);
    const moved = told(game.events, 'amendmentMoved')[0];
    expect(moved).toMatchObject({ change: amendment?.kind, by: amendment?.by });
    expect(moved?.because.every((c) => c.amount > 0)).toBe(true);
    expect(closed(KAZAKHSTAN, game.state, AMEND)).toBeNull();
  });

  test('is not moved where everybody is content', () => {
    const game = welcome();
    expect(game.state.council.amendment).toBeNull();
    expect(closed(KAZAKHSTAN, game.state, AMEND)?.reason).toBe('noAmendment');
  });

  test('that is granted makes the text the amended one, and there is no second', () => {
    const game = contested();
    const { amendment } = game.state.council;
    const before = passes(KAZAKHSTAN, game.state, HUGE);
    const events = go(game, AMEND);
    expect(game.state.council).toMatchObject({
      tabled: amendment?.text,
      granted: amendment?.by,
      rebuffed: [],
      amendment: null,
    });
    expect(told(events, 'amendmentAnswered')[0]).toMatchObject({ granted: true });
    expect(closed(KAZAKHSTAN, game.state, AMEND)?.reason).toBe('noAmendment');
    const { tabled } = game.state.council;
    expect(tabled && passes(KAZAKHSTAN, game.state, tabled)).toBeGreaterThan(before + 0.05);
    hearAll(game);
    expect(game.state.council.decided[0]).toMatchObject({ ...amendment?.text });
  });

  test('that is left standing is turned down by the first answer', () => {
    const game = contested();
    const by = game.state.council.amendment?.by ?? [];
    const events = go(game, HEAR);
    expect(told(events, 'amendmentAnswered')[0]).toMatchObject({ granted: false, by });
    expect(game.state.council).toMatchObject({ rebuffed: by, amendment: null, tabled: HUGE });
    expect(closed(KAZAKHSTAN, game.state, AMEND)?.reason).toBe('answersBegun');
  });

  test('weighs on the votes of those who moved it, either way', () => {
    const account = (...steps: readonly (typeof AMEND | typeof HEAR)[]): (number | undefined)[] => {
      const game = contested();
      const id = game.state.council.amendment?.by[0] ?? '';
      go(game, ...steps);
      const { tabled } = game.state.council;
      const { terms } = utilityOf(KAZAKHSTAN, game.state, member(game.state, id), tabled ?? HUGE);
      return ['askGranted', 'askRefused'].map(
        (factor) => terms.find((t) => t.because.factor === factor)?.because.amount,
      );
    };
    expect(account(AMEND)).toEqual([120, undefined]);
    expect(account(HEAR)).toEqual([undefined, -60]);
  });

  test('leaves nothing behind once the text is decided or taken back', () => {
    for (const end of ['withdrawText', 'hear'] as const) {
      const game = contested();
      for (const m of game.state.members) m.leaning = m.id === 'kazakhstan' ? -3000 : 300;
      if (end === 'hear') hearAll(game);
      else go(game, { kind: end });
      expect(game.state.council).toMatchObject({ amendment: null, granted: [], rebuffed: [] });
      expect(closed(KAZAKHSTAN, game.state, AMEND)?.reason).toBe('noTextOnTable');
    }
  });

  test('of the friends of the accused takes the name out', () => {
    const game = asked(ATTACK, 'armenia')
      .tabling(force({ size: 300, names: 'azerbaijan' }))
      .open();
    expect(game.state.council.amendment?.kind).toBe('noName');
    expect(game.state.council.amendment?.by).toContain('kazakhstan');
  });

  test('comes from minds as they are, so that a promise can make it needless', () => {
    const text = force({ size: 5000, days: 30 });
    const urgent = asked(KAZAKHSTAN, 'kazakhstan').where((state) => {
      for (const m of state.members) m.leaning = m.id === 'kazakhstan' ? -60 : 300;
    });
    const bare = urgent.tabling(text).open().state.council.amendment;
    const bought = urgent.doing(act('promise', 'kazakhstan')).tabling(text).open();
    expect(bare?.by).toEqual(['kazakhstan']);
    expect(bought.state.council.amendment).toBeNull();
  });

  test('is never one that leaves the text without a chance', () => {
    for (const size of [300, 1000, 2500, 5000] as const) {
      for (const names of [null, 'azerbaijan']) {
        const text = force({ size, names });
        const game = asked(ATTACK, 'armenia').tabling(text).open();
        const { amendment } = game.state.council;
        if (amendment === null) continue;
        const before = passes(ATTACK, game.state, text);
        expect(passes(ATTACK, game.state, amendment.text)).toBeGreaterThan(Math.max(before, 0.05));
      }
    }
    const hopeless = asked(ATTACK, 'armenia').tabling(force({ size: 5000, names: 'azerbaijan' }));
    expect(hopeless.open().state.council.amendment?.kind ?? 'softer').toBe('softer');
  });
});
