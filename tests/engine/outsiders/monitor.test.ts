import { describe, expect, test } from 'vitest';
import { attention } from '../../../src/engine/outsiders/attention.ts';
import { presence } from '../../../src/engine/theatre/presence.ts';
import { closed, type GameState } from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  endTurns,
  games,
  go,
  KAZAKHSTAN,
  member,
  moved,
  outsider,
  told,
} from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const RIVAL = ATTACK.monitor?.by ?? '';

const angry = (anger: number) =>
  aGame(ATTACK).where((state) => {
    member(state, 'armenia').anger = anger;
  });

const invited = angry(300).where((state) => {
  state.monitor = { status: 'invited', arrivesAt: 400, attitude: 'silent' };
});

const share = (anger: number): number => {
  const all = games(angry(anger), 60);
  for (const game of all) endTurns(game, 6);
  return all.filter((g) => g.state.monitor.status !== 'absent').length / all.length;
};

describe('a rival’s monitors', () => {
  test('are invited by a victim that was disappointed, the sooner the angrier', () => {
    expect(share(900)).toBeGreaterThan(0.5);
    expect(share(900)).toBeGreaterThan(share(120) + 0.1);
  });

  test('are not invited by one with nowhere else to turn', () => {
    const alone = games(
      aGame(ATTACK)
        .with({ members: { armenia: { outsideOptions: 0, alignment: 900, trust: 800 } } })
        .where((state) => void (member(state, 'armenia').anger = 200)),
      40,
    );
    for (const game of alone) endTurns(game, 3);
    expect(alone.filter((g) => g.state.monitor.status !== 'absent').length).toBeLessThan(4);
  });

  test('come when their time is up, and stay', () => {
    const game = invited.open();
    const before = attention(game.state);
    game.state.monitor.arrivesAt = 12;
    const events = endTurns(game);
    expect(told(events, 'monitorDeployed')).toMatchObject([{ monitor: RIVAL, monitors: 40 }]);
    expect(game.state.monitor.status).toBe('deployed');
    expect(moved(events, `${RIVAL}.foothold`)).toBeGreaterThan(0);
    expect(attention(game.state)).toBeGreaterThan(before + 150);
  });

  test('are no matter where the scenario knows of none', () => {
    const without = { ...ATTACK, monitor: null };
    const game = aGame(without).open();
    expect(closed(without, game.state, act('monitor', 'tolerate'))?.reason).toBe('noSuchAim');
    member(game.state, 'armenia').anger = 900;
    expect(told(endTurns(game, 4), 'monitorInvited')).toEqual([]);
  });
});

describe('what Moscow says of them', () => {
  test('leave to look calms the rival and the victim, at a price in standing', () => {
    const game = invited.open();
    const events = go(game, act('monitor', 'tolerate'));
    expect(moved(events, 'moscow.standing')).toBeLessThan(0);
    expect(moved(events, 'armenia.anger')).toBeLessThan(0);
    expect(game.state.monitor.attitude).toBe('tolerated');
    expect(closed(game.scenario, game.state, act('monitor', 'contest'))?.reason).toBe(
      'alreadySaid',
    );
  });

  test('contesting delays them and angers the victim; backers like it', () => {
    const game = invited.where((state) => void (outsider(state, 'china').concern = 200)).open();
    const events = go(game, act('monitor', 'contest'));
    expect(game.state.monitor.arrivesAt).toBeGreaterThan(500);
    expect(moved(events, 'armenia.anger')).toBeGreaterThan(0);
    expect(moved(events, 'armenia.trust')).toBeLessThan(0);
    expect(moved(events, 'china.concern')).toBeLessThan(0);
  });

  test('those who have leave come sooner and see more; those who have not see less', () => {
    const said = (aim: 'tolerate' | 'contest') => {
      const game = invited.doing(act('monitor', aim)).open();
      const arrives = game.state.monitor.arrivesAt ?? 0;
      game.state.monitor.status = 'deployed';
      return {
        arrives,
        seen: attention(game.state),
        there: presence({ ...game, tell: undefined }),
        foothold: outsider(game.state, RIVAL).foothold,
      };
    };
    const [leave, protest] = [said('tolerate'), said('contest')];
    expect(leave.arrives).toBeLessThan(400);
    expect(protest.arrives).toBeGreaterThan(400);
    expect(leave.seen).toBeGreaterThan(protest.seen);
    expect(leave.there).toBeGreaterThan(protest.there);
    expect(leave.foothold).toBeGreaterThan(protest.foothold);
  });

  test('is nothing before anyone is invited', () => {
    const { scenario, state } = aGame(ATTACK).open();
    expect(closed(scenario, state, act('monitor', 'contest'))?.reason).toBe('noMonitor');
  });
});

test('attention grows with the dead, with those who speak, and with a report that all have read', () => {
  const more = (change: (state: GameState) => void): number => {
    const { state } = aGame(ATTACK).open();
    const before = attention(state);
    change(state);
    return attention(state) - before;
  };
  expect(more((s) => void (s.theatre.killed = 200))).toBeGreaterThan(100);
  expect(more((s) => void (outsider(s, 'west').stance = 'condemns'))).toBeGreaterThan(50);
  expect(
    more((s) => {
      s.mission = {
        sentTurn: 1,
        dueHour: 0,
        admitted: [],
        refused: [],
        landedTurn: 1,
        answer: 'publish',
      };
    }),
  ).toBeGreaterThan(50);
});
