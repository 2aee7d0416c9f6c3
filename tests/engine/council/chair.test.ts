import { describe, expect, test } from 'vitest';
import { closed, options, whip, type Occasion, type Scenario } from '../../../src/engine/index.ts';
import { act, endTurns, go, hearAll, member, told, type OpenGame } from '../builder.ts';
import { asked, ATTACK, words } from '../case-september.ts';

const TABLE = { kind: 'table', text: words(3) } as const;

/** The attack under another chair; then the others in that order. */
function under(...presidency: readonly string[]): Scenario {
  return { ...ATTACK, presidency };
}

const summit = (turn: number, host: string): Occasion => ({
  id: `summit-${turn}`,
  turn,
  kind: 'summit',
  host,
});

function priceOf({ scenario, state }: OpenGame): number | undefined {
  return options(scenario, state).find((o) => o.kind === 'table')?.cost.capital;
}

const reason = ({ scenario, state }: OpenGame): string | undefined =>
  closed(scenario, state, TABLE)?.reason;

describe('a session is called', () => {
  test('gladly by a chair that asked for help itself, dutifully by another, dearly by a friend of the accused', () => {
    expect(priceOf(asked(under('armenia'), 'armenia').open())).toBe(25);
    expect(priceOf(asked(under('tajikistan'), 'armenia').open())).toBe(40);
    expect(priceOf(asked(under('kazakhstan'), 'armenia').open())).toBe(60);
  });

  test('dearly by a chair that resents being pressed, or skips drills already', () => {
    const resentful = asked(under('tajikistan'), 'armenia').where((state) => {
      member(state, 'tajikistan').resentment = 300;
    });
    const hedging = asked(under('tajikistan'), 'armenia').where((state) => {
      member(state, 'tajikistan').hedgeRung = 2;
    });
    expect(priceOf(resentful.open())).toBe(60);
    expect(priceOf(hedging.open())).toBe(60);
  });

  test('at the price that is then paid', () => {
    const game = asked(under('armenia'), 'armenia').open();
    const before = game.state.moscow.capital;
    go(game, TABLE);
    expect(game.state.moscow.capital).toBe(before - 25);
  });
});

describe('a chair that drags its feet', () => {
  const slow = asked(under('kazakhstan'), 'armenia');

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
    const game = asked(under('kazakhstan')).open();
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
  const order = under('armenia', 'belarus', 'kazakhstan');
  const meeting = (...calendar: Occasion[]) => asked({ ...order, calendar }, 'armenia');

  test('passes to the next at the summit that whoever presides hosts, and its holder speaks first', () => {
    const game = meeting(summit(1, 'armenia')).open();
    expect(game.state.council.chair).toBe('armenia');
    const events = endTurns(game);
    expect(told(events, 'chairPassed')).toMatchObject([{ before: 'armenia', after: 'belarus' }]);
    endTurns(game);
    expect(told(game.events, 'chairPassed')).toHaveLength(1);
    expect(told(go(game, TABLE), 'textTabled')[0]?.chair).toBe('belarus');
    expect(told(hearAll(game), 'voteCast')[0]?.member).toBe('belarus');
  });

  test('stays where it is at a gathering elsewhere, and at a drill', () => {
    const drill: Occasion = { id: 'drill', turn: 1, kind: 'drill', host: 'armenia' };
    const game = meeting(drill, summit(1, 'russia'), summit(2, 'belarus')).open();
    endTurns(game, 2);
    expect(told(game.events, 'chairPassed')).toEqual([]);
    expect(game.state.council.chair).toBe('armenia');
  });

  test('begins again with the first after the last', () => {
    const game = meeting(summit(1, 'armenia'), summit(2, 'belarus'), summit(3, 'kazakhstan'));
    const open = game.open();
    endTurns(open, 3);
    expect(told(open.events, 'chairPassed').map(({ after }) => after)).toEqual([
      'belarus',
      'kazakhstan',
      'armenia',
    ]);
  });

  test('passes over a member that has left its chair, and not over one that is only angry', () => {
    const after = (hedgeRung: number): string => {
      const game = meeting(summit(1, 'armenia')).where((state) => {
        Object.assign(member(state, 'belarus'), { hedge: 460, hedgeRung });
      });
      const open = game.open();
      endTurns(open);
      return open.state.council.chair;
    };
    expect(after(5)).toBe('kazakhstan');
    expect(after(4)).toBe('belarus');
  });

  test('passes on from a host that calls its summit off: its term is over all the same', () => {
    const game = meeting(summit(1, 'armenia'))
      .where((state) => {
        Object.assign(member(state, 'armenia'), { hedge: 700, hedgeRung: 5 });
      })
      .open();
    const events = endTurns(game);
    expect(told(events, 'occasionCancelled')).toMatchObject([{ by: 'armenia' }]);
    expect(told(events, 'chairPassed')).toMatchObject([{ before: 'armenia', after: 'belarus' }]);
  });
});

describe('a member that has left its chair', () => {
  const away = (rung: number) =>
    asked(ATTACK, 'armenia').where((state) => {
      for (const m of state.members) m.leaning = 200;
      Object.assign(member(state, 'tajikistan'), { hedge: 560, hedgeRung: rung });
    });

  test('stays away, and what is decided waits for its consent', () => {
    const game = away(5).tabling(words(3)).open();
    const events = hearAll(game);
    expect(told(events, 'voteCast').find((e) => e.member === 'tajikistan')?.choice).toBe('away');
    expect(told(events, 'textDecided')[0]?.decision).toBe('delayed');
    expect(game.state.council.pending?.owed).toEqual(['tajikistan']);
  });

  test('answers in the turn after, with its reasons', () => {
    const game = away(5).tabling(words(3)).open();
    hearAll(game);
    const [consent] = told(endTurns(game, 2), 'consentGiven');
    expect(consent?.member).toBe('tajikistan');
    expect(consent?.because.length).toBeGreaterThan(1);
    expect(game.state.council.pending).toBeNull();
  });

  test('is counted as a delay before the vote, while one that froze its part is not', () => {
    const delayed = (rung: number): number => {
      const { scenario, state } = away(rung).open();
      return whip(scenario, state, words(3)).delayed.high;
    };
    expect(delayed(5)).toBeGreaterThan(800);
    expect(delayed(6)).toBeLessThan(500);
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
