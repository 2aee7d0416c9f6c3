import { describe, expect, test } from 'vitest';
import { aGame, causesOf, force, member, moved, outsider, told } from '../builder.ts';
import { ATTACK, QUARREL, words } from '../case-september.ts';

const flags = (state: { flags: { id: string }[] }): string[] => state.flags.map((f) => f.id);

describe('what an adopted text sets in motion', () => {
  test('a call alone ignores the form of the treaty, and the appeal stays open', () => {
    const { state, events } = aGame(ATTACK).adopted(words(1)).open();
    expect(causesOf(events, 'moscow.standing')).toContain('hollowAnswer');
    expect(moved(events, 'moscow.standing')).toBeLessThan(0);
    expect(state.request?.answered).toBeNull();
  });

  test('a session honours the form, and says something to the one who asked', () => {
    const { state, events } = aGame(ATTACK).adopted(words(3)).open();
    expect(causesOf(events, 'moscow.standing')).not.toContain('hollowAnswer');
    expect(moved(events, 'armenia.trust')).toBeGreaterThan(0);
    expect(state.request?.answered).toBe('accepted');
  });

  test('the same words again say nothing new', () => {
    const { events } = aGame(ATTACK).adopted(words(3)).adopted(words(2)).open();
    const told = events.filter((e) => e.kind === 'meterMoved' && e.meter === 'armenia.trust');
    expect(told).toHaveLength(1);
  });

  test('a mission is sent', () => {
    const { state, events } = aGame(ATTACK).adopted(words(4)).open();
    expect(state.mission?.dueHour).toBeGreaterThan(state.hour);
    expect(told(events, 'missionSent')).toHaveLength(1);
  });

  test('joint measures are a debt, once; an interim package leaves the matter open, a final one closes it', () => {
    const interim = aGame(ATTACK).adopted(words(5)).open();
    expect(interim.state.debts).toMatchObject([{ to: 'armenia', delivered: 0, outcome: 'open' }]);
    expect(flags(interim.state)).toContain('measuresPromised');
    expect(flags(interim.state)).not.toContain('closingText');
    const final = aGame(ATTACK)
      .adopted(words(5))
      .adopted(words(5, { closes: true }))
      .open();
    expect(final.state.debts).toHaveLength(1);
    expect(flags(final.state)).toContain('closingText');
  });

  test('a name believes the victim, offends the accused and its friends, and voids its consent', () => {
    const { state, events } = aGame(ATTACK)
      .where((now) => now.flags.push({ id: 'accusedConsents', turn: 1 }))
      .adopted(words(6, { names: 'azerbaijan' }))
      .open();
    expect(flags(state)).toContain('named');
    expect(flags(state)).not.toContain('accusedConsents');
    expect(moved(events, 'azerbaijan.concern')).toBeGreaterThan(100);
    expect(moved(events, 'armenia.trust')).toBeGreaterThan(40);
    expect(moved(events, 'armenia.opinion')).toBeGreaterThan(40);
    expect(outsider(state, 'west').concern).toBe(
      outsider(aGame(ATTACK).open().state, 'west').concern,
    );
  });

  test('a member that is named takes it hard', () => {
    const game = aGame(QUARREL)
      .adopted(words(6, { names: 'tajikistan' }))
      .open();
    expect(moved(game.events, 'tajikistan.trust')).toBeLessThan(-50);
    expect(member(game.state, 'tajikistan').resentment).toBeGreaterThan(150);
  });

  test('troops are formed, and at a front nobody counts loyalty', () => {
    const { state, events } = aGame(ATTACK).adopted(force()).open();
    expect(state.contingent?.size).toBe(2500);
    expect(moved(events, 'armenia.stability')).toBeGreaterThan(0);
    expect(moved(events, 'theatre.loyalty')).toBe(0);
  });
});
