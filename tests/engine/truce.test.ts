import { describe, expect, test } from 'vitest';
import { agreeTruce, breakTruce, reasonsToBreak } from '../../src/engine/theatre/truce.ts';
import { preview } from '../../src/engine/index.ts';
import {
  act,
  aGame,
  endTurns,
  games,
  go,
  member,
  moved,
  told,
  KAZAKHSTAN,
  type GameBuilder,
  type OpenGame,
  front,
} from './builder.ts';
import { frontCase } from './front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

/** Hazard of the truce that stands, per mille in twelve hours. */
function hazard(game: OpenGame): number {
  const { truce } = front(game.state);
  if (truce === null) throw new Error('no truce');
  return reasonsToBreak({ ...game, tell: undefined }, front(game.state), truce, false).sum;
}

/** Games of many seeds in which Moscow's first call found both sides willing. */
function brokered(builder: GameBuilder, count: number): OpenGame[] {
  return games(builder, count).filter(
    (game) => told(go(game, act('broker')), 'truceAgreed').length,
  );
}

/** The same truce everywhere. */
function underTruce(change: (game: OpenGame) => void = () => undefined): OpenGame {
  const game = ATTACK.open();
  front(game.state).truces = 1;
  front(game.state).truce = { since: 0, guarantor: 'russia', strength: 300 };
  change(game);
  return game;
}

describe('a first truce', () => {
  test('fails within the day about half the time', () => {
    const agreed = brokered(ATTACK, 300);
    expect(agreed.length).toBeGreaterThan(60);
    const failed = agreed.filter((game) => told(endTurns(game, 2), 'truceBroken').length > 0);
    expect(failed.length / agreed.length).toBeGreaterThan(0.35);
    expect(failed.length / agreed.length).toBeLessThan(0.8);
  });

  test('that breaks costs whoever stood behind it', () => {
    const [broken] = brokered(ATTACK, 60)
      .map((game) => endTurns(game, 2))
      .filter((events) => told(events, 'truceBroken').length > 0);
    const paid = told(broken ?? [], 'meterMoved').filter(
      (e) => e.meter === 'moscow.standing' && e.because.some((c) => c.factor === 'guarantor'),
    );
    expect(paid.length).toBeGreaterThan(0);
  });
});

describe('a truce holds better', () => {
  const first = hazard(underTruce());

  test('as the next one', () => {
    expect(hazard(underTruce((g) => void (front(g.state).truces = 3)))).toBeLessThan(first);
  });

  test('with boots on the ground', () => {
    const held = underTruce((g) => void (g.state.moscow.posted = 1500));
    expect(hazard(held)).toBeLessThan(first - 60);
  });

  test('as both sides tire and aims are met', () => {
    expect(hazard(underTruce((g) => void (front(g.state).sides[1].exhaustion = 400)))).toBeLessThan(
      first,
    );
    const met = underTruce((g) => {
      front(g.state).sides[0].aimsMet = 1000;
      front(g.state).sides[1].drive = 100;
    });
    expect(hazard(met)).toBeLessThan(first - 200);
  });

  test('where orders reach the line', () => {
    const command = (value: number): number => {
      const game = aGame(frontCase(KAZAKHSTAN, 'border')).open();
      const truths = frontCase(KAZAKHSTAN, 'border').theatre.truths;
      game.state.truth = truths[value]?.id ?? '';
      front(game.state).truce = { since: 0, guarantor: null, strength: 200 };
      return hazard(game);
    };
    // Local commanders, and a design from above.
    expect(command(1)).toBeLessThan(command(0));
  });
});

describe('brokering alone', () => {
  test('is closed while a truce stands, and twice in a turn', () => {
    const game = brokered(ATTACK, 30)[0];
    if (!game) throw new Error('nobody agreed');
    expect(() => go(game, act('broker'))).toThrow('truceHolds');
    front(game.state).truce = null;
    expect(() => go(game, act('broker'))).toThrow('alreadySaid');
  });

  test('raises the parties’ trust, and lowers the others’', () => {
    for (const game of brokered(QUARREL, 20)) {
      expect(moved(game.events, 'kyrgyzstan.trust')).toBeGreaterThan(0);
      expect(moved(game.events, 'tajikistan.trust')).toBeGreaterThan(0);
      expect(moved(game.events, 'armenia.trust')).toBeLessThan(0);
      expect(moved(game.events, 'side.kyrgyzstan.invitation')).toBeGreaterThan(0);
    }
  });

  test('raises standing between two states; between two allies it is owed', () => {
    for (const game of brokered(ATTACK, 20))
      expect(moved(game.events, 'moscow.standing')).toBeGreaterThan(0);
    for (const game of brokered(QUARREL, 20)) expect(moved(game.events, 'moscow.standing')).toBe(0);
  });

  test('after a no to the victim bypasses nobody, and is thought more of', () => {
    const told = brokered(
      QUARREL.where((state) => state.flags.push({ id: 'refused', turn: 1 })),
      20,
    );
    const [plain] = brokered(QUARREL, 20);
    expect(told.length).toBeGreaterThan(0);
    for (const game of told) {
      expect(moved(game.events, 'armenia.trust')).toBe(0);
      expect(moved(game.events, 'moscow.standing')).toBeGreaterThan(
        moved(plain?.events ?? [], 'moscow.standing'),
      );
    }
  });

  test('that fails says who would not', () => {
    const declined = games(ATTACK, 60).flatMap((game) =>
      told(go(game, act('broker')), 'truceDeclined'),
    );
    expect(declined.length).toBeGreaterThan(5);
    expect(declined.every((e) => e.by.length > 0 && e.because.length > 0)).toBe(true);
    expect(declined.filter((e) => e.by.includes('azerbaijan')).length).toBeGreaterThan(
      declined.filter((e) => e.by.includes('armenia')).length,
    );
  });

  test('is worth less after every truce of Moscow’s that broke', () => {
    const agreed = (truces: number): number =>
      games(ATTACK, 150).filter((game) => {
        front(game.state).truces = truces;
        return told(go(game, act('broker')), 'truceAgreed').length > 0;
      }).length;
    expect(agreed(3)).toBeLessThan(agreed(0));
  });

  test('is slighted by the side that Moscow has passed over', () => {
    const agreed = (slight: number): number =>
      games(QUARREL, 150).filter((game) => {
        front(game.state).sides[1].slight = slight;
        return told(go(game, act('broker')), 'truceAgreed').length > 0;
      }).length;
    expect(agreed(700)).toBeLessThan(agreed(0) - 20);
  });

  test('shows in its preview', () => {
    const game = QUARREL.open();
    const meters = preview(game.scenario, game.state, act('broker')).map((p) => p.meter);
    expect(meters).toContain('theatre.intensity');
    expect(meters).toContain('side.tajikistan.invitation');
    expect(meters.some((m) => m.endsWith('.drive'))).toBe(false);
  });
});

test('two who have had enough make a truce by themselves', () => {
  const own = games(QUARREL, 60).flatMap((game) => told(endTurns(game, 6), 'truceAgreed'));
  expect(own.filter((e) => e.guarantor === null).length).toBeGreaterThan(20);
  // Moscow was not asked.
  expect(own.every((e) => e.guarantor !== 'russia')).toBe(true);
});

test('an agreed truce stops the fighting at once', () => {
  const game = underTruce((g) => {
    for (const side of front(g.state).sides) side.drive = 0;
    front(g.state).intensity = 800;
  });
  for (const side of front(game.state).sides) side.move = 'hold';
  const events = endTurns(game, 2);
  expect(front(game.state).intensity).toBeLessThan(250);
  expect(
    told(events, 'meterMoved').some((e) => e.because.some((c) => c.factor === 'truceHolds')),
  ).toBe(true);
});

test('a truce with the Council’s word is worth more than one with nobody’s', () => {
  const strength = (guarantor: 'council' | null): number => {
    const game = QUARREL.open();
    for (const side of front(game.state).sides) side.drive = 0;
    for (const side of front(game.state).sides) side.exhaustion = 1000;
    expect(agreeTruce({ ...game, tell: undefined }, guarantor)).toBe(true);
    return front(game.state).truce?.strength ?? 0;
  };
  expect(strength('council')).toBeGreaterThan(strength(null));
});

test('leaving early takes from the truce that the troops held', () => {
  const game = underTruce((g) => go(g, act('peacekeepers')));
  const contingent = game.state.contingent;
  if (!contingent) throw new Error('no contingent');
  const before = front(game.state).truce?.strength ?? 0;
  const trust = member(game.state, 'armenia').trust;
  go(game, act('withdraw'));
  expect(front(game.state).truce?.strength ?? 0).toBeLessThan(before);
  expect(member(game.state, 'armenia').trust).toBeLessThan(trust);
});

test('an offer that was declined does not forbid the parties’ own truce in that turn', () => {
  const own = games(QUARREL, 150).filter((game) => {
    if (told(go(game, act('broker')), 'truceDeclined').length === 0) return false;
    for (const side of front(game.state).sides) Object.assign(side, { drive: 0, exhaustion: 500 });
    return told(endTurns(game), 'truceAgreed').some((e) => e.guarantor === null);
  });
  expect(own.length).toBeGreaterThan(20);
});

test('a truce that is broken, and fighting that begins again, are no longer said to hold', () => {
  const game = underTruce((g) => g.state.flags.push({ id: 'truce', turn: 1 }));
  breakTruce({ ...game, tell: undefined }, 0, []);
  const flags = (): string[] => game.state.flags.map((f) => f.id);
  expect(flags()).not.toContain('truce');
  expect(flags()).toContain('truceBroken');
  front(game.state).orderRestored = true;
  game.state.flags.push({ id: 'fightingEnded', turn: 1 });
  front(game.state).sides[0].drive = 1000;
  front(game.state).intensity = 900;
  endTurns(game);
  expect(front(game.state).orderRestored).toBe(false);
  expect(flags()).not.toContain('fightingEnded');
});

test('an accused that attacks again takes back its leave', () => {
  const game = underTruce((g) => g.state.flags.push({ id: 'accusedConsents', turn: 1 }));
  front(game.state).sides[0].move = 'hold';
  breakTruce({ ...game, tell: undefined }, 0, []);
  expect(game.state.flags.some((f) => f.id === 'accusedConsents')).toBe(false);
});

test('what takes from a truce is told with its reason', () => {
  const game = underTruce((g) => go(g, act('peacekeepers')));
  const events = go(game, act('withdraw'));
  expect(moved(events, 'theatre.truce')).toBeLessThan(0);
  const because = told(events, 'meterMoved').find((e) => e.meter === 'theatre.truce')?.because;
  expect(because?.map((c) => c.factor)).toEqual(['dateAnnounced']);
});

test('whose reason it is to sign or not can be read', () => {
  for (const e of games(ATTACK, 30).flatMap((g) => told(go(g, act('broker')), 'truceDeclined'))) {
    const drives = e.because.filter((c) => c.factor === 'drive').map((c) => c.about);
    expect(drives).toEqual([...e.by]);
    expect(e.because.length).toBeGreaterThan(e.by.length);
  }
});
