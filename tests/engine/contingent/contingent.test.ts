import { describe, expect, test } from 'vitest';
import type { GameEvent, Resolution, UnitState } from '../../../src/engine/index.ts';
import { TROOPS_PER_SORTIE } from '../../../src/engine/contingent/transport.ts';
import {
  act,
  aGame,
  CONTRIBUTORS,
  endTurns,
  force,
  games,
  go,
  member,
  outsider,
  told,
  type OpenGame,
  streets,
} from '../builder.ts';

function unit(game: OpenGame, nation: string): UnitState {
  const found = game.state.contingent?.units.find((u) => u.nation === nation);
  if (!found) throw new Error(`${nation} sends nobody`);
  return found;
}

/** Another text is adopted, in the next turn. */
function mandate(game: OpenGame, text: Resolution): GameEvent[] {
  game.state.council.pending = { text, owed: [], contributors: [...CONTRIBUTORS] };
  return endTurns(game);
}

const adopted = aGame().adopted(force());

describe('who sends how many', () => {
  test('the allies send three in ten by their capacity, Moscow the rest', () => {
    const game = adopted.open();
    const troops = game.state.contingent?.units.map((u) => [u.nation, u.pledged]);
    expect(troops).toEqual([
      ['russia', 1751],
      ['armenia', 173],
      ['belarus', 266],
      ['kyrgyzstan', 151],
      ['tajikistan', 159],
    ]);
  });

  test('whoever does not contribute sends nobody, and the others share its part', () => {
    const game = aGame().adopted(force(), ['belarus']).open();
    expect(unit(game, 'belarus').pledged).toBe(750);
    expect(game.state.contingent?.units).toHaveLength(2);
  });

  test('without contributors Moscow sends all of them', () => {
    expect(unit(aGame().adopted(force(), []).open(), 'russia').pledged).toBe(2500);
  });

  test('a second text tops up those who are there and sends nobody twice', () => {
    const game = adopted.doing(act('airlift', 'surge')).open();
    endTurns(game, 6);
    expect(unit(game, 'russia').pledged).toBe(1751);
    mandate(game, force({ size: 5000 }));
    expect(unit(game, 'russia').pledged).toBe(3502);
    mandate(game, force({ size: 5000 }));
    expect(unit(game, 'russia').pledged).toBe(3502);
  });

  test('those who went home are called up again by a new mandate', () => {
    const game = adopted.doing(act('airlift', 'surge')).open();
    endTurns(game, 5);
    go(game, act('withdraw'));
    while (!game.state.contingent?.gone) endTurns(game);
    const home = unit(game, 'russia').home;
    expect(home).toBeGreaterThan(500);
    const events = mandate(game, force());
    expect(told(events, 'troopsPledged').length).toBe(4);
    expect(unit(game, 'russia').pledged).toBe(home + 1751);
    expect(game.state.contingent?.arrivedAt).not.toBe(0);
  });
});

describe('parliaments', () => {
  const hard = aGame().with({ members: { kyrgyzstan: { friction: 600 } } });

  test('are not asked where there is little friction', () => {
    const game = adopted.open();
    expect(unit(game, 'belarus').ratified).toBe(true);
    expect(unit(game, 'kyrgyzstan').ratified).toBe(false);
  });

  test('with much friction are usually late', () => {
    const sittings = games(hard.adopted(force()), 300).map(
      (game) =>
        told(endTurns(game, 2), 'ratificationHeld').find((e) => e.member === 'kyrgyzstan')?.passed,
    );
    const late = sittings.filter((passed) => passed === false).length / sittings.length;
    expect(late).toBeGreaterThan(0.5);
    expect(late).toBeLessThan(0.7);
  });

  test('that were pressed agree sooner', () => {
    const pressed = hard.adopted(force()).doing(act('press', 'kyrgyzstan'));
    const passed = (builder: typeof pressed): number =>
      games(builder, 300).filter((game) =>
        told(endTurns(game, 2), 'ratificationHeld').some(
          (e) => e.member === 'kyrgyzstan' && e.passed,
        ),
      ).length;
    expect(passed(pressed)).toBeGreaterThan(passed(hard.adopted(force())) + 50);
  });

  test('give way in the end: every failure makes the next likelier', () => {
    for (const game of games(hard.adopted(force()), 60)) {
      endTurns(game, 6);
      expect(unit(game, 'kyrgyzstan').ratified).toBe(true);
    }
  });

  test('keep their troops at home until they have agreed', () => {
    const game = hard.adopted(force()).doing(act('airlift', 'surge')).open();
    while (!unit(game, 'kyrgyzstan').ratified) {
      expect(unit(game, 'kyrgyzstan')).toMatchObject({ ready: 0, enRoute: 0, landed: 0 });
      endTurns(game);
    }
  });
});

describe('the airlift', () => {
  test('waits until it is ordered', () => {
    const game = adopted.open();
    expect(told(endTurns(game, 3), 'transportDeparted')).toEqual([]);
  });

  test('carries twenty-three troops a sortie, and never flies more than there is', () => {
    const game = adopted.doing(act('airlift', 'surge')).open();
    for (let turn = 0; turn < 8; turn += 1) {
      const before = game.state.moscow.sorties;
      const flown = told(endTurns(game), 'transportDeparted').filter((e) => e.by === 'air');
      for (const { troops, sorties } of flown)
        expect(sorties).toBe(Math.ceil(troops / TROOPS_PER_SORTIE));
      expect(flown.reduce((sum, e) => sum + e.sorties, 0)).toBeLessThanOrEqual(before);
    }
  });

  test('in a surge brings twice as many as a steady one', () => {
    const sent = (pace: string): number => {
      const game = aGame()
        .with({ means: { sortiesPerHalfDay: 20 } })
        .adopted(force())
        .doing(act('airlift', pace))
        .open();
      const flown = told(endTurns(game), 'transportDeparted').filter((e) => e.by === 'air');
      return flown.reduce((sum, e) => sum + e.sorties, 0);
    };
    expect([sent('steady'), sent('surge')]).toEqual([40, 80]);
  });

  test('shrinks with the war', () => {
    const sorties = (burden: number): number =>
      aGame().with({ means: { burden } }).open().state.moscow.sortiesTotal;
    expect([sorties(200), sorties(700), sorties(1000)]).toEqual([52, 24, 8]);
  });

  test('takes half a day; the road takes a day and no sortie', () => {
    const ready = aGame()
      .with({ allies: { friction: 0 } })
      .adopted(force());
    const events = endTurns(ready.doing(act('airlift', 'surge')).open());
    const ways = told(events, 'transportDeparted').map((e) => `${e.nation} by ${e.by}`);
    expect(new Set(ways)).toEqual(
      new Set([
        'russia by air',
        'armenia by air',
        'belarus by air',
        'tajikistan by air',
        'kyrgyzstan by road',
      ]),
    );
    const flight = told(events, 'transportDeparted').find((e) => e.by === 'air');
    const drive = told(events, 'transportDeparted').find((e) => e.by === 'road');
    expect(drive?.sorties).toBe(0);
    expect(flight?.landsAt).toBe(12);
    expect(drive?.landsAt).toBe(24);
  });

  test('is sent elsewhere for half a day when the airport is lost; the road is not', () => {
    const game = aGame()
      .with({ members: { kyrgyzstan: { friction: 0 } } })
      .adopted(force())
      .doing(act('airlift', 'surge'))
      .where((state) => {
        const airport = state.theatre.sites.find((s) => s.id === 'airport');
        if (airport) Object.assign(airport, { control: 0, holder: 'lost', damaged: true });
        streets(state).crowds = 900;
        streets(state).loyalty = 0;
      })
      .open();
    const events = endTurns(game);
    const refused = told(events, 'landingRefused');
    expect(refused.length).toBeGreaterThan(0);
    const first = told(events, 'transportDeparted').find((e) => e.by === 'air');
    expect(refused[0]).toMatchObject({ site: 'airport', troops: first?.troops });
    const roads = told(events, 'transportArrived').filter((e) => e.by === 'road');
    expect(roads).toHaveLength(1);
  });
});

describe('leaving', () => {
  /** Landed on the first day, now in turn 4 of a mandate of so many days. */
  const there = (days: number): OpenGame => {
    const game = aGame()
      .with({ theatre: { crowds: 0, armed: 0, grievance: 0 } })
      .adopted(force({ days }))
      .doing(act('airlift', 'surge'))
      .open();
    endTurns(game, 3);
    return game;
  };

  test('begins on the announced day, and is not late within the mandate', () => {
    const game = there(14);
    go(game, act('setDate', '2'));
    const due = game.state.hour + 48;
    const events = endTurns(game, 20);
    expect(told(events, 'withdrawalBegan')).toMatchObject([{ late: false }]);
    expect(game.state.contingent?.leavesAt).toBe(due);
    expect(told(events, 'contingentLeft')).toHaveLength(1);
  });

  test('after the mandate has run out is late', () => {
    const game = there(7);
    go(game, act('setDate', '10'));
    const dated = told(game.events, 'withdrawalDated')[0];
    expect(dated?.early).toBe(false);
    expect(told(endTurns(game, 20), 'withdrawalBegan')).toMatchObject([{ late: true }]);
  });

  test('brings everyone home', () => {
    const game = there(14);
    go(game, act('setDate', '2'));
    endTurns(game, 20);
    expect(game.state.contingent?.gone).toBe(true);
    for (const u of game.state.contingent?.units ?? []) expect(u.home).toBe(u.pledged);
  });

  test('too late frightens the host, angers the critics and wears on Moscow', () => {
    const [kept, stayed] = [there(7), there(7)];
    go(kept, act('setDate', '2'));
    const [, late] = [endTurns(kept, 20), endTurns(stayed, 20)];
    const overstay = told(late, 'meterMoved').filter((e) =>
      e.because.some((c) => c.factor === 'overstay'),
    );
    expect(new Set(overstay.map((e) => e.meter))).toEqual(
      new Set([
        'armenia.fear',
        'belarus.fear',
        'kazakhstan.fear',
        'kyrgyzstan.fear',
        'tajikistan.fear',
        'china.concern',
        'turkey.concern',
        'west.concern',
        'moscow.standing',
        'moscow.capital',
      ]),
    );
    expect(member(stayed.state, 'kazakhstan').fear).toBeGreaterThan(
      member(kept.state, 'kazakhstan').fear + 60,
    );
    expect(outsider(stayed.state, 'west').concern).toBeGreaterThan(
      outsider(kept.state, 'west').concern,
    );
  });

  test('on the day that was named earns standing back', () => {
    const game = there(14);
    go(game, act('setDate', '2'));
    const kept = told(endTurns(game, 20), 'meterMoved').filter(
      (e) => e.meter === 'moscow.standing' && e.because.some((c) => c.factor === 'keptDate'),
    );
    expect(kept.length).toBeGreaterThan(0);
  });

  test('is a word: a new mandate that keeps them past the day costs standing, and the ease it gave', () => {
    const game = there(14);
    go(game, act('setDate', '10'));
    const events = mandate(game, force({ days: 30 }));
    const broken = told(events, 'meterMoved').filter((e) =>
      e.because.some((c) => c.factor === 'brokenWord'),
    );
    expect(broken.map((e) => e.meter)).toEqual(['moscow.standing', 'kazakhstan.fear']);
    expect(game.state.flags.some((f) => f.id === 'dated')).toBe(false);
    expect(game.state.contingent?.leavesAt).toBeNull();
  });
});
