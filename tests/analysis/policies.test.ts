import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, POLICY_NAMES, type PolicyName } from '../../src/analysis/index.ts';
import type { Action, GameEvent, Scenario } from '../../src/engine/index.ts';
import { loadScenario } from '../../src/scenario/open.ts';
import {
  accepted,
  frontScenario,
  testActors,
  validScenario,
  validText,
} from '../scenario/valid.ts';

const SCENARIO = validScenario();

/** The actions of one game with the turn at which each was played. */
function gameOf(policy: PolicyName, seed = 'steppe-1', scenario: Scenario = SCENARIO) {
  const actions: { turn: number; action: Action }[] = [];
  const events: GameEvent[] = [];
  let turn = 1;
  const state = playOut(scenario, seed, POLICIES[policy], {
    event: (event) => events.push(event),
    step: (state, action) => {
      if (action) actions.push({ turn, action });
      turn = state.turn;
    },
  });
  return { state, actions, events };
}

describe.each(POLICY_NAMES)('the policy %s', (policy) => {
  test('plays to the end', () => {
    const { state, events } = gameOf(policy);
    expect(state.phase).toBe('over');
    expect(events.at(-1)?.kind).toBe('gameEnded');
  });

  test('plays the same game again from the same seed', () => {
    expect(gameOf(policy).actions).toEqual(gameOf(policy).actions);
  });
});

test('passive only lets turns run', () => {
  expect(new Set(gameOf('passive').actions.map(({ action }) => action.kind))).toEqual(
    new Set(['endTurn']),
  );
});

describe('the record', () => {
  const due = SCENARIO.record.flatMap(({ turn, acts }) => acts.map((action) => ({ turn, action })));

  test('plays its acts at their turn or later, in order, and hears the votes', () => {
    let whole = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const { actions } = gameOf('record', `history-${seed}`);
      const acts = actions.filter(({ action }) => ['act', 'table'].includes(action.kind));
      const places = acts.map(({ action }) =>
        due.findIndex((entry) => JSON.stringify(entry.action) === JSON.stringify(action)),
      );
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      acts.forEach(({ turn }, at) =>
        expect(turn).toBeGreaterThanOrEqual(due[places[at] ?? 0]?.turn ?? 99),
      );
      if (acts.length === due.length) whole += 1;
    }
    expect(whole).toBeGreaterThan(5);
  });

  test('tables no troops before somebody has asked for them, and hears every vote', () => {
    let tabled = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const kinds = gameOf('record', `history-${seed}`).events.map(({ kind }) => kind);
      if (!kinds.includes('textTabled')) continue;
      tabled += 1;
      expect(kinds.indexOf('requestMade')).toBeLessThan(kinds.indexOf('textTabled'));
      expect(kinds.indexOf('requestMade')).toBeGreaterThanOrEqual(0);
      expect(kinds).toContain('textDecided');
    }
    expect(tabled).toBeGreaterThan(5);
  });

  test('grants an amendment to the text that was amended in history, and to no other', () => {
    const text = validText()
      .replace(
        'rung: 7, basis: article4, size: 2500, days: 14',
        'rung: 8, basis: article4, size: 5000, days: 90',
      )
      .replace(
        '      - { act: airlift, aim: surge }\n',
        '      - amend\n      - table: { rung: 5, basis: article2 }\n',
      );
    const scenario = accepted(loadScenario(text, { file: 'a.yaml', actors: testActors() }));
    const answered: { rung: number; granted: boolean }[] = [];
    for (let seed = 0; seed < 60; seed += 1) {
      let rung = 0;
      for (const event of gameOf('record', `amend-${seed}`, scenario).events) {
        if (event.kind === 'textTabled') rung = event.text.rung;
        if (event.kind === 'amendmentAnswered') answered.push({ rung, granted: event.granted });
      }
    }
    expect(answered.length).toBeGreaterThan(0);
    for (const { rung, granted } of answered) expect(granted).toBe(rung === 8);
  });

  test('leaves out an act that never opens, and plays those after it', () => {
    const text = validText().replace(
      '      - table: { rung: 7, basis: article4, size: 2500, days: 14, task: guard }\n',
      '      - { act: withdraw }\n      - { act: soundOut, aim: armenia }\n',
    );
    const scenario = accepted(loadScenario(text, { file: 'a.yaml', actors: testActors() }));
    const acts = gameOf('record', 'steppe-1', scenario).actions.filter(
      ({ action }) => action.kind === 'act',
    );
    expect(acts.map(({ action }) => action)).toEqual([
      { kind: 'act', measure: 'soundOut', aim: 'armenia' },
    ]);
  });
});

test.each(POLICY_NAMES)('%s plays a game in which two sides fight to its end', (policy) => {
  const scenario = frontScenario();
  for (let seed = 0; seed < 5; seed += 1) {
    const { state } = gameOf(policy, `front-${seed}`, scenario);
    expect(state.phase).toBe('over');
  }
});

describe('chance', () => {
  test('chooses differently for different seeds', () => {
    expect(gameOf('random', 'a-1').actions).not.toEqual(gameOf('random', 'a-2').actions);
  });

  test('grants some amendments and turns others down', () => {
    const granted = new Set<boolean>();
    for (let seed = 0; seed < 60 && granted.size < 2; seed += 1) {
      for (const event of gameOf('random', `amend-${seed}`).events) {
        if (event.kind === 'amendmentAnswered') granted.add(event.granted);
      }
    }
    expect(granted).toEqual(new Set([false, true]));
  });

  test('takes a measure with many aims no more often than one with a single aim', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 300; seed += 1) {
      const action = gameOf('random', `nest-${seed}`).actions[0]?.action;
      const kind = action?.kind === 'act' ? action.measure : (action?.kind ?? '');
      first.set(kind, (first.get(kind) ?? 0) + 1);
    }
    const counts = [...first.values()];
    expect(first.size).toBeGreaterThan(5);
    expect(Math.max(...counts)).toBeLessThan(4 * Math.min(...counts));
  });
});
