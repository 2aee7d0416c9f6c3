import { describe, expect, test } from 'vitest';
import { decisionFacts } from '../../../src/classroom/pack/decision.ts';
import { meanCauses, memberAnswers } from '../../../src/classroom/pack/member-answers.ts';
import type { Split } from '../../../src/classroom/report.ts';
import { aClassRun, anAct, aReport, aVote, because, NOTHING } from './a-class.ts';

const reason = (turn: number, words: string) => ({
  turn,
  step: 0,
  link: '',
  question: null,
  chance: null,
  reason: words,
  hands: [],
});

/** Three waited, two called at once. Of those who waited two put a text later, one is not through. */
const runs = [
  aClassRun(0, {
    council: [NOTHING],
    answers: [reason(1, 'Let them ask first.'), reason(4, 'Another turn.')],
    killed: 10,
    votes: [
      aVote(
        { minsk: ['consent', because('loyalty', 300), because('precedent', -60)] },
        { turn: 2, decision: 'adopted' },
      ),
    ],
  }),
  aClassRun(1, {
    council: [NOTHING],
    killed: 30,
    dimensions: { crisis: 700, ally: 500, alliance: 500, moscow: 500, outside: 500 },
    votes: [
      aVote({ minsk: ['object', because('loyalty', 100)] }, { turn: 3, decision: 'blocked' }),
    ],
  }),
  aClassRun(2, { council: [NOTHING], finished: false, killed: 900 }),
  aClassRun(3, { council: [anAct('convene')], answers: [reason(1, 'Time counts.')] }),
  aClassRun(4, { council: [anAct('convene')] }),
];
const report = aReport(runs);
const split = report.splits[0] as Split;
const facts = decisionFacts(report, split);
const [waited, called] = facts.options;

describe('a decision over which the class divided', () => {
  test('says who did what, the larger side first', () => {
    expect(facts).toMatchObject({ turn: 1, group: 'council', of: 5 });
    expect(waited?.runs).toEqual([0, 1, 2]);
    expect(called?.runs).toEqual([3, 4]);
  });

  test('quotes what was written before that turn, on the side of the writer', () => {
    expect(waited?.reasons).toEqual([{ run: 0, reason: 'Let them ask first.' }]);
    expect(called?.reasons).toEqual([{ run: 3, reason: 'Time counts.' }]);
    expect(facts.asked).toBe(true);
  });

  test('averages how runs ended over those that were played to their end', () => {
    expect(waited?.finished).toBe(2);
    expect(waited?.killed).toBe(20);
    expect(waited?.dimensions[0]).toEqual({ dimension: 'crisis', mean: 600 });
  });

  test('averages the causes of each member over the first texts that followed', () => {
    expect(waited?.votes).toMatchObject({ runs: 2, inTurn: 0, adopted: 1 });
    expect(waited?.votes.members).toEqual([
      {
        member: 'minsk',
        answers: 2,
        choices: [
          { choice: 'consent', votes: 1 },
          { choice: 'object', votes: 1 },
        ],
        causes: [
          { factor: 'loyalty', amount: 200, votes: 2 },
          { factor: 'precedent', amount: -30, votes: 1 },
        ],
      },
    ]);
    expect(called?.votes).toMatchObject({ runs: 0, members: [] });
  });

  test('a text that was delayed and then adopted is adopted', () => {
    const delayed = (decision: 'adopted' | 'blocked') =>
      aVote(
        { minsk: ['away'] },
        { decision: 'delayed', afterwards: { turn: 2, decision, answers: [] } },
      );
    const late = aReport([
      aClassRun(0, { council: [NOTHING], votes: [delayed('adopted')] }),
      aClassRun(1, { council: [NOTHING], votes: [delayed('blocked')] }),
      aClassRun(2, { council: [anAct('convene')] }),
    ]);
    const [first] = decisionFacts(late, late.splits[0] as Split).options;
    expect(first?.votes).toMatchObject({ runs: 2, adopted: 1 });
  });

  test('counts together what too few did', () => {
    const many = [0, 1, 2, 3, 4, 5].map((at) =>
      aClassRun(at, { council: [anAct(`act-${Math.max(0, at - 1)}`)] }),
    );
    const crowd = aReport(many);
    const { options } = decisionFacts(crowd, crowd.splits[0] as Split);
    expect(options.map(({ choice, runs: took }) => [choice?.key, took.length])).toEqual([
      ['act-0', 2],
      [undefined, 4],
    ]);
  });
});

describe('mean causes', () => {
  test('a cause that was not there counts as nothing', () => {
    const lists = [[because('promise', 90)], [], [because('promise', 30), because('anger', -60)]];
    expect(meanCauses(lists)).toEqual([
      { factor: 'promise', amount: 40, votes: 2 },
      { factor: 'anger', amount: -20, votes: 1 },
    ]);
  });

  test('name whom they are about only where it is the same one each time', () => {
    const about = (whom: string) => ({ ...because('cover', 10), about: whom });
    expect(meanCauses([[about('china')], [about('china')]])[0]).toHaveProperty('about', 'china');
    expect(meanCauses([[about('china')], [about('turkey')]])[0]).not.toHaveProperty('about');
  });

  test('members stand in the order in which they were heard', () => {
    const vote = aVote({ yerevan: ['abstain'], minsk: ['consent'] });
    expect(memberAnswers([vote, vote]).map(({ member, answers }) => [member, answers])).toEqual([
      ['yerevan', 2],
      ['minsk', 2],
    ]);
  });
});
