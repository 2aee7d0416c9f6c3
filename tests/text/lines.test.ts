import { describe, expect, test } from 'vitest';
import {
  CHOICES,
  FACTORS,
  textsOf,
  clausesOf,
  whip,
  type Cause,
  type VoteChoice,
} from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { frontScenario } from '../scenario/valid.ts';
import { aGame, houseScenarios, kazakhstan } from './cases.ts';
import { parsedMessages } from './keys.ts';

const text = openText('en');
const scenario = kazakhstan();
const keys = new Set(parsedMessages().messages.map(({ key }) => key));

function said(choice: VoteChoice, because: readonly Cause[], member = 'belarus'): string {
  return text.lineOf({ kind: 'voteCast', member, choice, shares: [], because }, scenario);
}

/** The reasons of a vote: they stand first among the factors, before those of crowds. */
const VOTE_FACTORS: readonly (typeof FACTORS)[number][] = FACTORS.slice(
  0,
  FACTORS.indexOf('anger'),
);

describe('what a delegation says with its vote', () => {
  test.each(VOTE_FACTORS)('%s can be said aloud', (factor) => {
    expect(keys.has(`line-${factor}-for`) || keys.has(`line-${factor}-against`)).toBe(true);
  });

  test('every reason that the whip count gives has its clause, in every scenario', () => {
    const missing = new Set<string>();
    for (const house of [...houseScenarios(), frontScenario()]) {
      const game = aGame(house);
      const texts = textsOf(clausesOf(house)).filter((_, at) => at % 23 === 0);
      for (const { lines } of texts.map((each) => whip(house, game, each))) {
        for (const { factor, amount } of lines.flatMap(({ because }) => because)) {
          const key = `line-${factor}-${amount > 0 ? 'for' : 'against'}`;
          if (amount !== 0 && !keys.has(key)) missing.add(key);
        }
      }
    }
    expect([...missing]).toEqual([]);
  });

  test('the weightier reason that carries the answer comes last, what is conceded first', () => {
    const because = [
      { factor: 'precedent', amount: -300 },
      { factor: 'loyalty', amount: 280 },
      { factor: 'guarantee', amount: 200 },
    ] as const;
    expect(said('consent', because)).toBe(
      'What is done there today can be done here tomorrow, but we stand with Moscow. We agree.',
    );
    expect(said('object', because)).toBe(
      'We do not say no to Moscow lightly, but what is done there today can be done here tomorrow. We object.',
    );
  });

  test('an answer against both its reasons says so', () => {
    const because = [
      { factor: 'loyalty', amount: 280 },
      { factor: 'guarantee', amount: 200 },
    ] as const;
    expect(said('away', because)).toBe(
      'We would rather not be seen against Moscow, and we would want the same answer if we called. Yet our chair stays empty.',
    );
  });

  test('the five answers differ for the same reasons', () => {
    const because = [
      { factor: 'sanctions', amount: -90 },
      { factor: 'reciprocity', amount: 80 },
    ] as const;
    expect(new Set(CHOICES.map((choice) => said(choice, because))).size).toBe(CHOICES.length);
  });

  test.each(VOTE_FACTORS)('%s is never said against its sign', (factor) => {
    for (const choice of CHOICES) {
      const bare = said(choice, []);
      const willing = choice === 'consent' || choice === 'contribute';
      // What speaks for the text carries a yes and is conceded in a no, and the other way round; or it stays unsaid.
      for (const amount of [100, -100]) {
        const line = said(choice, [{ factor, amount }]);
        const carries = amount > 0 === willing;
        expect(line === bare || line.endsWith(` ${bare}`) === carries, line).toBe(true);
      }
    }
  });

  test('no clause is worded the same for either sign', () => {
    for (const factor of FACTORS) {
      for (const choice of CHOICES) {
        const clauses = [100, -100].map((amount) => said(choice, [{ factor, amount }]).split('. '));
        const [pro, contra] = clauses.map((parts) => parts.slice(0, -1).join('. '));
        expect(pro === '' || pro !== contra, `${factor}, ${choice}`).toBe(true);
      }
    }
  });

  test('a reason against carries an objection and is conceded in a consent', () => {
    const against = [{ factor: 'entrapment', amount: -200 }] as const;
    expect(said('object', against)).toBe('We will not be drawn into a war. We object.');
    expect(said('consent', against)).toBe('We see how far this could lead. We agree all the same.');
  });

  test('the accused speaks of itself', () => {
    const because = [{ factor: 'tieToAccused', amount: -400, about: 'tajikistan' }] as const;
    expect(said('object', because, 'tajikistan')).toBe('Our own name stands in it. We object.');
    expect(said('object', because)).toBe(
      'Dushanbe is a partner whom we cannot afford to lose. We object.',
    );
  });

  test('capitals with the same reasons do not say the same sentence', () => {
    const because = [
      { factor: 'entrapment', amount: -300, about: 'tajikistan' },
      { factor: 'loyalty', amount: 250 },
    ] as const;
    const votes = ['armenia', 'belarus', 'kyrgyzstan'].map(
      (member) => ({ kind: 'voteCast', member, choice: 'object', shares: [], because }) as const,
    );
    const spoken = votes.map((vote, at) => text.lineOf(vote, scenario, votes.slice(0, at)));
    expect(new Set(spoken).size).toBe(votes.length);
    // And the same session heard again is the same, word for word.
    expect(votes.map((vote, at) => text.lineOf(vote, scenario, votes.slice(0, at)))).toEqual(
      spoken,
    );
  });

  test('the host speaks of foreign troops on its own soil, the others of a precedent', () => {
    const because = [{ factor: 'precedent', amount: -300 }] as const;
    expect(said('object', because, 'kazakhstan')).toContain('our own soil');
    expect(said('object', because, 'kazakhstan')).not.toContain('precedent');
  });

  test('an enemy has a quarrel with the accused, and no tie', () => {
    const armenia = houseScenarios().find(({ case: { victim } }) => victim === 'armenia');
    if (!armenia) throw new Error('There is a crisis in which Armenia is attacked.');
    const because = [{ factor: 'tieToAccused', amount: 400, about: 'azerbaijan' }] as const;
    const vote = { kind: 'voteCast', choice: 'consent', shares: [], because } as const;
    expect(text.lineOf({ ...vote, member: 'armenia' }, armenia)).toMatch(/quarrel|said for years/);
    expect(text.lineOf({ ...vote, member: 'belarus' }, armenia)).not.toContain('quarrel');
  });

  test('a vote whose reasons have no words gives the bare answer', () => {
    expect(said('abstain', [{ factor: 'luck', amount: 5 }])).toBe('We abstain.');
    expect(said('abstain', [])).toBe('We abstain.');
  });
});
