import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Prompt } from '../../../src/classroom/assignment.ts';
import type { Hands } from '../../../src/classroom/hand-in.ts';
import { HandInDialog } from '../../../src/desk/classroom/assigned/hand-in-dialog.tsx';
import { HandsDialog } from '../../../src/desk/classroom/assigned/hands-dialog.tsx';
import { PredictionsDialog } from '../../../src/desk/classroom/assigned/predictions-dialog.tsx';
import { PromptDialog, type Said } from '../../../src/desk/classroom/assigned/prompt-dialog.tsx';
import { Strip } from '../../../src/desk/classroom/assigned/strip.tsx';
import { Sharing } from '../../../src/desk/debrief/sharing.tsx';
import { newGame } from '../../../src/engine/index.ts';
import { beginRun } from '../../../src/run/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { aSession } from '../a-session.ts';
import { drawn, show, text } from './on-page.tsx';

const scenario = await builtIn('kazakhstan-2022');

interface AskedProps {
  prompt: Prompt;
  onAnswer?: (said: Said) => void;
  onLater?: () => void;
}

function Asked({ prompt, onAnswer = () => undefined, onLater = () => undefined }: AskedProps) {
  const [draft, setDraft] = useState<Said>({ chance: null, reason: '' });
  return <PromptDialog {...{ prompt, draft, onAnswer, onLater }} onDraft={setDraft} />;
}

const slider = () => page.getByRole('slider');
const number = () => page.getByRole('spinbutton');
const sentence = () => page.getByRole('textbox', { name: 'Why? One sentence.' });
const keep = () => page.getByRole('button', { name: 'Keep the answer' });

test('nobody says 50 by accident: a click on the middle chooses it, nothing chosen is refused', async () => {
  const said: Said[] = [];
  show(<Asked prompt={{ turn: 3, question: 'troops' }} onAnswer={(one) => said.push(one)} />);
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Nothing chosen yet');
  await sentence().fill('  They  need us. ');
  await keep().click();
  expect(said).toEqual([]);
  await expect.element(page.getByRole('alert')).toHaveTextContent('Choose how likely it is.');
  await expect.element(slider()).toHaveFocus();
  await slider().click();
  await expect.element(number()).toHaveValue(50);
  await expect.element(slider()).toHaveAttribute('aria-valuetext', '50 per cent, about even');
  await keep().click();
  expect(said).toEqual([{ chance: 50, reason: 'They need us.' }]);
});

test('scale and number are one value, and only whole per cents from 0 to 100 are taken', async () => {
  show(<Asked prompt={{ turn: 3, question: 'troops' }} />);
  await number().fill('85');
  await expect.element(slider()).toHaveValue('85');
  await expect.element(page.getByText('likely', { exact: true })).toBeVisible();
  await number().fill('250');
  await expect.element(slider()).toHaveValue('100');
  await number().fill('');
  await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Nothing chosen yet');
  (slider().element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  await expect.element(number()).toHaveValue(0);
});

test('a sentence is one line, and counted; a prompt without a question asks for it alone', async () => {
  const said: Said[] = [];
  show(<Asked prompt={{ turn: 5, question: null }} onAnswer={(one) => said.push(one)} />);
  expect(slider().query()).toBeNull();
  await keep().click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write one sentence.');
  const field = page.getByRole('textbox');
  await field.fill('x'.repeat(200));
  await expect.element(page.getByText('140 of 140 characters')).toBeVisible();
  await field.fill('I wait.');
  await userEvent.keyboard('{Enter}');
  expect(said).toEqual([{ chance: null, reason: 'I wait.' }]);
});

test('a question is never a trap: Escape and the button put it aside', async () => {
  let later = 0;
  show(<Asked prompt={{ turn: 3, question: 'troops' }} onLater={() => (later += 1)} />);
  // The dialog stands, and has the focus, before the key comes.
  await expect.element(page.getByRole('button', { name: 'Not now' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => later).toBe(1);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect.poll(() => later).toBe(2);
});

test('hands are counted by keys, fields and buttons; two choices are needed, five are the most', async () => {
  const session = aSession({ scenario, text, actions: [] });
  const recorded: { hands: readonly Hands[]; reason: string }[] = [];
  show(
    <HandsDialog
      session={session}
      onRecord={(hands, reason) => recorded.push({ hands, reason }) > 0}
      onClose={() => undefined}
    />,
  );
  const record = page.getByRole('button', { name: 'Record', exact: true });
  const own = page.getByLabelText('Or a choice in your own words');
  const add = async (words: string) => {
    await own.fill(words);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  };
  await page.getByLabelText('An act that is open now').selectOptions('Sound out Minsk');
  await expect.element(record).toBeDisabled();
  await add('Wait');
  await add('Wait');
  const wait = page.getByRole('group', { name: 'Hands for Wait' });
  await wait.getByRole('spinbutton').fill('12');
  await wait.getByRole('button', { name: 'One hand more' }).click();
  await userEvent.keyboard('+-+');
  await page
    .getByRole('group', { name: 'Hands for Sound out Minsk' })
    .getByRole('button', { name: 'One hand less' })
    .click();
  for (const words of ['Third', 'Fourth', 'Fifth']) await add(words);
  expect(own.query()).toBeNull();
  for (const words of ['Third', 'Fourth', 'Fifth'])
    await page.getByRole('button', { name: `Remove ${words}` }).click();
  await record.click();
  expect(recorded).toEqual([
    {
      hands: [
        { choice: 'Sound out Minsk', count: 0 },
        { choice: 'Wait', count: 14 },
      ],
      reason: '',
    },
  ]);
  await expect.element(page.getByText('14 of 14')).toBeVisible();
});

test('what is read from the last row is large', async () => {
  await page.viewport(1366, 768);
  const session = aSession({ scenario, text, actions: [] });
  show(<HandsDialog session={session} onRecord={() => true} onClose={() => undefined} />);
  await page.getByLabelText('An act that is open now').selectOptions('Sound out Minsk');
  const small = [...drawn().querySelectorAll('dialog *')].filter(
    (element) =>
      [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE) &&
      !element.closest('option, optgroup') &&
      Number.parseFloat(getComputedStyle(element).fontSize) < 24,
  );
  expect(small.map((element) => element.textContent)).toEqual([]);
});

test('the time is said aloud at five minutes and at none, not each minute', async () => {
  const strip = (left: number | undefined) =>
    show(
      <Strip
        title="Group B"
        number={7}
        left={left}
        finished={false}
        waiting={false}
        hands={false}
        compares={false}
        onAnswer={() => undefined}
        onMore={() => undefined}
        onNoLimit={() => undefined}
        onHands={() => undefined}
        onCompare={() => undefined}
        onHandIn={() => undefined}
      />,
    );
  strip(7);
  await expect.element(page.getByText('7 min left')).toBeVisible();
  strip(6);
  await expect.element(page.getByText('6 min left')).toBeVisible();
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  strip(5);
  await expect.element(page.getByRole('status')).toHaveTextContent('5 min left');
  strip(0);
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('The time is over. You can go on.');
  strip(undefined);
  expect(page.getByRole('button', { name: 'No limit' }).query()).toBeNull();
});

test('predictions stand beside what happened, and what nobody knows is said to be unknown', async () => {
  const answer = { turn: 1, step: 0, link: '0'.repeat(16), chance: 70, reason: 'x', hands: [] };
  show(
    <PredictionsDialog
      answers={[
        { ...answer, question: 'adopted' },
        { ...answer, turn: 3, question: 'troops', chance: 20 },
        { ...answer, turn: 4, question: null, chance: null },
      ]}
      happened={{ adopted: true, troops: null } as never}
      onClose={() => undefined}
    />,
  );
  await expect.element(page.getByRole('row', { name: /^Turn 1: .*70% yes$/ })).toBeVisible();
  await expect.element(page.getByRole('row', { name: /^Turn 3: .*20% not known$/ })).toBeVisible();
  expect(page.getByRole('row').elements()).toHaveLength(3);
});

test('with everything set the strip takes two rows on a phone', async () => {
  await page.viewport(390, 844);
  const nothing = () => undefined;
  for (const left of [12, 0]) {
    show(
      <Strip
        title="International relations 2, Friday"
        number={17}
        left={left}
        finished={false}
        waiting
        hands
        compares={false}
        {...{ onAnswer: nothing, onMore: nothing, onNoLimit: nothing }}
        {...{ onHands: nothing, onCompare: nothing, onHandIn: nothing }}
      />,
    );
    const buttons = [...drawn().querySelectorAll('button')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(buttons).toHaveLength(5);
    expect(new Set(buttons.map(({ top }) => Math.round(top))).size).toBe(2);
    for (const { left: from, right } of buttons) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
    }
  }
});

test('what was asked and not answered is listed with what is handed in', async () => {
  const session = aSession({ scenario, text, actions: [] });
  const run = beginRun(scenario, newGame(scenario, 'heron-1'));
  const prompts = [
    { turn: 1, question: 'adopted' },
    { turn: 9, question: 'losses' },
  ] as const;
  const assignment = anAssignment(scenario, { prompts });
  const handIn = { assignment, number: 1, label: '', minutes: 0, answers: [], run };
  show(
    <HandInDialog
      {...{ session, handIn }}
      code="A4H1"
      typed=""
      onLabel={() => undefined}
      onSave={() => undefined}
      onClose={() => undefined}
    />,
  );
  const row = page.getByRole('listitem').filter({ hasText: 'Turn 1' });
  await expect.element(row).toHaveTextContent(text.say('question-adopted'));
  await expect
    .element(row)
    .toHaveTextContent('Not answered yet. You can answer it until turn 1 is');
  // Not asked yet.
  expect(drawn().textContent).not.toContain(text.say('question-losses'));
});

test('a run that stands as it was decided is not offered a second time', async () => {
  const session = aSession({ scenario, text, actions: [] });
  const again = () => page.getByRole('button', { name: 'Play again, same luck' }).query();
  const sharing = (onceOnly?: string) =>
    show(
      <Sharing
        {...{ session, onceOnly }}
        parent={undefined}
        replayAt={undefined}
        onAgain={() => undefined}
      />,
    );
  sharing();
  expect(again()).not.toBeNull();
  sharing(text.say('assigned-once'));
  expect(again()).toBeNull();
  await expect.element(page.getByText(/^Your teacher asks you to let stand/)).toBeVisible();
});
