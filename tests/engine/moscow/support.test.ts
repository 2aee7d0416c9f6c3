import { describe, expect, test } from 'vitest';
import { closed, options } from '../../../src/engine/index.ts';
import { act, aGame, endTurns, games, go, KAZAKHSTAN, member, moved, told } from '../builder.ts';
import { ATTACK, asked } from '../case-september.ts';

const SEEDS = 200;
const FRONT = act('askUnitedFront');

/** Answers of that member over many seeds, by share. */
function answers(action: ReturnType<typeof act>, id: string): Record<string, number> {
  const share: Record<string, number> = { agrees: 0, declines: 0, refuses: 0 };
  for (const game of games(asked(ATTACK), SEEDS, 'support')) {
    const said = told(go(game, action), 'supportAnswered').find((e) => e.member === id);
    if (said) share[said.answer] = (share[said.answer] ?? 0) + 1 / SEEDS;
  }
  return share;
}

describe('asked for support in its own war', () => {
  test('only the most loyal signs a united front', () => {
    expect(answers(FRONT, 'belarus')['agrees']).toBeGreaterThan(0.77);
    for (const id of ['armenia', 'kazakhstan', 'kyrgyzstan', 'tajikistan'])
      expect(answers(FRONT, id)['agrees']).toBeLessThan(0.02);
    expect(answers(FRONT, 'kazakhstan')['refuses']).toBeGreaterThan(0.98);
  });

  test('nobody recognises what was taken, and one says so aloud', () => {
    expect(answers(act('askRecognition', 'belarus'), 'belarus')['agrees']).toBeLessThan(0.3);
    for (const id of ['armenia', 'kazakhstan', 'kyrgyzstan', 'tajikistan'])
      expect(answers(act('askRecognition', id), id)['agrees']).toBeLessThan(0.02);
    expect(answers(act('askRecognition', 'kazakhstan'), 'kazakhstan')['refuses']).toBeGreaterThan(
      0.8,
    );
  });

  test('nobody sends troops', () => {
    for (const id of ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'tajikistan'])
      expect(answers(act('askTroops', id), id)['agrees']).toBeLessThan(0.15);
  });

  test('every capital minds being asked, and more the second time', () => {
    const game = asked(ATTACK).open();
    const first = go(game, FRONT);
    const second = go(game, FRONT);
    expect(moved(first, 'tajikistan.resentment')).toBeGreaterThan(0);
    expect(moved(first, 'tajikistan.trust')).toBeLessThan(0);
    expect(moved(second, 'tajikistan.resentment')).toBe(moved(first, 'tajikistan.resentment') * 2);
    expect(moved(first, 'armenia.resentment')).toBeGreaterThan(moved(first, 'belarus.resentment'));
    expect(moved(first, 'moscow.standing')).toBeLessThan(0);
  });

  test('one who agrees is not asked again, and one voice of all is worth more than several', () => {
    const loyal = asked(ATTACK).where((state) => {
      for (const m of state.members) m.promised = 4000;
    });
    const united = go(loyal.open(), FRONT);
    expect(told(united, 'supportAnswered').every((e) => e.answer === 'agrees')).toBe(true);
    expect(moved(united, 'moscow.standing')).toBeGreaterThan(100);
    const game = loyal.doing(act('askTroops', 'belarus')).open();
    expect(closed(ATTACK, game.state, act('askTroops', 'belarus'))?.reason).toBe('alreadyDone');
    expect(moved(game.events, 'moscow.forces')).toBeGreaterThan(0);
    expect(game.state.support).toMatchObject([
      { ask: 'troops', member: 'belarus', answer: 'agrees' },
    ]);
  });

  test('a united front is one matter of the Council: an objection blocks it, unanimity closes it', () => {
    const game = asked(ATTACK).open();
    const events = go(game, FRONT);
    const refuser = told(events, 'supportAnswered').find((e) => e.answer === 'refuses')?.member;
    const lost = told(events, 'meterMoved').filter((e) => e.meter === 'moscow.standing');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.because).toMatchObject([{ factor: 'objection', about: refuser }]);
    expect(closed(ATTACK, game.state, FRONT)).toBeNull();
    const loyal = asked(ATTACK).where((state) => {
      for (const m of state.members) m.promised = 4000;
    });
    const united = loyal.doing(FRONT).open();
    expect(closed(ATTACK, united.state, FRONT)?.reason).toBe('alreadyDone');
  });

  const sounded = (builder = asked(ATTACK)) =>
    builder.where((state) => {
      for (const m of state.members) m.sounded = true;
    });

  test('a no that was sounded out before is said in private: nothing is put that is known to fail', () => {
    const open = asked(ATTACK).open();
    const aloud = go(open, FRONT);
    const quiet = go(sounded().open(), FRONT);
    const refusals = (events: typeof quiet) =>
      told(events, 'supportAnswered').filter((e) => e.answer === 'refuses').length;
    expect(refusals(aloud)).toBeGreaterThan(0);
    expect(refusals(quiet)).toBe(0);
    expect(moved(aloud, 'moscow.standing')).toBeLessThan(0);
    expect(moved(quiet, 'moscow.standing')).toBe(0);
    expect(moved(quiet, 'kazakhstan.resentment')).toBeGreaterThan(0);
    expect(moved(quiet, 'kazakhstan.resentment')).toBeLessThan(
      moved(aloud, 'kazakhstan.resentment') / 2,
    );
  });

  test('whoever signs lends something to the war, once', () => {
    const one = asked(ATTACK).where((state) => void (member(state, 'belarus').promised = 4000));
    const game = one.open();
    const first = go(game, FRONT);
    expect(moved(first, 'moscow.burden')).toBeLessThan(0);
    expect(moved(first, 'moscow.forces')).toBeGreaterThan(0);
    const second = go(game, FRONT);
    expect(told(second, 'supportAnswered').map((e) => e.member)).not.toContain('belarus');
    expect(moved(second, 'moscow.burden')).toBe(0);
    expect(moved(second, 'belarus.resentment')).toBe(0);
  });

  test('troops that others sent for the war are not forgotten by the end of the turn', () => {
    const after = (sent: boolean): number => {
      const game = asked(ATTACK)
        .where((state) => {
          for (const m of state.members) m.promised = 4000;
        })
        .open();
      if (sent) go(game, act('askTroops', 'belarus'));
      endTurns(game, 4);
      return game.state.moscow.forces;
    };
    expect(after(true)).toBeGreaterThan(after(false) + 3);
  });

  test('says why: the same reasons as a vote', () => {
    const game = asked(ATTACK).open();
    const said = told(go(game, FRONT), 'supportAnswered').find((e) => e.member === 'kazakhstan');
    expect(said?.because.map((c) => c.factor)).toContain('precedent');
    expect(said?.because.map((c) => c.factor)).toContain('loyalty');
    expect(member(game.state, 'kazakhstan').fear).toBeGreaterThan(658);
  });
});

test('where Moscow fights no war there is nothing to ask', () => {
  const peace = { ...KAZAKHSTAN, war: null };
  const { state } = aGame(peace).open();
  expect(closed(peace, state, FRONT)?.reason).toBe('noSuchAim');
  const measures = options(peace, state).flatMap((o) => (o.kind === 'act' ? [o.measure] : []));
  for (const id of ['askUnitedFront', 'askRecognition', 'askTroops'] as const)
    expect(measures).not.toContain(id);
});
