import { describe, expect, test } from 'vitest';
import {
  chosenQuestions,
  DISCUSSION,
  FEWEST_QUESTIONS,
  MOST_QUESTIONS,
} from '../../../src/classroom/pack/discussion.ts';
import { reportOf } from '../../../src/classroom/compare.ts';
import type { ClassRun } from '../../../src/classroom/report.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { SCENARIO } from '../../run/a-run.ts';
import { anAssignment } from '../an-assignment.ts';
import { exampleReport } from '../an-example.ts';
import { aClassRun, aReport, aVote, because, CALL, happened } from './a-class.ts';

const asked = (runs: readonly ClassRun[]) => chosenQuestions(aReport(runs)).map(({ id }) => id);
const many = (count: number, run: (at: number) => ClassRun) =>
  Array.from({ length: count }, (_, at) => run(at));

test('there is something to choose from, each question with a work', () => {
  expect(DISCUSSION.length).toBeGreaterThanOrEqual(14);
  expect(new Set(DISCUSSION.map(({ id }) => id)).size).toBe(DISCUSSION.length);
  for (const { works } of DISCUSSION) expect(works.length).toBeGreaterThan(0);
});

describe('what happened in the class decides', () => {
  test('texts that were blocked ask about the veto, with their count', () => {
    const runs = many(10, (at) =>
      aClassRun(at, {
        votes: [aVote({ minsk: ['object'] }, { decision: at < 4 ? 'blocked' : 'adopted' })],
      }),
    );
    const question = chosenQuestions(aReport(runs)).find(({ id }) => id === 'one-objection');
    expect(question?.numbers).toEqual({ part: 4, whole: 10, share: 40 });
  });

  test('no text blocked, no question about the veto', () => {
    expect(
      asked(many(10, (at) => aClassRun(at, { votes: [aVote({ minsk: ['consent'] })] }))),
    ).not.toContain('one-objection');
  });

  test('two fears that weigh ask about both', () => {
    const torn = aVote({
      minsk: ['abstain', because('entrapment', -200), because('guarantee', 190)],
    });
    expect(asked(many(10, (at) => aClassRun(at, { votes: [torn] })))[0]).toBe('two-fears');
    const calm = aVote({ minsk: ['consent', because('guarantee', 190)] });
    expect(asked(many(10, (at) => aClassRun(at, { votes: [calm] })))).not.toContain('two-fears');
  });

  test('half of the class sent troops: the promise is asked about; nobody did: its rarity', () => {
    const half = many(10, (at) => aClassRun(at, at < 5 ? { votes: [aVote({})] } : {}));
    expect(asked(half)[0]).toBe('kept-promise');
    const none = many(10, (at) => aClassRun(at, { votes: [aVote({}, { text: CALL })] }));
    expect(asked(none)).toContain('seldom-fulfilled');
    expect(asked(none)).not.toContain('kept-promise');
  });

  test('a text that was delayed counts by what was decided afterwards', () => {
    const late = (decision: 'adopted' | 'blocked') =>
      aVote(
        { minsk: ['away'] },
        { decision: 'delayed', afterwards: { turn: 2, decision, answers: [] } },
      );
    const open = aVote({ minsk: ['away'] }, { decision: 'delayed' });
    const runs = many(10, (at) =>
      aClassRun(at, { votes: [at < 5 ? late('adopted') : at < 9 ? late('blocked') : open] }),
    );
    const questions = chosenQuestions(aReport(runs));
    const numbersOf = (one: string) => questions.find(({ id }) => id === one)?.numbers;
    expect(numbersOf('kept-promise')).toMatchObject({ part: 5, whole: 10 });
    expect(numbersOf('one-objection')).toMatchObject({ part: 4, whole: 10 });
  });

  test('an alliance that did nothing asks about reputation, Moscow alone about the patron', () => {
    const paper = many(10, (at) =>
      aClassRun(at, { verdict: at < 5 ? 'paperTiger' : 'honestBroker' }),
    );
    expect(asked(paper)).toContain('known-by-deeds');
    const alone = many(10, (at) => aClassRun(at, { verdict: 'lonePoliceman' }));
    expect(asked(alone)).toContain('patron-alone');
  });

  test('runs of which all chose for themselves ask what may be said about causes', () => {
    expect(asked(many(3, (at) => aClassRun(at, { happened: happened(false) })))).toContain(
      'no-experiment',
    );
  });

  test('a class that played nothing is asked nothing', () => {
    expect(asked([])).toEqual([]);
  });

  test('arms are asked about where there are runs enough to compare them', () => {
    const assignment = anAssignment(SCENARIO, {
      arms: { fact: 'means.burden', values: [null, 350] },
    });
    const askedOf = (arms: readonly number[]) => {
      const runs = arms.map((arm, at) => ({ ...aClassRun(at), arm }));
      const report = reportOf({ assignment, scenario: SCENARIO, record: null }, runs, []);
      return chosenQuestions(report).map(({ id }) => id);
    };
    expect(askedOf([])).toEqual([]);
    expect(askedOf([0, 0, 1])).not.toContain('dealt-by-chance');
    expect(askedOf([0, 0, 1, 1])).toContain('dealt-by-chance');
  });
});

test.each(BUILT_IN)('five to seven in a class of %s, of one topic two at most', async (id) => {
  const report = exampleReport(await builtIn(id));
  const questions = chosenQuestions(report);
  expect(questions.length).toBeGreaterThanOrEqual(FEWEST_QUESTIONS);
  expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
  const topics = questions.map(({ topic }) => topic);
  for (const topic of topics) {
    expect(topics.filter((one) => one === topic).length).toBeLessThanOrEqual(2);
  }
  expect(chosenQuestions(report)).toEqual(questions);
});
