/** The same answer under two hidden truths: what stops one drives the other on. */
import { describe, expect, test } from 'vitest';
import { reasonsToPress } from '../../../src/engine/theatre/sides.ts';
import { playOut } from '../../../src/analysis/index.ts';
import { standing, type Action, type GameState, type Scenario } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/catalogue.ts';
import { following } from '../../../src/analysis/policies/orders.ts';
import { act, aGame, endTurns, front, go, KAZAKHSTAN, type OpenGame } from '../builder.ts';
import { frontCase, type FrontKind } from '../front-case.ts';

const SEEDS = 300;

/** A made-up front whose only truth takes answers in that way. */
function taking(kind: FrontKind, spiral: number, appetite: number): Scenario {
  const scenario = frontCase(KAZAKHSTAN, kind);
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') throw new Error('A front has two sides.');
  const [truth] = theatre.truths;
  if (!truth) throw new Error('A front has truths.');
  return { ...scenario, theatre: { ...theatre, truths: [{ ...truth, spiral, appetite }] } };
}

function eager(game: OpenGame): number {
  return reasonsToPress({ ...game, tell: undefined }, front(game.state), 0, false).sum;
}

/** What an act adds to the will of the first side to press on, points. */
function added(scenario: Scenario, ...acts: Action[]): number {
  const before = eager(aGame(scenario).open());
  const game = aGame(scenario).open();
  go(game, ...acts);
  return eager(game) - before;
}

/** Mean of the dimensions over seeds, with that truth underneath. */
function worth(scenario: Scenario, truth: string, ...acts: Action[]): number {
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') throw new Error('A front has two sides.');
  const truths = theatre.truths.filter(({ id }) => id === truth);
  const world: Scenario = { ...scenario, theatre: { ...theatre, truths } };
  const policy = following({ orders: () => acts, grants: () => false });
  const total = (state: GameState): number =>
    standing(world, state).dimensions.reduce((sum, { value }) => sum + value, 0) / 5;
  let sum = 0;
  for (let at = 0; at < SEEDS; at += 1)
    sum += total(playOut(world, `answer-${String(at)}`, policy));
  return sum / SEEDS;
}

describe('a show of force', () => {
  const line = act('postBase', 'line');

  test('drives on one whom it provokes, and stops one whom it deters', () => {
    for (const kind of ['interstate', 'border'] as const) {
      expect(added(taking(kind, 900, 0), line)).toBeGreaterThan(0);
      expect(added(taking(kind, -900, 0), line)).toBeLessThan(-100);
    }
  });

  test('is told as the reason', () => {
    const game = aGame(taking('interstate', 900, 0)).open();
    go(game, line);
    const why = reasonsToPress({ ...game, tell: undefined }, front(game.state), 0, true).causes;
    expect(why.find(({ factor }) => factor === 'spiral')?.amount).toBeGreaterThan(0);
  });

  test('deters less where something was given away as well', () => {
    const hard = taking('interstate', -900, 900);
    expect(added(hard, line, act('frame', 'restraint'))).toBeGreaterThan(added(hard, line) + 50);
  });
});

describe('accommodation', () => {
  const calm = act('frame', 'restraint');

  test('satisfies one, and is taken for leave by another', () => {
    expect(added(taking('interstate', 0, -900), calm)).toBeLessThan(-50);
    expect(added(taking('interstate', 0, 900), calm)).toBeGreaterThan(50);
  });

  test('is silence while shots are fired, for one whose appetite grows', () => {
    const after = (appetite: number): number => {
      const game = aGame(taking('interstate', 0, appetite)).open();
      const { state } = game;
      const first = eager(game);
      state.hour += 48;
      return eager(game) - first;
    };
    expect(after(900)).toBeGreaterThan(100);
    expect(after(-900)).toBe(0);
  });
});

test('an attack that was ordered begins, whatever is signed in its first hours', () => {
  const scenario = frontCase(KAZAKHSTAN, 'interstate');
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') throw new Error('A front has two sides.');
  const world: Scenario = { ...scenario, theatre: { ...theatre, opening: 12 } };
  for (let at = 0; at < 60; at += 1) {
    const game = aGame(world).open(`ordered-${String(at)}`);
    go(game, act('broker'));
    endTurns(game);
    expect(game.state.theatre.killed).toBeGreaterThan(0);
  }
});

const HARD = [act('postBase', 'line'), act('equip')];
const SOFT = [act('broker'), act('frame', 'restraint')];

describe.each([
  { id: 'armenia-azerbaijan-2022', warned: 'azerbaijan', soft: 'heights', hard: 'probe' },
  { id: 'kyrgyz-tajik-2022', warned: 'tajikistan', soft: 'commanders', hard: 'design' },
] as const)('in $id', async ({ id, warned, soft, hard }) => {
  const scenario = await builtIn(id);

  test(`the same plan is better under one truth and worse under the other`, () => {
    const force = [act('warn', warned), ...HARD];
    const gain = (truth: string): number =>
      worth(scenario, truth, ...force) - worth(scenario, truth, ...SOFT);
    expect(gain(soft)).toBeLessThan(-20);
    expect(gain(hard)).toBeGreaterThan(20);
  });
});
