import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { HandInDialog } from '../../../src/desk/classroom/assigned/hand-in-dialog.tsx';
import { Strip } from '../../../src/desk/classroom/assigned/strip.tsx';
import { namingOf } from '../../../src/desk/classroom/class/index.ts';
import { newGame } from '../../../src/engine/index.ts';
import { beginRun } from '../../../src/run/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { aClassRun } from '../../classroom/a-class.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { aSession } from '../a-session.ts';
import { show, text } from './on-page.tsx';

const scenario = await builtIn('kazakhstan-2022');
const NUMBER = 4590;
const nothing = () => undefined;

// "4,590" typed where the number is asked for would be refused.
test('above the game a number stands as it is typed', async () => {
  show(
    <Strip
      title="Group B"
      number={NUMBER}
      left={undefined}
      finished={false}
      waiting={false}
      hands={false}
      compares={false}
      {...{ onAnswer: nothing, onMore: nothing, onNoLimit: nothing }}
      {...{ onHands: nothing, onCompare: nothing, onHandIn: nothing }}
    />,
  );
  await expect.element(page.getByText('number 4590')).toBeVisible();
});

test('so it does in what is handed in', async () => {
  const session = aSession({ scenario, text, actions: [] });
  const run = beginRun(scenario, newGame(scenario, 'heron-1'));
  const assignment = anAssignment(scenario);
  show(
    <HandInDialog
      session={session}
      handIn={{ assignment, number: NUMBER, label: '', minutes: 0, answers: [], run }}
      code="A4H1"
      typed=""
      {...{ onLabel: nothing, onSave: nothing, onClose: nothing }}
    />,
  );
  await expect
    .element(page.getByRole('definition').getByText('4590', { exact: true }))
    .toBeVisible();
});

test('so it does on the class page, for a run without a label', () => {
  const { nameOf } = namingOf('labels', new Map(), text.say);
  expect(nameOf(aClassRun(0, { label: '', number: NUMBER }))).toBe('Number 4590');
});
