import { describe, expect, test } from 'vitest';
import { presence } from '../../src/engine/theatre/presence.ts';
import { strengthOf } from '../../src/engine/theatre/strength.ts';
import { options, preview, readMeter } from '../../src/engine/index.ts';
import {
  act,
  aGame,
  endTurns,
  games,
  go,
  member,
  moved,
  outsider,
  told,
  KAZAKHSTAN,
  type GameBuilder,
  type OpenGame,
  front,
} from './builder.ts';
import { frontCase } from './front-case.ts';

const ATTACK = aGame(frontCase(KAZAKHSTAN, 'interstate'));
const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

/** Mean of a quantity after so many turns. */
function after(builder: GameBuilder, turns: number, read: (game: OpenGame) => number): number {
  const all = games(builder, 60).map((game) => {
    endTurns(game, turns);
    return read(game);
  });
  return all.reduce((sum, n) => sum + n, 0) / all.length;
}

const dead = (game: OpenGame): number => game.state.theatre.killed;

describe('base troops at the line', () => {
  const posted = act('postBase', 'line');

  test('are as many as the war leaves', () => {
    const game = ATTACK.doing(posted).open();
    expect(game.state.moscow.posted).toBe(750);
    expect(told(game.events, 'troopsPosted')[0]?.troops).toBe(750);
    expect(presence({ ...game, tell: undefined })).toBeGreaterThan(150);
  });

  test('save lives and ground, and guard what they are told to first', () => {
    expect(after(ATTACK.doing(posted), 6, dead)).toBeLessThan(after(ATTACK, 6, dead));
    const held = (game: OpenGame): number => readMeter(game.state, 'site.heights.control') ?? 0;
    expect(after(ATTACK.doing(posted), 6, held)).toBeGreaterThan(after(ATTACK, 6, held) + 100);
    const game = ATTACK.doing(posted, act('guardFirst', 'town')).open();
    endTurns(game);
    expect(front(game.state).sites.find((s) => s.id === 'town')?.guards).toBe(400);
  });

  test('may be shot at while it is hot, and that is noticed', () => {
    const hit = games(ATTACK.doing(posted), 80).filter(
      (game) => told(endTurns(game, 5), 'troopsShotAt').length > 0,
    );
    expect(hit.length).toBeGreaterThan(8);
    for (const { events } of hit) {
      expect(
        told(events, 'meterMoved').some(
          (e) => e.meter === 'moscow.standing' && e.because.some((c) => c.factor === 'exposed'),
        ),
      ).toBe(true);
    }
  });

  test('slight the party that they do not stand with', () => {
    const game = QUARREL.doing(posted).open();
    expect(moved(game.events, 'side.tajikistan.invitation')).toBeGreaterThan(0);
    expect(moved(game.events, 'side.kyrgyzstan.invitation')).toBeLessThan(0);
    expect(moved(game.events, 'side.kyrgyzstan.slight')).toBeGreaterThan(0);
  });

  test('go back for nothing but the word that was broken', () => {
    const game = ATTACK.doing(posted).open();
    const { capital, standing } = game.state.moscow;
    go(game, act('postBase', 'barracks'));
    expect(game.state.moscow.posted).toBe(0);
    expect(game.state.moscow.capital).toBe(capital);
    expect(game.state.moscow.standing).toBeLessThan(standing);
    expect(front(game.state).sites.every((s) => s.guards === 0)).toBe(true);
  });

  test('cost capital one way only, and the menu says so', () => {
    const game = ATTACK.open();
    const costs = options(game.scenario, game.state).flatMap((o) =>
      o.kind === 'act' && o.measure === 'postBase' ? [o.cost.capital] : [],
    );
    expect(costs).toEqual([30, 0]);
  });

  test('come from every base at the front, each a favour by its part', () => {
    const border = frontCase(KAZAKHSTAN, 'border');
    const own = border.bases[0];
    if (!own) throw new Error('no base');
    const equal = [own, { ...own, id: 'other', member: 'kyrgyzstan' }];
    const both = aGame({ ...border, bases: equal })
      .doing(posted)
      .open();
    expect(both.state.moscow.posted).toBe(1500);
    const apart = (game: OpenGame): number =>
      moved(game.events, 'side.tajikistan.invitation') -
      moved(game.events, 'side.kyrgyzstan.invitation');
    expect(Math.abs(apart(both))).toBeLessThan(apart(QUARREL.doing(posted).open()));
  });

  test('are not counted twice: those who went as peacekeepers are missing in the base', () => {
    const game = ATTACK.where((state) => {
      state.request = { by: 'armenia', also: null, turn: 1, hour: 0, answered: null };
    })
      .doing(act('peacekeepers'), posted)
      .open();
    const there = game.state.contingent?.units[0]?.landed ?? 0;
    expect(there).toBe(500);
    expect(game.state.moscow.posted + there).toBe(750);
  });

  test('are on no menu where there is no base at the front', () => {
    const scenario = { ...frontCase(KAZAKHSTAN, 'border'), bases: [] };
    const game = aGame(scenario).open();
    expect(() => go(game, posted)).toThrow('noSuchAim');
  });
});

describe('peacekeepers of Moscow’s own', () => {
  const asked = ATTACK.where((state) => {
    state.request = { by: 'armenia', also: null, turn: 1, hour: 0, answered: null };
  });

  test('are there before any Council could send some', () => {
    const game = asked.doing(act('peacekeepers')).open();
    expect(game.state.contingent?.mandate).toBe('bilateral');
    expect(game.state.contingent?.units[0]?.landed).toBeGreaterThan(0);
    expect(game.state.request?.answered).toBe('accepted');
    endTurns(game, 6);
    expect(game.state.contingent?.units[0]?.landed).toBe(1000);
  });

  test('save lives, and frighten those who watch Moscow go alone', () => {
    const alone = asked.doing(act('peacekeepers'));
    expect(after(alone, 8, dead)).toBeLessThan(after(asked, 8, dead));
    expect(moved(alone.open().events, 'kazakhstan.fear')).toBeGreaterThan(0);
  });

  test('need a request or a truce', () => {
    const game = QUARREL.open();
    expect(() => go(game, act('peacekeepers'))).toThrow('noTruce');
    front(game.state).truce = { since: 0, guarantor: null, strength: 300 };
    go(game, act('peacekeepers'));
    // Nobody asked: both parties hold it against Moscow.
    expect(moved(game.events, 'side.tajikistan.slight')).toBeGreaterThan(0);
    expect(moved(game.events, 'side.kyrgyzstan.slight')).toBeGreaterThan(0);
  });
});

describe('evacuation', () => {
  test('takes people out of the way and spares lives', () => {
    const game = QUARREL.open('evacuate');
    endTurns(game);
    const before = game.state.theatre.displaced;
    go(game, act('evacuate'));
    const { people } = told(game.events, 'peopleEvacuated')[0] ?? { people: 0 };
    expect(people).toBeGreaterThan(1000);
    expect(game.state.theatre.displaced).toBe(before + people);
    const out = QUARREL.doing(act('evacuate'));
    expect(after(out, 5, dead)).toBeLessThan(after(QUARREL, 5, dead));
  });

  test('shows in its preview', () => {
    const game = QUARREL.open('evacuate');
    endTurns(game);
    const meters = preview(game.scenario, game.state, act('evacuate')).map((p) => p.meter);
    expect(meters).toContain('theatre.displaced');
  });
});

describe('arms for the host', () => {
  test('strengthen it, each delivery less, and alarm the other side’s friends', () => {
    const game = ATTACK.open();
    const strength = (): number => strengthOf({ ...game, tell: undefined }, 1);
    const before = strength();
    go(game, act('equip'));
    const once = strength();
    endTurns(game);
    go(game, act('equip'));
    expect(once).toBeGreaterThan(before);
    expect(strength() - once).toBeLessThan(once - before);
    expect(outsider(game.state, 'azerbaijan').concern).toBeGreaterThan(100);
  });

  test('are seen by the other party of a quarrel', () => {
    const game = QUARREL.doing(act('equip')).open();
    expect(moved(game.events, 'side.tajikistan.slight')).toBeGreaterThan(0);
    expect(moved(game.events, 'side.tajikistan.invitation')).toBeLessThan(0);
  });
});

test('backing the government steadies it under fire', () => {
  const game = ATTACK.open();
  const before = member(game.state, 'armenia').stability;
  go(game, act('backIncumbent'));
  expect(member(game.state, 'armenia').stability).toBeGreaterThan(before);
});

test('acts of the street are on no menu at a front', () => {
  const game = ATTACK.open();
  expect(() => go(game, act('advanceParty'))).toThrow('noSuchAim');
  expect(() => go(game, act('changeTask', 'police'))).toThrow('noSuchAim');
});

test('acts of the front are on no menu in the streets', () => {
  const game = aGame().open();
  for (const measure of ['broker', 'peacekeepers', 'evacuate', 'proposeMechanism'] as const)
    expect(() => go(game, act(measure))).toThrow('noSuchAim');
});
