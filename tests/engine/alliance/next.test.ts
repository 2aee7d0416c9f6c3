import { describe, expect, test } from 'vitest';
import {
  nextCallers,
  type GameState,
  type NextCaller,
  type Scenario,
} from '../../../src/engine/index.ts';
import { aGame, KAZAKHSTAN, member } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const ATTACK = frontCase(KAZAKHSTAN, 'interstate');

function callers(scenario: Scenario, change: (state: GameState) => void = () => undefined) {
  const { state } = aGame(scenario).open();
  change(state);
  return nextCallers(scenario, state);
}

function of(list: readonly NextCaller[], id: string): NextCaller {
  const found = list.find((c) => c.member === id);
  if (!found) throw new Error(`no caller ${id}`);
  return found;
}

describe('the next caller', () => {
  test('is any member but Moscow, likeliest first', () => {
    const list = callers(KAZAKHSTAN);
    expect(list.map((c) => c.member).sort()).toEqual(
      KAZAKHSTAN.members.map((m) => m.id).filter((id) => id !== KAZAKHSTAN.moscow),
    );
    const likely = list.map((c) => c.likely);
    expect(likely).toEqual([...likely].sort((a, b) => b - a));
    expect(list.every((c) => c.because.length > 0)).toBe(true);
  });

  test('has its own trouble', () => {
    const list = callers(ATTACK);
    expect(of(list, 'armenia').threat).toBe('attack');
    expect(of(list, 'belarus').threat).toBe('unrest');
    expect(of(list, 'kyrgyzstan').threat).toBe('quarrel');
  });

  test('calls less when it no longer believes, and not at all once it has left', () => {
    const before = of(callers(ATTACK), 'armenia').likely;
    const doubts = callers(ATTACK, (s) => void (member(s, 'armenia').trust = 100));
    expect(of(doubts, 'armenia').likely).toBeLessThan(before);
    const gone = callers(ATTACK, (s) => void (member(s, 'armenia').hedgeRung = 8));
    expect(of(gone, 'armenia').likely).toBe(0);
  });

  test('gets troops against unrest from a Moscow that is free, and talk from one at war', () => {
    expect(of(callers(KAZAKHSTAN), 'belarus').gets).toBe(7);
    expect(of(callers(KAZAKHSTAN), 'tajikistan').gets).toBe(7);
    expect(of(callers(ATTACK), 'tajikistan').gets).toBeLessThan(5);
  });

  test('gets less where forces are away and standing is low', () => {
    const spent = callers(KAZAKHSTAN, (s) => {
      Object.assign(s.moscow, { forces: 100, burden: 600, standing: 150 });
    });
    expect(of(spent, 'tajikistan').gets).toBeLessThan(of(callers(KAZAKHSTAN), 'tajikistan').gets);
  });

  test('gets no troops against a stronger state', () => {
    expect(of(callers(KAZAKHSTAN), 'armenia').gets).toBeLessThan(7);
  });
});
