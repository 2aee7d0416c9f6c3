import { describe, expect, test } from 'vitest';
import { helpSeen } from '../../../src/engine/alliance/help.ts';
import { membersWatch } from '../../../src/engine/alliance/trust.ts';
import type { GameState, Scenario } from '../../../src/engine/index.ts';
import {
  aGame,
  force,
  front,
  games,
  KAZAKHSTAN,
  member,
  moved,
  talk,
  endTurns,
} from '../builder.ts';
import { frontCase } from '../front-case.ts';
import { act, type GameBuilder } from '../builder.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const VICTIM = ATTACK.case.victim;

/** The news of an attack and its answer, watched in steps of so many hours; gives every member's change of trust. */
function watched(
  base: Scenario,
  hours: number,
  answer: (state: GameState) => void,
): { changes: Record<string, number>; state: GameState } {
  const turns = Array.from({ length: Math.ceil(240 / hours) }, (_, i) => ({
    at: i * hours,
    hours,
    date: '2022-09-13',
    part: 'day' as const,
  }));
  const scenario = { ...base, turns };
  const { state } = aGame(scenario).asked().open();
  if (state.request) state.request.answered = 'accepted';
  const before = state.members.map((m) => m.trust);
  answer(state);
  for (let turn = 1; turn <= turns.length; turn += 1) {
    state.turn = turn;
    state.hour = turn * hours;
    membersWatch({ scenario, state, tell: undefined });
  }
  const changes: Record<string, number> = {};
  state.members.forEach((m, i) => (changes[m.id] = m.trust - (before[i] ?? 0)));
  return { changes, state };
}

function mission(state: GameState): void {
  state.council.decided.push({ ...talk(4), turn: 1, decision: 'adopted' });
  state.mission = {
    sentTurn: 1,
    dueHour: 504,
    admitted: [VICTIM],
    refused: [],
    landedTurn: 0,
    answer: null,
  };
}

describe('an attack answered with a mission', () => {
  test('costs the victim about a hundred points of trust, and the others a little', () => {
    const { changes } = watched(ATTACK, 12, mission);
    expect(changes[VICTIM]).toBeLessThan(-75);
    expect(changes[VICTIM]).toBeGreaterThan(-130);
    for (const id of ['belarus', 'kazakhstan', 'kyrgyzstan', 'tajikistan']) {
      expect(changes[id]).toBeLessThan(-4);
      expect(changes[id]).toBeGreaterThan(-40);
    }
  });

  test('is judged alike whether the days are told in ten turns or in two', () => {
    const fine = watched(ATTACK, 12, mission).changes[VICTIM] ?? 0;
    const coarse = watched(ATTACK, 120, mission).changes[VICTIM] ?? 0;
    expect(Math.abs(fine - coarse)).toBeLessThan(15);
  });

  test('angers the victim and lowers the alliance at home', () => {
    const { state } = watched(ATTACK, 12, mission);
    expect(member(state, VICTIM).anger).toBeGreaterThan(150);
    expect(member(state, VICTIM).opinion).toBeLessThan(400);
    expect(member(state, 'belarus').anger).toBe(0);
  });

  test('buried, it is worth nothing more', () => {
    const buried = watched(ATTACK, 12, (state) => {
      mission(state);
      if (state.mission) state.mission.answer = 'bury';
    });
    expect(buried.changes[VICTIM]).toBeLessThan(
      (watched(ATTACK, 12, mission).changes[VICTIM] ?? 0) - 40,
    );
  });
});

test('an honest no angers less than a yes with nothing behind it', () => {
  const hollow = watched(ATTACK, 12, (state) => {
    state.council.decided.push({ ...talk(5), turn: 1, decision: 'adopted' });
    state.debts.push({ to: VICTIM, sorties: 20, delivered: 0, dueHour: 24, outcome: 'broken' });
  });
  const no = watched(ATTACK, 12, (state) => {
    if (state.request) state.request.answered = 'refused';
  });
  expect(member(no.state, VICTIM).anger).toBeLessThan(member(hollow.state, VICTIM).anger);
});

test('a word that is being kept angers less than one that nobody keeps', () => {
  const anger = (delivered: number, outcome: 'open' | 'broken') => {
    const { state } = watched(ATTACK, 12, (now) => {
      now.council.decided.push({ ...talk(5), turn: 1, decision: 'adopted' });
      now.debts.push({ to: VICTIM, sorties: 20, delivered, dueHour: 900, outcome });
    });
    return member(state, VICTIM).anger;
  };
  expect(anger(4, 'open')).toBeLessThan((anger(0, 'open') * 2) / 3);
  expect(anger(4, 'broken')).toBeGreaterThan(anger(4, 'open'));
});

test('whoever was told no is less surprised that nobody comes', () => {
  const lost = (answered: 'refused' | 'accepted') =>
    watched(ATTACK, 12, (state) => {
      if (state.request) state.request.answered = answered;
    }).changes[VICTIM] ?? 0;
  expect(lost('refused')).toBeLessThan(0);
  expect(lost('refused')).toBeGreaterThan(lost('accepted') * 0.7);
});

test('measures are believed by what was shipped', () => {
  const shipped = (delivered: number) =>
    watched(ATTACK, 12, (state) => {
      state.council.decided.push({ ...talk(5), turn: 1, decision: 'adopted' });
      state.debts.push({ to: VICTIM, sorties: 20, delivered, dueHour: 900, outcome: 'open' });
    }).changes[VICTIM] ?? 0;
  expect(shipped(20)).toBeGreaterThan(shipped(10));
  expect(shipped(10)).toBeGreaterThan(shipped(0));
});

test('troops that come are trusted, by the host most and by everyone whose own case is alike', () => {
  const helped = games(aGame().adopted(force()).doing(act('airlift', 'surge')), 20);
  for (const game of helped) {
    const events = endTurns(game, 14);
    expect(moved(events, 'kazakhstan.trust')).toBeGreaterThan(40);
    expect(moved(events, 'belarus.trust')).toBeGreaterThan(10);
  }
});

describe('help that can be seen', () => {
  const seen = (builder: GameBuilder): number => {
    const { scenario, state } = builder.open();
    return helpSeen({ scenario, state, tell: undefined });
  };
  const attacked = aGame(ATTACK);

  test('a truce that Moscow stands behind counts a little, one that nobody stands behind does not', () => {
    const truce = (guarantor: string | null) =>
      attacked.where((state) => {
        front(state).truce = { since: 0, guarantor, strength: 500 };
      });
    expect(seen(truce(ATTACK.moscow))).toBeGreaterThanOrEqual(100);
    expect(seen(truce(ATTACK.moscow))).toBeLessThanOrEqual(150);
    expect(seen(truce(null))).toBe(0);
  });

  test('base troops at the line count, and talk is forgotten', () => {
    expect(seen(attacked.where((state) => void (state.moscow.posted = 2000)))).toBeGreaterThan(50);
    const talked = (hour: number) =>
      attacked.where((state) => {
        state.council.decided.push({ ...talk(3), turn: 1, decision: 'adopted' });
        state.hour = hour;
      });
    expect(seen(talked(0))).toBeGreaterThan(seen(talked(48)));
    expect(seen(talked(120))).toBe(0);
  });
});
