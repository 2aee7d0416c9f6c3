import { describe, expect, test } from 'vitest';
import { closed, options, type Scenario } from '../../../src/engine/index.ts';
import { act, endTurns, go, hearAll, member, told, type OpenGame } from '../builder.ts';
import { asked, ATTACK, words } from '../case-september.ts';

const TABLE = { kind: 'table', text: words(3) } as const;

/** The attack under another chair. */
function under(...chairs: readonly (readonly [turn: number, member: string])[]): Scenario {
  return { ...ATTACK, chairs: chairs.map(([turn, id]) => ({ turn, member: id })) };
}

function priceOf({ scenario, state }: OpenGame): number | undefined {
  return options(scenario, state).find((o) => o.kind === 'table')?.cost.capital;
}

const reason = ({ scenario, state }: OpenGame): string | undefined =>
  closed(scenario, state, TABLE)?.reason;

describe('a session is called', () => {
  test('gladly by a chair that asked for help itself, dutifully by another, dearly by a friend of the accused', () => {
    expect(priceOf(asked(under([1, 'armenia']), 'armenia').open())).toBe(25);
    expect(priceOf(asked(under([1, 'tajikistan']), 'armenia').open())).toBe(40);
    expect(priceOf(asked(under([1, 'kazakhstan']), 'armenia').open())).toBe(60);
  });

  test('dearly by a chair that resents being pressed, or skips drills already', () => {
    const resentful = asked(under([1, 'tajikistan']), 'armenia').where((state) => {
      member(state, 'tajikistan').resentment = 300;
    });
    const hedging = asked(under([1, 'tajikistan']), 'armenia').where((state) => {
      member(state, 'tajikistan').hedgeRung = 2;
    });
    expect(priceOf(resentful.open())).toBe(60);
    expect(priceOf(hedging.open())).toBe(60);
  });

  test('at the price that is then paid', () => {
    const game = asked(under([1, 'armenia']), 'armenia').open();
    const before = game.state.moscow.capital;
    go(game, TABLE);
    expect(game.state.moscow.capital).toBe(before - 25);
  });
});

describe('a chair that drags its feet', () => {
  const slow = asked(under([1, 'kazakhstan']), 'armenia');

  test('lets the first session wait for a turn', () => {
    const game = slow.open();
    expect(reason(game)).toBe('chairDelays');
    endTurns(game);
    expect(reason(game)).toBeUndefined();
  });

  test('does not where Moscow has pressed it or promised it something in this turn', () => {
    expect(reason(slow.doing(act('press', 'kazakhstan')).open())).toBeUndefined();
    expect(reason(slow.doing(act('promise', 'kazakhstan')).open())).toBeUndefined();
    expect(reason(slow.doing(act('press', 'belarus')).open())).toBe('chairDelays');
  });

  test('calls nobody while nobody asks', () => {
    const game = asked(under([1, 'kazakhstan'])).open();
    expect(reason(game)).toBe('chairDelays');
  });

  test('does not delay the second session', () => {
    const game = slow.where((state) => {
      state.council.sessions = 1;
    });
    expect(reason(game.open())).toBeUndefined();
  });
});

describe('the presidency', () => {
  test('passes by the calendar, and its holder speaks first', () => {
    const game = asked(under([1, 'armenia'], [2, 'belarus']), 'armenia').open();
    expect(game.state.council.chair).toBe('armenia');
    const events = endTurns(game);
    expect(told(events, 'chairPassed')).toMatchObject([{ before: 'armenia', after: 'belarus' }]);
    endTurns(game);
    expect(told(game.events, 'chairPassed')).toHaveLength(1);
    expect(told(go(game, TABLE), 'textTabled')[0]?.chair).toBe('belarus');
    expect(told(hearAll(game), 'voteCast')[0]?.member).toBe('belarus');
  });
});

describe('a member that has frozen its part', () => {
  test('stays away, and its absence does not delay', () => {
    const game = asked(ATTACK, 'armenia')
      .where((state) => {
        for (const m of state.members) m.leaning = 200;
        member(state, 'tajikistan').hedgeRung = 6;
      })
      .tabling(words(3))
      .open();
    const events = hearAll(game);
    expect(told(events, 'voteCast').find((e) => e.member === 'tajikistan')?.choice).toBe('away');
    expect(told(events, 'textDecided')[0]?.decision).toBe('adopted');
  });
});
