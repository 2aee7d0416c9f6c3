import { describe, expect, test } from 'vitest';
import { closed } from '../../../src/engine/index.ts';
import {
  act,
  aGame,
  causesOf,
  endTurns,
  front,
  games,
  go,
  KAZAKHSTAN,
  member,
  moved,
  told,
  type GameBuilder,
  type OpenGame,
} from '../builder.ts';
import { ATTACK, QUARREL, words } from '../case-september.ts';

const SEEDS = 200;

/** Share of games in which that party lets the mission in. */
function admits(builder: GameBuilder, id: string): number {
  const all = games(builder.adopted(words(4)), SEEDS, 'mission');
  return all.filter(({ state }) => state.mission?.admitted.includes(id)).length / SEEDS;
}

/** Consent to a text is not access to the ground. */
describe('a mission is let in', () => {
  test('by the victim as a rule, by an outsider that is accused hardly ever', () => {
    expect(admits(aGame(ATTACK), 'armenia')).toBeGreaterThan(0.9);
    expect(admits(aGame(ATTACK), 'azerbaijan')).toBeLessThan(0.05);
  });

  test('by the accused once it has consented', () => {
    const open = aGame(ATTACK).where((state) =>
      state.flags.push({ id: 'accusedConsents', turn: 1 }),
    );
    expect(admits(open, 'azerbaijan')).toBeGreaterThan(0.3);
  });

  test('in a quarrel by the one who suffers, rather not by the one who is ahead', () => {
    expect(admits(aGame(QUARREL), 'kyrgyzstan')).toBeGreaterThan(0.85);
    expect(admits(aGame(QUARREL), 'tajikistan')).toBeLessThan(0.5);
  });

  test('less often by one who is angry and believes in nothing any more', () => {
    const sour = aGame(QUARREL).where((state) =>
      Object.assign(member(state, 'kyrgyzstan'), { trust: 100, anger: 800 }),
    );
    expect(admits(sour, 'kyrgyzstan')).toBeLessThan(0.6);
  });

  test('by the host of unrest, the only one concerned', () => {
    const { state } = aGame(KAZAKHSTAN).adopted(words(4)).open();
    const seen = [...(state.mission?.admitted ?? []), ...(state.mission?.refused ?? [])];
    expect(seen).toEqual(['kazakhstan']);
  });
});

/** A mission whose report has landed. */
function landed(scenario = ATTACK, seed = 'report'): OpenGame {
  const game = aGame(scenario).adopted(words(4)).open(seed);
  for (let i = 0; i < 20 && game.state.mission?.landedTurn === 0; i += 1) endTurns(game);
  expect(game.state.mission?.landedTurn).toBeGreaterThan(0);
  return game;
}

describe('the report', () => {
  test('is not there to be answered before it lands', () => {
    const { scenario, state } = aGame(ATTACK).adopted(words(4)).open();
    expect(closed(scenario, state, act('answerReport', 'publish'))?.reason).toBe('noReport');
  });

  test('lands within the crisis, and is answered once', () => {
    const game = landed();
    expect(told(game.events, 'reportLanded')).toHaveLength(1);
    const events = go(game, act('answerReport', 'split'));
    expect(told(events, 'reportAnswered')[0]).toMatchObject({ answer: 'split', by: 'moscow' });
    expect(closed(game.scenario, game.state, act('answerReport', 'bury'))?.reason).toBe(
      'reportAnswered',
    );
  });

  test('published gladdens the victim and offends the accused; buried it is the other way round', () => {
    const [published, split, buried] = (['publish', 'split', 'bury'] as const).map((aim) =>
      go(landed(), act('answerReport', aim)),
    );
    const trust = (events = published): number => moved(events ?? [], 'armenia.trust');
    expect(trust(published)).toBeGreaterThan(20);
    expect(trust(buried)).toBeLessThan(-20);
    expect(trust(split)).toBeGreaterThan(trust(buried));
    expect(trust(split)).toBeLessThan(trust(published));
    expect(moved(published ?? [], 'azerbaijan.concern')).toBeGreaterThan(0);
    expect(moved(buried ?? [], 'azerbaijan.concern')).toBeLessThan(0);
    expect(moved(published ?? [], 'kazakhstan.resentment')).toBeGreaterThan(0);
    expect(moved(buried ?? [], 'belarus.trust')).toBeLessThan(0);
  });

  test('buried by decision is a favour that the accused owes for; split, both stand on it', () => {
    const buried = go(landed(), act('answerReport', 'bury'));
    expect(causesOf(buried, 'moscow.capital')).toContain('report');
    expect(causesOf(endTurns(landed(), 2), 'moscow.capital')).not.toContain('report');
    const game = landed(QUARREL);
    front(game.state).truce = { since: 0, guarantor: null, strength: 300 };
    const split = go(game, act('answerReport', 'split'));
    expect(front(game.state).truce?.strength).toBeGreaterThan(300);
    for (const { id } of front(game.state).sides)
      expect(moved(split, `side.${id}.invitation`)).toBeGreaterThan(0);
  });

  test('that lies for two turns counts as buried, with interest', () => {
    const game = landed();
    const events = endTurns(game, 2);
    expect(told(events, 'reportAnswered')[0]).toMatchObject({ answer: 'bury', by: 'time' });
    const lost = told(events, 'meterMoved')
      .filter((e) => e.meter === 'armenia.trust' && e.because[0]?.factor === 'report')
      .reduce((sum, e) => sum + e.after - e.before, 0);
    expect(lost).toBeLessThan(moved(go(landed(), act('answerReport', 'bury')), 'armenia.trust'));
  });

  test('of what a government did at home is nothing that it wants to read in the papers', () => {
    const game = aGame(KAZAKHSTAN).adopted(words(4)).open();
    if (game.state.mission) game.state.mission.landedTurn = 1;
    expect(moved(go(game, act('answerReport', 'publish')), 'kazakhstan.trust')).toBeLessThan(0);
  });
});
