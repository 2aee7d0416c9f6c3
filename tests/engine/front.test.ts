import { describe, expect, test } from 'vitest';
import { deterrence, reasonsToPress } from '../../src/engine/theatre/sides.ts';
import { readMeter, type FrontState } from '../../src/engine/index.ts';
import {
  aGame,
  causesOf,
  endTurns,
  front,
  games,
  told,
  KAZAKHSTAN,
  type OpenGame,
} from './builder.ts';
import { frontCase } from './front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

/** How much one side wants to press, points. */
function eager(game: OpenGame, at: 0 | 1 = 0): number {
  const { sum, causes } = reasonsToPress({ ...game, tell: undefined }, front(game.state), at, true);
  expect(causes.reduce((all, c) => all + c.amount, 0)).toBe(sum);
  return sum;
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, n) => sum + n, 0) / all.length;
}

describe('an attack from outside', () => {
  const ended = games(ATTACK, 120).map((game) => {
    endTurns(game, 12);
    return game;
  });

  test('costs some three hundred lives, with luck in it', () => {
    const killed = ended.map((game) => game.state.theatre.killed);
    expect(mean(killed)).toBeGreaterThan(220);
    expect(mean(killed)).toBeLessThan(350);
    expect(Math.max(...killed)).toBeGreaterThan(2 * Math.min(...killed));
  });

  test('takes one to three places, and then its aims are met and it stops', () => {
    const taken = ended.map(
      (game) => game.state.theatre.sites.filter((s) => s.holder !== 'host').length,
    );
    expect(mean(taken)).toBeGreaterThan(1);
    expect(mean(taken)).toBeLessThan(3.5);
    expect(ended.every((game) => game.state.theatre.orderRestored)).toBe(true);
    expect(ended.every((game) => told(game.events, 'fightingEnded').length > 0)).toBe(true);
  });

  test('kills more on the weaker side', () => {
    for (const game of ended) {
      const [first, host] = front(game.state).sides;
      expect(host.killed).toBeGreaterThan(first.killed);
      expect(first.killed + host.killed).toBe(game.state.theatre.killed);
    }
  });

  test('shakes the government of the one attacked, and seldom brings it down', () => {
    for (const game of ended)
      expect(causesOf(game.events, 'armenia.stability')).toContain('lostSites');
    expect(ended.filter((g) => g.state.theatre.incumbent === 'fallen').length).toBeLessThan(12);
  });

  test('is appealed about within two turns, almost always', () => {
    const soon = ended.filter((game) => (game.state.request?.turn ?? 99) <= 2);
    expect(soon.length).toBeGreaterThan(108);
    expect(soon.every((game) => game.state.request?.by === 'armenia')).toBe(true);
  });
});

describe('a quarrel between members', () => {
  const ended = games(QUARREL, 120).map((game) => {
    endTurns(game, 12);
    return game;
  });

  test('drives many more from their homes than it kills, and no more than live there', () => {
    const { sites } = frontCase(KAZAKHSTAN, 'border').theatre;
    const people = sites.reduce((sum, s) => sum + s.people, 0);
    for (const { state } of ended) expect(state.theatre.displaced).toBeLessThanOrEqual(people);
    expect(mean(ended.map((g) => g.state.theatre.displaced))).toBeGreaterThan(60_000);
    expect(mean(ended.map((g) => g.state.theatre.killed))).toBeGreaterThan(90);
    expect(mean(ended.map((g) => g.state.theatre.killed))).toBeLessThan(190);
  });

  test('sees truces of its own fail before one holds', () => {
    const broken = ended.filter((game) => told(game.events, 'truceBroken').length > 0);
    expect(broken.length).toBeGreaterThan(60);
    expect(mean(ended.map((game) => front(game.state).truces))).toBeGreaterThan(1.5);
  });

  test('is brought before the alliance by nobody who was not invited to', () => {
    expect(ended.filter((game) => game.state.request !== null).length).toBeLessThan(4);
  });

  test('is brought before it once a party wants it in, and the other may join', () => {
    const asked = games(
      QUARREL.where((state) => {
        const found = state.theatre.kind === 'unrest' ? [] : state.theatre.sides;
        for (const side of found) side.invitation = 800;
      }),
      60,
    ).map((game) => {
      endTurns(game, 2);
      return game;
    });
    const joined = asked.filter((game) => told(game.events, 'requestJoined').length > 0);
    expect(joined.length).toBeGreaterThan(40);
    for (const game of joined) expect(game.state.request?.also).not.toBe(game.state.request?.by);
  });
});

describe('whether a side presses on', () => {
  test('follows Moscow’s free hands, and its ties to the one who presses', () => {
    const free = ATTACK.with({ means: { forces: 900 } }).open();
    const tied = ATTACK.with({ means: { forces: 100 } }).open();
    expect(eager(free)).toBeLessThan(eager(tied) - 100);
    const close = ATTACK.with({ ties: [['russia', 'azerbaijan', 900]] }).open();
    expect(eager(close)).toBeGreaterThan(eager(ATTACK.open()));
    const game = { ...free, tell: undefined };
    expect(deterrence(game, 'azerbaijan', 'armenia')).toBeGreaterThan(0);
    expect(deterrence(game, 'armenia', 'azerbaijan')).toBe(0);
  });

  test('falls with its losses, with what it has already, and under a truce', () => {
    const base = eager(ATTACK.open());
    const after = (change: (front: FrontState) => void): number => {
      const game = ATTACK.open();
      change(front(game.state));
      return eager(game);
    };
    expect(after((f) => void (f.sides[0].exhaustion = 500))).toBe(base - 300);
    expect(after((f) => void (f.sides[0].aimsMet = 800))).toBe(base - 400);
    const truce = { since: 0, guarantor: null, strength: 500 };
    expect(after((f) => void (f.truce = truce))).toBe(base - 300);
  });

  test('depends on momentum: a fight that was ordered goes on for a while', () => {
    const game = ATTACK.open();
    const hot = eager(game);
    front(game.state).sides[0].move = 'hold';
    expect(eager(game)).toBeLessThan(hot - 100);
  });

  test('depends on a text that names it', () => {
    const game = ATTACK.open();
    const before = eager(game);
    game.state.council.decided.push({
      rung: 6,
      basis: 'article4',
      names: 'azerbaijan',
      size: 0,
      days: 0,
      task: 'guard',
      closes: true,
      turn: 1,
      decision: 'adopted',
    });
    expect(eager(game)).toBeLessThan(before);
  });

  test('is told with its reasons', () => {
    const moves = games(ATTACK, 20).flatMap((game) => told(endTurns(game, 6), 'sideMoved'));
    expect(moves.length).toBeGreaterThan(10);
    expect(moves.every((e) => e.because.length > 0 && e.before !== e.after)).toBe(true);
  });
});

test('ground that foreign troops guard is held', () => {
  const lost = (guards: boolean): number =>
    games(ATTACK, 40).filter((game) => {
      if (guards) game.state.moscow.posted = 400;
      endTurns(game, 6);
      return (readMeter(game.state, 'site.heights.control') ?? 0) < 600;
    }).length;
  expect(lost(true)).toBeLessThan(lost(false) / 2);
});

test('the ladder climbs with the fighting and comes down with it', () => {
  const game = ATTACK.open();
  endTurns(game, 12);
  expect(game.state.theatre.peak).toBe(3);
  expect(game.state.theatre.rung).toBe(0);
});

test('fighting that had ended flares up where nothing holds a side back', () => {
  const game = ATTACK.open('flare');
  const state = front(game.state);
  endTurns(game, 12 - 3);
  Object.assign(state, { orderRestored: true, truce: null, calm: 20 });
  Object.assign(state.sides[0], { drive: 1000, exhaustion: 0, aimsMet: 0 });
  Object.assign(game.state.moscow, { forces: 0 });
  for (const site of state.sites) Object.assign(site, { control: 900, holder: 'host' });
  let flared = false;
  for (let i = 0; i < 3 && game.state.phase !== 'over'; i += 1) {
    endTurns(game);
    flared ||= !state.orderRestored || told(game.events, 'fightingEnded').length > 1;
  }
  expect(flared).toBe(true);
});
