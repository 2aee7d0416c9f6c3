import { describe, expect, test } from 'vitest';
import {
  allianceOf,
  DIMENSIONS,
  outcome,
  standing,
  VERDICTS,
  type GameState,
  type ReportAnswer,
  type Resolution,
  type Verdict,
} from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  CONTRIBUTORS,
  endTurns,
  force,
  front,
  KAZAKHSTAN,
  member,
  talk,
} from '../builder.ts';
import { frontCase } from '../front-case.ts';

/** Everyone pledged has come and gone home again; `share` of them, per mille. */
function homeAgain(state: GameState, share = 1000): void {
  const { contingent } = state;
  if (!contingent) return;
  Object.assign(contingent, {
    arrivedAt: 0,
    announcedAt: 0,
    leavesAt: 0,
    leaving: true,
    gone: true,
  });
  for (const unit of contingent.units) {
    const home = Math.trunc((unit.pledged * share) / 1000);
    Object.assign(unit, { pledged: home, ready: 0, landed: 0, home, ratified: true });
  }
}

const served = (text: Resolution, contributors = CONTRIBUTORS, share = 1000) =>
  aGame()
    .adopted(text, contributors)
    .where((state) => homeAgain(state, share));

const CASES: readonly [Verdict, string, ReturnType<typeof aGame>][] = [
  ['coupProofingClub', 'the guard came, the president stayed, the troops left', served(force())],
  ['reluctantGuarantor', 'troops were promised and few came', served(force(), CONTRIBUTORS, 300)],
  ['reluctantGuarantor', 'Moscow came with nobody else', served(force(), [])],
  [
    'reluctantGuarantor',
    'the guard came and the president fell',
    served(force()).where((state) => {
      state.theatre.incumbent = 'fallen';
    }),
  ],
  ['reluctantGuarantor', 'joint measures were all', decidedOn(talk(5))],
  ['eurasianNato', 'a large force of four flags', served(force({ size: 5000 }))],
  ['eurasianNato', 'combat troops', served(force({ rung: 8 }))],
  ['eurasianNato', 'troops before crowds', served(force({ task: 'police' }))],
  [
    'lonePoliceman',
    'Moscow alone, at the host’s request',
    aGame()
      .asked()
      .doing(act('advanceParty'))
      .where((state) => homeAgain(state)),
  ],
  ['paperTiger', 'consultations were all', decidedOn(talk(2))],
  [
    'paperTiger',
    'a force text was blocked',
    aGame().where((state) => {
      state.council.decided.push({ ...force(), turn: 1, decision: 'blocked' });
    }),
  ],
  [
    'emptyChair',
    'a member was pressed until it left its chair',
    served(force()).where((state) => {
      member(state, 'armenia').resentment = 800;
    }),
  ],
  ['bystander', 'nobody put anything before the Council', aGame().asked()],
  ['bystander', 'calls were all', atTheFront(adopting(talk(1)))],
  ['bystander', 'the two made a truce by themselves', atTheFront(truce(null))],
  ['honestBroker', 'Moscow’s truce has outlived the fighting', atTheFront(truce('russia'))],
  [
    'honestBroker',
    'the Council looked on while Moscow brokered',
    atTheFront(truce('russia'), adopting(talk(3))),
  ],
  [
    'paperTiger',
    'the truce held, and the text that was to settle it failed',
    atTheFront(truce('russia'), adopting(talk(3)), blocking(talk(5, true))),
  ],
  [
    'lonePoliceman',
    'Moscow’s base stood at the line, and nobody else',
    atTheFront((state) => {
      state.moscow.posted = 1500;
      state.flags.push({ id: 'basePosted', turn: 1 });
    }),
  ],
  ['paperTiger', 'the mission’s report was buried', atTheFront(adopting(talk(4)), report('bury'))],
  [
    'reluctantGuarantor',
    'the mission’s report was published',
    atTheFront(adopting(talk(4)), report('publish')),
  ],
  ['paperTiger', 'measures were never shipped', atTheFront(adopting(talk(5)), shipped(0))],
  ['reluctantGuarantor', 'measures were shipped', atTheFront(adopting(talk(5)), shipped(20))],
  [
    'reluctantGuarantor',
    'the culprit was named',
    atTheFront(adopting({ ...talk(5), rung: 6, names: 'azerbaijan' })),
  ],
  [
    'emptyChair',
    'the one who was fobbed off left its chair',
    atTheFront(blocking(talk(5, true)), (state) => {
      member(state, 'armenia').hedgeRung = 5;
    }),
  ],
  [
    'openEndedGarrison',
    'the troops are there, and no date is',
    aGame()
      .adopted(force())
      .where((state) => {
        if (state.contingent) state.contingent.arrivedAt = 0;
        for (const unit of state.contingent?.units ?? [])
          Object.assign(unit, { ready: 0, landed: unit.pledged });
      }),
  ],
];

type Change = (state: GameState) => void;

function atTheFront(...changes: readonly Change[]) {
  return aGame(frontCase(KAZAKHSTAN, 'interstate'))
    .asked()
    .where((state) => {
      for (const change of changes) change(state);
    });
}

function adopting(text: Resolution): Change {
  return (state) => void state.council.decided.push({ ...text, turn: 1, decision: 'adopted' });
}

function blocking(text: Resolution): Change {
  return (state) => void state.council.decided.push({ ...text, turn: 1, decision: 'blocked' });
}

/** A truce that has outlived the fighting. */
function truce(guarantor: string | null): Change {
  return (state) => {
    front(state).truce = { since: 0, guarantor, strength: 500 };
    state.theatre.orderRestored = true;
  };
}

function report(answer: ReportAnswer): Change {
  return (state) => {
    state.mission = {
      sentTurn: 1,
      dueHour: 0,
      admitted: ['armenia'],
      refused: [],
      landedTurn: 1,
      answer,
    };
  };
}

function shipped(delivered: number): Change {
  return (state) =>
    void state.debts.push({ to: 'armenia', sorties: 20, delivered, dueHour: 9, outcome: 'open' });
}

function decidedOn(text: Resolution) {
  return aGame().where((state) => {
    state.council.decided.push({ ...text, turn: 1, decision: 'adopted' });
  });
}

describe('the verdict', () => {
  test.each(CASES)('is %s where %s', (verdict, _, game) => {
    const { scenario, state } = game.open();
    const found = standing(scenario, state);
    expect(found.verdict).toBe(verdict);
    expect(found.because.length).toBeGreaterThan(0);
  });

  test('can be any of them', () => {
    expect(new Set(CASES.map(([verdict]) => verdict))).toEqual(new Set(VERDICTS));
  });

  test('is told when the game ends, and not before', () => {
    const game = aGame().open();
    expect(outcome(game.scenario, game.state)).toBeUndefined();
    const last = endTurns(game, 20).at(-1);
    expect(last).toMatchObject({
      kind: 'gameEnded',
      verdict: outcome(game.scenario, game.state)?.verdict,
    });
  });
});

describe('the dimensions', () => {
  const value = (state: GameState, id: string): number =>
    standing(KAZAKHSTAN, state).dimensions.find((d) => d.id === id)?.value ?? -1;
  const better = (id: string, change: (state: GameState) => void): number => {
    const { state } = aGame().open();
    const before = value(state, id);
    change(state);
    return value(state, id) - before;
  };

  test('are five, in order', () => {
    expect(standing(KAZAKHSTAN, aGame().open().state).dimensions.map((d) => d.id)).toEqual(
      DIMENSIONS,
    );
  });

  test('crisis falls with the dead, and rises with order that came back or was never lost', () => {
    expect(better('crisis', (s) => void (s.theatre.killed = 200))).toBe(-220);
    expect(better('crisis', (s) => void (s.theatre.orderRestored = true))).toBeGreaterThan(170);
    expect(better('crisis', (s) => void (s.theatre.calm = 2))).toBeGreaterThan(170);
  });

  test('a president who falls is a loss to the ally; what it cost the people is counted as such', () => {
    const fall = (s: GameState) => void (s.theatre.incumbent = 'fallen');
    expect(better('crisis', fall)).toBe(0);
    expect(better('ally', fall)).toBe(-200);
  });

  test('ally follows the trust of the one who asked, alliance everyone’s', () => {
    expect(better('ally', (s) => void (member(s, 'kazakhstan').trust += 100))).toBe(62);
    expect(better('ally', (s) => void (member(s, 'armenia').trust += 100))).toBe(0);
    expect(better('alliance', (s) => void (member(s, 'armenia').trust += 300))).toBeGreaterThan(0);
    expect(better('alliance', (s) => void (member(s, 'armenia').resentment = 900))).toBeLessThan(
      -90,
    );
  });

  test('Moscow pays in the coin that the rest is bought with', () => {
    expect(better('moscow', (s) => void (s.moscow.capital -= 100))).toBe(-42);
    expect(better('moscow', (s) => void (s.moscow.burden += 500))).toBeLessThan(-150);
  });

  test('outside falls with protest and with footholds', () => {
    for (const o of aGame().open().state.outsiders) {
      const at = KAZAKHSTAN.outsiders.findIndex((x) => x.id === o.id);
      expect(better('outside', (s) => void ((s.outsiders[at] ?? o).concern += 300))).toBeLessThan(
        0,
      );
      expect(better('outside', (s) => void ((s.outsiders[at] ?? o).foothold += 300))).toBeLessThan(
        0,
      );
    }
  });
});

test('deterrence is credibility with a free hand behind it: forces, and a war that does not take them', () => {
  const { scenario, state } = aGame().open();
  const before = allianceOf(scenario, state);
  state.moscow.forces = 0;
  const tied = allianceOf(scenario, state);
  expect(tied.credibility).toBe(before.credibility);
  expect(tied.deterrence).toBeLessThan(before.deterrence * 0.6);
  state.moscow.burden = 1000;
  expect(allianceOf(scenario, state).deterrence).toBe(0);
});
