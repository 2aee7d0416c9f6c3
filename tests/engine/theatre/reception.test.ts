/** The same act under each hidden truth: what calms a street emboldens a palace, and what settles a palace inflames a street. */
import { describe, expect, test } from 'vitest';
import { dimensionsOf } from '../../../src/engine/alliance/dimensions.ts';
import { giveWay } from '../../../src/engine/theatre/reception.ts';
import { playOut } from '../../../src/analysis/index.ts';
import type { Policy } from '../../../src/analysis/policies/policy.ts';
import { closed, type Action, type Scenario } from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  causesOf,
  endTurns,
  force,
  games,
  go,
  KAZAKHSTAN,
  member,
  moved,
  streets,
  type GameBuilder,
} from '../builder.ts';

const SEEDS = 300;

const under = (id: string, builder: GameBuilder = aGame().asked()): GameBuilder =>
  builder.where((state) => {
    state.truth = id;
  });

/** What the host's giving way moves, under a truth. */
function concessions(id: string, builder?: GameBuilder) {
  const game = under(id, builder).open();
  const before = { ...streets(game.state) };
  const { stability, trust } = member(game.state, 'kazakhstan');
  giveWay(
    { scenario: game.scenario, state: game.state, tell: undefined },
    1000,
    'concessions',
    undefined,
  );
  const after = streets(game.state);
  const host = member(game.state, 'kazakhstan');
  return {
    grievance: after.grievance - before.grievance,
    crowds: after.crowds - before.crowds,
    split: after.split - before.split,
    loyalty: after.loyalty - before.loyalty,
    stability: host.stability - stability,
    trust: host.trust - trust,
  };
}

describe('concessions', () => {
  test('drain a street and steady the government that makes them', () => {
    const { grievance, split, stability, trust } = concessions('street');
    expect(grievance).toBeLessThan(-150);
    expect(split).toBeLessThan(20);
    expect(stability).toBeGreaterThan(0);
    expect(trust).toBeGreaterThan(0);
  });

  test('tell those who use the street that they are winning', () => {
    const { grievance, split, loyalty, stability } = concessions('palace');
    expect(grievance).toBeGreaterThan(-40);
    expect(split).toBeGreaterThan(100);
    expect(loyalty).toBeLessThan(-40);
    expect(stability).toBeLessThan(-30);
  });

  test('are taken less for weakness once a guarantor stands there', () => {
    const there = aGame()
      .adopted(force())
      .where((state) => {
        for (const unit of state.contingent?.units ?? [])
          Object.assign(unit, { ratified: true, ready: 0, landed: unit.pledged });
      });
    for (const id of ['palace', 'both'])
      expect(concessions(id, there).split).toBeLessThan(concessions(id).split * 0.7);
  });

  test('cost Moscow standing: at home they are a precedent', () => {
    const gave = games(aGame().asked(), 40).map((game) => go(game, act('urgeConcessions')));
    for (const events of gave) {
      const granted = causesOf(events, 'theatre.grievance').includes('concessions');
      expect(moved(events, 'moscow.standing')).toBe(granted ? -80 : 0);
    }
  });
});

describe('backing and frames', () => {
  const said = (id: string, ...acts: readonly Action[]) => {
    const game = under(id).open();
    return go(game, ...acts);
  };

  test('loud backing settles a palace and stirs up a street', () => {
    const [street, palace] = [
      said('street', act('backIncumbent')),
      said('palace', act('backIncumbent')),
    ];
    expect(moved(palace, 'kazakhstan.stability')).toBeGreaterThan(0);
    expect(moved(street, 'kazakhstan.stability')).toBeLessThan(0);
    expect(moved(palace, 'theatre.split')).toBeLessThan(moved(street, 'theatre.split') - 50);
    expect(moved(street, 'theatre.crowds')).toBeGreaterThan(moved(palace, 'theatre.crowds') + 20);
  });

  test('a call for restraint calms a street and encourages a palace', () => {
    const [street, palace] = [
      said('street', act('frame', 'restraint')),
      said('palace', act('frame', 'restraint')),
    ];
    expect(moved(street, 'theatre.grievance')).toBeLessThan(-30);
    expect(moved(palace, 'theatre.split')).toBeGreaterThan(moved(street, 'theatre.split') + 10);
  });

  test('police work by foreigners feeds a street more than guarding does', () => {
    const fed = (task: 'guard' | 'police'): number => {
      const game = under(
        'street',
        aGame()
          .adopted(force({ task }))
          .where((state) => {
            streets(state).crowds = 500;
            for (const unit of state.contingent?.units ?? [])
              Object.assign(unit, { ratified: true, ready: 0, landed: unit.pledged });
          }),
      ).open();
      return endTurns(game)
        .flatMap((e) => (e.kind === 'meterMoved' && e.meter === 'theatre.crowds' ? e.because : []))
        .filter(({ factor }) => factor === 'foreignBoots')
        .reduce((sum, { amount }) => sum + amount, 0);
    };
    expect(fed('police')).toBeGreaterThan(fed('guard'));
  });
});

/** Does the next of these acts whenever it is open, and hears every vote. */
const doing =
  (...acts: readonly Action[]): Policy =>
  (scenario) =>
  (state) => {
    if (state.phase === 'council') return { kind: 'hear' };
    return acts.find((action) => closed(scenario, state, action) === null) ?? { kind: 'endTurn' };
  };

/** The scenario with one truth only. */
function only(id: string): Scenario {
  const { theatre } = KAZAKHSTAN;
  if (theatre.kind !== 'unrest') throw new Error('no unrest');
  return {
    ...KAZAKHSTAN,
    theatre: { ...theatre, truths: theatre.truths.filter((t) => t.id === id) },
  };
}

/** Mean of all five dimensions, 0..1000, over seeds. */
function worth(id: string, policy: Policy): number {
  const scenario = only(id);
  let sum = 0;
  for (let i = 0; i < SEEDS; i += 1) {
    const end = playOut(scenario, `sign-${i}`, policy);
    for (const { value } of dimensionsOf(scenario, end)) sum += value / 5;
  }
  return sum / SEEDS;
}

describe(`over ${SEEDS} seeds the sign of a plan hangs on the truth`, () => {
  const yields = doing(act('urgeConcessions'), act('frame', 'domestic'));
  const backs = doing(act('backIncumbent'), act('frame', 'terrorists'));
  const of = (id: string) => ({ yields: worth(id, yields), backs: worth(id, backs) });
  const [street, palace] = [of('street'), of('palace')];
  const show = ({ yields: y, backs: b }: typeof street) => `${Math.round(y)} ${Math.round(b)}`;
  console.info(`giving way, standing firm: street ${show(street)}, palace ${show(palace)}`);

  test('giving way is far better in the street, standing firm in the palace', () => {
    expect(street.yields - street.backs).toBeGreaterThan(80);
    expect(palace.backs - palace.yields).toBeGreaterThan(80);
  });
});
