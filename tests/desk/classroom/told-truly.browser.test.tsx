/** What a student is told of an assignment holds for the assignment, and what is told of the answers for the run. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HandedAnswers } from '../../../src/desk/classroom/assigned/handed-answers.tsx';
import { Setting } from '../../../src/desk/classroom/assigned/setting.tsx';
import { builtIn } from '../../../src/scenario/index.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { recorded } from '../../classroom/hand-ins.ts';
import { show } from './on-page.tsx';

const scenario = await builtIn('kazakhstan-2022');

const nothing = () => undefined;

test.each([
  [null, 'what differs is what you decide.'],
  [
    { fact: 'means.burden', values: [null, 0] },
    'what differs is what you decide and, it may be, one fact of the case.',
  ],
] as const)('with the same luck for all and arms %o: %s', async (arms, words) => {
  show(
    <Setting
      {...{ scenario }}
      assignment={anAssignment(scenario, { seeds: 'same', arms })}
      typed={{ number: '', label: '', seed: '' }}
      problem={undefined}
      begun={undefined}
      onTyped={nothing}
      onDraw={nothing}
      onGoOn={nothing}
      onNext={nothing}
      onBack={nothing}
    />,
  );
  await expect.element(page.getByText(`Everybody has the same luck: ${words}`)).toBeVisible();
});

test('a turn that was played without its answer, and a prediction after an act, are told as such', async () => {
  const { run, turns } = recorded(scenario, 'heron-1', 'hawk');
  const acted = turns.findIndex((turn, at) => turn === 3 && turns[at - 1] === 3);
  expect(acted).toBeGreaterThan(0);
  const prompts = [
    { turn: 1, question: 'adopted' },
    { turn: 3, question: 'troops' },
    { turn: 5, question: 'ground' },
  ] as const;
  const assignment = anAssignment(scenario, { prompts });
  const answer = { turn: 3, link: '', question: 'troops', chance: 80, reason: 'Why', hands: [] };
  const given = (step: number, turn: number, question: 'troops' | 'ground') =>
    ({ ...answer, step, turn, question }) as const;
  const answers = [given(acted, 3, 'troops'), given(turns.indexOf(5), 5, 'ground')];
  show(
    <HandedAnswers
      handIn={{ assignment, number: 1, label: '', minutes: 0, answers, run }}
      turn={9}
    />,
  );
  const row = (turn: number) => page.getByRole('listitem').filter({ hasText: `Turn ${turn}` });
  await expect.element(row(1).first()).toHaveTextContent('can no longer be answered');
  await expect.element(row(3)).toHaveTextContent('the prediction is not counted');
  await expect.element(row(5)).not.toHaveTextContent('not counted');
});
