/** The way out is a ladder: a disappointed member climbs it step by step, one that was helped does not. */
import { describe, expect, test } from 'vitest';
import type { GameState, Occasion } from '../../../src/engine/index.ts';
import { KAZAKHSTAN, member, talk } from '../builder.ts';
import { frontCase } from '../front-case.ts';
import { firstSteps, overMonths, pass, stepsOf } from './years.ts';

const SEEDS = 200;
const ATTACK = frontCase(KAZAKHSTAN, 'interstate');
const VICTIM = ATTACK.case.victim;

const drill = (turn: number): Occasion => ({
  id: `drill-${turn}`,
  turn,
  kind: 'drill',
  host: 'kazakhstan',
});
const summit = (turn: number): Occasion => ({
  id: `summit-${turn}`,
  turn,
  kind: 'summit',
  host: 'russia',
});
/** Drills in autumn and at the turn of the year, a summit each November: two years and a quarter from September. */
const CALENDAR = [1, 4, 13, 17, 25]
  .map(drill)
  .concat([3, 15, 27].map(summit))
  .sort((a, b) => a.turn - b.turn);
const YEARS = overMonths(ATTACK, 27, CALENDAR);

function appeals(state: GameState, answered: 'accepted' | 'lapsed' = 'lapsed'): void {
  const { turn, hour } = state;
  state.request = { by: VICTIM, also: null, turn, hour, answered };
  state.council.decided = [];
  state.mission = null;
}

/** What was done in the record: a mission, a text without a name that the victim refused, and twice nothing. */
function record(state: GameState, month: number): void {
  if (month === 1) {
    appeals(state, 'accepted');
    state.flags.push({ id: 'adopted', turn: state.turn });
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
  if (month === 3) {
    state.council.decided.push({ ...talk(5, true), turn: 3, decision: 'blocked' });
    state.council.votes = [{ member: VICTIM, choice: 'object' }];
  }
  if (month === 4) {
    appeals(state);
    // Half of what was said of it was said before: it weighed half.
    if (state.request) state.request.hour -= 60;
  }
  if (month === 13) appeals(state);
}

const ORDER = [
  'skipsDrills',
  'refusesToSign',
  'recallsEnvoy',
  'emptyChair',
  'frozen',
  'stopsPaying',
];

describe('after a mission, a text without a name, and two appeals that nobody answered', () => {
  const runs = Array.from({ length: SEEDS }, (_, i) => pass(YEARS, `years-${i}`, record));
  const paths = runs.map((run) => firstSteps(run.events, VICTIM));

  test('the victim goes step by step, in the order of the record, in most runs', () => {
    const inOrder = paths.filter((path) => {
      const months = ORDER.map((name) => path.get(name) ?? 99);
      return months.every((m, i) => m < 99 && (i === 0 || m >= (months[i - 1] ?? 0)));
    });
    expect(inOrder.length).toBeGreaterThan(SEEDS * 0.8);
  });

  test('each step comes in its quarter', () => {
    const within = (name: string, from: number, to: number): number =>
      paths.filter((p) => (p.get(name) ?? 99) >= from && (p.get(name) ?? 99) <= to).length / SEEDS;
    expect(within('skipsDrills', 1, 4)).toBeGreaterThan(0.8);
    expect(within('refusesToSign', 2, 4)).toBeGreaterThan(0.8);
    expect(within('recallsEnvoy', 9, 15)).toBeGreaterThan(0.8);
    expect(within('emptyChair', 14, 16)).toBeGreaterThan(0.8);
    expect(within('frozen', 15, 21)).toBeGreaterThan(0.8);
    expect(within('stopsPaying', 16, 27)).toBeGreaterThan(0.8);
  });

  test('nobody leaves', () => {
    for (const { events } of runs)
      for (const m of YEARS.members) expect(firstSteps(events, m.id).has('leaves')).toBe(false);
  });

  test('members who only watched stay in the room', () => {
    const others = runs.flatMap(({ state }) => state.members.filter((m) => m.id !== VICTIM));
    expect(others.filter((m) => m.hedgeRung >= 5)).toEqual([]);
  });
});

test('a member that was helped does not climb', () => {
  for (let i = 0; i < 50; i += 1) {
    const { state, events } = pass(YEARS, `helped-${i}`, (now, month) => {
      if (month !== 1) return;
      appeals(now, 'accepted');
      now.flags.push({ id: 'adopted', turn: now.turn });
      now.council.decided.push({ ...talk(5), turn: 1, decision: 'adopted' });
      now.debts.push({ to: VICTIM, sorties: 20, delivered: 20, dueHour: 720, outcome: 'kept' });
      member(now, VICTIM).trust += 150;
    });
    expect(member(state, VICTIM).hedgeRung).toBeLessThan(3);
    expect(firstSteps(events, VICTIM).has('recallsEnvoy')).toBe(false);
  }
});

test('a step is taken back when the anger has passed', () => {
  const { state, events } = pass(YEARS, 'cools', (now, month) => {
    if (month === 1) member(now, 'kyrgyzstan').anger = 400;
  });
  expect(stepsOf(events, 'kyrgyzstan')).toBeGreaterThan(1);
  expect(firstSteps(events, 'kyrgyzstan').get('skipsDrills')).toBe(1);
  expect(member(state, 'kyrgyzstan').hedgeRung).toBe(0);
});

describe('a member that would give up what membership brings', () => {
  const bitter = (state: GameState): void => {
    Object.assign(member(state, VICTIM), { hedge: 640, hedgeRung: 4, trust: 100, opinion: 100 });
  };
  const over = (months: number, ...calendar: Occasion[]) =>
    firstSteps(
      pass(overMonths(ATTACK, months, calendar), 'bitter', (state, month) => {
        if (month === 1) bitter(state);
      }).events,
      VICTIM,
    );

  test('leaves its chair empty at the next summit first, and freezes after it', () => {
    const path = over(8, summit(5));
    expect(path.get('emptyChair')).toBe(5);
    expect(path.get('frozen')).toBe(6);
    expect(path.get('stopsPaying')).toBe(7);
  });

  test('does not wait where no summit is ahead', () => {
    expect(over(4).get('frozen')).toBe(1);
    expect(over(4, drill(3)).get('frozen')).toBe(1);
  });

  test('does not wait for the next summit once its chair was empty at one', () => {
    expect(over(8, summit(2), summit(8)).get('frozen')).toBe(3);
  });

  test('does not wait if it would leave altogether', () => {
    const { events } = pass(overMonths(ATTACK, 4, [summit(4)]), 'done', (state, month) => {
      if (month === 1) bitter(state);
      member(state, VICTIM).hedge = 1000;
    });
    const path = firstSteps(events, VICTIM);
    expect([path.get('frozen'), path.get('stopsPaying'), path.get('leaves')]).toEqual([1, 2, 3]);
  });
});

test('a host calls its own summit off later than a guest leaves its chair empty', () => {
  const gone = (host: string): number => {
    const scenario = overMonths(ATTACK, 1, [{ ...summit(1), host }]);
    const steps = Array.from({ length: SEEDS }, (_, i) =>
      pass(scenario, `stage-${i}`, (state) => {
        Object.assign(member(state, VICTIM), { hedge: 560, hedgeRung: 4, anger: 0 });
      }),
    );
    return steps.filter(({ state }) => member(state, VICTIM).hedgeRung === 5).length;
  };
  expect(gone(VICTIM)).toBeGreaterThan(0);
  expect(gone('russia')).toBeGreaterThan(gone(VICTIM));
});

test('nobody skips a drill when there is none', () => {
  const empty = overMonths(ATTACK, 6, []);
  const { events } = pass(empty, 'no-drill', (now, month) => {
    if (month === 1) member(now, VICTIM).anger = 400;
  });
  expect(firstSteps(events, VICTIM).has('complains')).toBe(true);
  expect(firstSteps(events, VICTIM).has('skipsDrills')).toBe(false);
});

test('whoever has left does not come back', () => {
  const { state } = pass(YEARS, 'gone', (now, month) => {
    if (month === 1) Object.assign(member(now, VICTIM), { hedge: 1000, hedgeRung: 7, trust: 0 });
    if (month === 3) Object.assign(member(now, VICTIM), { hedge: 0, anger: 0, trust: 900 });
  });
  expect(member(state, VICTIM).hedgeRung).toBe(8);
});
