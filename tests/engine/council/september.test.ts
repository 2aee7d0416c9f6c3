import { describe, expect, test } from 'vitest';
import type { Resolution, Scenario } from '../../../src/engine/index.ts';
import { utilityOf, worthOf } from '../../../src/engine/council/utility.ts';
import { force, KAZAKHSTAN, member } from '../builder.ts';
import { ATTACK, asked, passes, QUARREL, WARY, words } from '../case-september.ts';

const declaration = (accused: string): Resolution => words(6, { names: accused });

interface Expected {
  readonly what: string;
  readonly scenario: Scenario;
  readonly by: readonly string[];
  readonly text: Resolution;
  readonly share: number;
  readonly consents?: boolean;
}

const RESCUE = ['kazakhstan'];
const CALL = ['armenia'];
const BOTH = ['kyrgyzstan', 'tajikistan'];
const small = force({ size: 1000 });
const huge = force({ size: 5000, days: 90 });

/** Chances that a text passes, from the model card ("Amendments for play"). */
const TABLE: readonly Expected[] = [
  { what: 'the text of the record', scenario: KAZAKHSTAN, by: RESCUE, text: force(), share: 1 },
  {
    what: 'twice the troops for a season',
    scenario: KAZAKHSTAN,
    by: RESCUE,
    text: huge,
    share: 0.98,
  },
  { what: 'the same in a warier mood', scenario: WARY, by: RESCUE, text: huge, share: 0.6 },
  {
    what: 'a combat force',
    scenario: KAZAKHSTAN,
    by: RESCUE,
    text: { ...huge, rung: 8 },
    share: 0.01,
  },
  { what: 'guards nobody asked for', scenario: KAZAKHSTAN, by: [], text: force(), share: 0.07 },
  {
    what: '300 against an attack',
    scenario: ATTACK,
    by: CALL,
    text: force({ size: 300 }),
    share: 0.73,
  },
  { what: '1,000 against an attack', scenario: ATTACK, by: CALL, text: small, share: 0.35 },
  { what: '2,500 against an attack', scenario: ATTACK, by: CALL, text: force(), share: 0.01 },
  {
    what: 'a named declaration',
    scenario: ATTACK,
    by: CALL,
    text: declaration('azerbaijan'),
    share: 0.62,
  },
  {
    what: '2,500 with consent',
    scenario: ATTACK,
    by: CALL,
    text: force(),
    share: 0.94,
    consents: true,
  },
  { what: 'a mission to the attacked', scenario: ATTACK, by: CALL, text: words(4), share: 0.98 },
  {
    what: 'guards between quarrelling members',
    scenario: QUARREL,
    by: [],
    text: small,
    share: 0.35,
  },
  { what: 'the same where both ask', scenario: QUARREL, by: BOTH, text: small, share: 1 },
  {
    what: 'three hundred guards that nobody asked for',
    scenario: QUARREL,
    by: [],
    text: force({ size: 300 }),
    share: 0.2,
  },
  { what: 'a large force between them', scenario: QUARREL, by: [], text: force(), share: 0.02 },
];

describe('as often as the model card says, within 15 in 100, passes', () => {
  test.each(TABLE)('$what', ({ scenario, by, text, share, consents }) => {
    const { state } = asked(scenario, ...by).open();
    if (consents === true) state.flags.push({ id: 'accusedConsents', turn: 1 });
    expect(passes(scenario, state, text)).toBeGreaterThan(share - 0.15);
    expect(passes(scenario, state, text)).toBeLessThan(share + 0.15);
  });
});

describe('an attack from outside', () => {
  const { state } = asked(ATTACK, 'armenia').open();

  test('larger forces pass less often, and a name makes it worse for the friends of the accused', () => {
    const sizes = [300, 1000, 2500, 5000] as const;
    const chances = sizes.map((size) => passes(ATTACK, state, force({ size })));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    const named = force({ size: 300, names: 'azerbaijan' });
    expect(passes(ATTACK, state, named)).toBeLessThan((chances[0] ?? 0) - 0.3);
  });

  test('the consent of the accused opens the Council, and is no use to a text that names it', () => {
    const open = structuredClone(state);
    open.flags.push({ id: 'accusedConsents', turn: 1 });
    const named = force({ names: 'azerbaijan' });
    expect(passes(ATTACK, open, named)).toBe(passes(ATTACK, state, named));
    const why = utilityOf(ATTACK, open, member(open, 'kazakhstan'), force()).terms;
    expect(why.some((t) => t.because.factor === 'consentOfAccused' && t.because.amount > 0)).toBe(
      true,
    );
  });

  test('a package that closes the matter is a grievance, an interim one is not', () => {
    const why = (closes: boolean): string[] =>
      utilityOf(ATTACK, state, member(state, 'armenia'), words(5, { closes })).terms.map(
        (t) => t.because.factor,
      );
    expect(why(true)).toContain('grievance');
    expect(why(false)).not.toContain('grievance');
    const sour = structuredClone(state);
    Object.assign(member(sour, 'armenia'), { trust: 323, anger: 280 });
    expect(passes(ATTACK, sour, words(5, { closes: true }))).toBeLessThan(0.1);
    expect(passes(ATTACK, sour, words(5))).toBeGreaterThan(0.85);
  });
});

describe('a quarrel between members', () => {
  const { state } = asked(QUARREL).open();
  const factors = (id: string, text: Resolution): string[] =>
    utilityOf(QUARREL, state, member(state, id), text).terms.map((t) => t.because.factor);

  test('an unnamed text harms nobody, a named one counts in full for the accused at the table', () => {
    expect(factors('kazakhstan', words(4))).not.toContain('tieToAccused');
    expect(factors('tajikistan', declaration('tajikistan'))).toContain('tieToAccused');
    expect(passes(QUARREL, state, declaration('tajikistan'))).toBeLessThan(0.05);
  });

  test('the one who is ahead would lose most by a line that is held', () => {
    const claim = (id: string): number =>
      utilityOf(QUARREL, state, member(state, id), small).terms.find(
        (t) => t.because.factor === 'ownClaim',
      )?.because.amount ?? 0;
    expect(claim('tajikistan')).toBeLessThan(claim('kyrgyzstan') * 2);
    expect(claim('kazakhstan')).toBe(0);
  });

  test('the party that did not ask feels it as an intervention, though the other asked', () => {
    const one = asked(QUARREL, 'kyrgyzstan').open().state;
    const both = asked(QUARREL, ...BOTH).open().state;
    const worth = (now: typeof one, id: string): number =>
      utilityOf(QUARREL, now, member(now, id), small).consent;
    expect(worth(one, 'tajikistan')).toBe(worth(state, 'tajikistan'));
    expect(worth(both, 'tajikistan')).toBeGreaterThan(worth(one, 'tajikistan') + 200);
    expect(worth(one, 'kyrgyzstan')).toBe(worth(both, 'kyrgyzstan'));
  });

  test('a handful of guards that nobody asked for is as much of an intrusion as a thousand', () => {
    expect(passes(QUARREL, state, force({ size: 300 }))).toBeLessThan(0.35);
    expect(factors('kyrgyzstan', force({ size: 300 }))).toEqual(
      expect.arrayContaining(['ownClaim', 'uninvited', 'precedent']),
    );
    const both = asked(QUARREL, ...BOTH).open().state;
    expect(passes(QUARREL, both, small)).toBeGreaterThan(0.9);
  });

  test('neither party can send its own troops between the two', () => {
    for (const id of BOTH)
      expect(utilityOf(QUARREL, state, member(state, id), small).canContribute).toBe(false);
  });
});

describe('what Moscow says of the crisis', () => {
  const worth = (frame: 'aggression' | 'restraint' | 'orchestration', id: string): number => {
    const { state } = asked(ATTACK, 'armenia').open();
    state.frame = frame;
    const { terms } = utilityOf(ATTACK, state, member(state, id), force());
    return terms.find((t) => t.because.factor === 'framing')?.because.amount ?? 0;
  };

  test('naming the aggressor by voice hardens its friends and warms the victim', () => {
    expect(worth('aggression', 'kazakhstan')).toBeLessThan(-80);
    expect(worth('aggression', 'armenia')).toBeGreaterThan(100);
  });

  test('calling on both sides fobs the victim off', () => {
    expect(worth('restraint', 'armenia')).toBeLessThan(-80);
    expect(worth('restraint', 'kazakhstan')).toBeGreaterThan(0);
  });

  test('talk of orchestration is believed by insecure autocracies, not by friends of the West', () => {
    expect(worth('orchestration', 'belarus')).toBeGreaterThan(100);
    expect(worth('orchestration', 'armenia')).toBeLessThan(
      worth('orchestration', 'tajikistan') - 50,
    );
  });
});

describe('a member that has turned elsewhere', () => {
  test('stays away more readily, and once it has frozen its part nobody waits for it', () => {
    const { state } = asked(ATTACK, 'armenia').open();
    const now = member(state, 'armenia');
    const away = utilityOf(ATTACK, state, now, words(4)).away;
    now.hedge = 600;
    now.anger = 400;
    expect(utilityOf(ATTACK, state, now, words(4)).away).toBeGreaterThan(away + 100);
    now.hedgeRung = 6;
    expect(utilityOf(ATTACK, state, now, words(4)).present).toBe(false);
  });
});

test('the sums are the same whether they are explained or not', () => {
  for (const scenario of [KAZAKHSTAN, ATTACK, QUARREL]) {
    const { state } = asked(scenario, scenario.case.victim).open();
    for (const now of state.members) {
      for (const text of [words(3), words(5, { closes: true }), force()]) {
        const { terms, ...sums } = utilityOf(scenario, state, now, text);
        expect(worthOf(scenario, state, now, text)).toEqual({ ...sums, terms: [] });
        expect(terms.length).toBeGreaterThan(0);
      }
    }
  }
});
