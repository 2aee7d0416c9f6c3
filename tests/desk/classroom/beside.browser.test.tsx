import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '../../../src/classroom/hand-in.ts';
import { PromptDialog, type Said } from '../../../src/desk/classroom/assigned/prompt-dialog.tsx';
import { Strip } from '../../../src/desk/classroom/assigned/strip.tsx';
import { Words } from '../../../src/desk/parts/index.ts';
import type { Selection } from '../../../src/desk/session.ts';
import { SituationRoom } from '../../../src/desk/situation/index.ts';
import type { Action } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';
import { aSession } from '../a-session.ts';

const text = await openText('en');
await learnLate(text, 'classroom');
const scenario = await builtIn('kazakhstan-2022');
let host: HTMLElement;
let done: Action[];
let kept: Pick<Answer, 'chance' | 'reason'>[];
let councils: number;

const nothing = () => undefined;

/** A room in the first turn, with a question that can be put aside and taken up again. */
function Asked() {
  const [asked, setAsked] = useState(true);
  const [draft, onDraft] = useState<Said>({ chance: null, reason: '' });
  const [selection, select] = useState<Selection>({ kind: 'actor', id: 'kazakhstan' });
  const session = aSession(
    { scenario, text },
    { selection, select, asked, perform: (action) => done.push(action) },
  );
  return (
    <Words.Provider value={text}>
      <Strip
        title="Group B"
        number={7}
        left={undefined}
        finished={false}
        waiting={!asked}
        hands={false}
        compares={false}
        {...{ onMore: nothing, onNoLimit: nothing, onHands: nothing }}
        {...{ onCompare: nothing, onHandIn: nothing }}
        onAnswer={() => setAsked(true)}
      />
      {asked && (
        <PromptDialog
          prompt={{ turn: 1, question: 'adopted' }}
          {...{ draft, onDraft }}
          onAnswer={(said) => {
            kept.push(said);
            setAsked(false);
          }}
          onLater={() => setAsked(false)}
        />
      )}
      <div class="desk">
        <SituationRoom
          session={session}
          onCouncil={() => (councils += 1)}
          onDebrief={() => undefined}
        />
      </div>
    </Words.Provider>
  );
}

const question = () => page.getByRole('dialog', { name: 'Before turn 1' });
const sentence = () => page.getByRole('textbox', { name: 'Why? One sentence.' });
const play = () => page.getByRole('button', { name: /^Play the/ });

async function open(width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  render(<Asked />, host);
  await expect.element(question()).toBeVisible();
}

beforeEach(() => {
  [done, kept, councils] = [[], [], 0];
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

/** What one would answer from, where the question lies over it. */
function covered(): readonly string[] {
  const box = question().element().getBoundingClientRect();
  return ['.top-bar', '.dossier', '.dispatches', '.room-side'].filter((part) => {
    const other = document.querySelector(part)?.getBoundingClientRect();
    if (!other || other.width === 0) return true;
    const beside = other.right <= box.left || other.left >= box.right;
    return !beside && other.bottom > box.top && other.top < box.bottom;
  });
}

test.each([
  [1366, 768],
  [1920, 1080],
  [1200, 720],
])('at %d x %d what is asked covers nothing that one would answer from', async (...size) => {
  await open(...size);
  await expect.poll(covered).toEqual([]);
});

test('while it is asked the desk is read, and nothing is decided', async () => {
  await open(1366, 768);
  await expect.element(question()).toHaveFocus();
  await page.getByRole('tab', { name: /Armenia/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Armenia', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Sound out Minsk' }).click();
  await page
    .getByRole('button', { name: 'Commit: Sound out Minsk' })
    .click({ force: true, timeout: 1000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('{Enter}');
  await play().click({ force: true, timeout: 1000 });
  expect(done).toEqual([]);
  await expect.element(play()).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'To the question' }).click();
  await expect.element(question()).toHaveFocus();
  await question().getByRole('spinbutton').fill('60');
  await sentence().fill('They need us.');
  await question().getByRole('button', { name: 'Keep the answer' }).click();
  expect(kept).toEqual([{ chance: 60, reason: 'They need us.' }]);
  await play().click();
  expect(done).toEqual([{ kind: 'endTurn' }]);
});

test('what is typed into it does nothing on the desk, and on the desk the keys are those of the desk', async () => {
  await open(1366, 768);
  await sentence().click();
  await userEvent.keyboard('c?{ArrowDown}1');
  await expect.element(sentence()).toHaveValue('c?1');
  await question().getByRole('heading').click();
  await userEvent.keyboard('c?');
  expect(councils).toBe(0);
  await page.getByRole('tab', { name: /Armenia/ }).click();
  await userEvent.keyboard('c');
  expect(councils).toBe(1);
});

test('Escape in it puts it aside and gives the focus back; taken up again, what was written is there', async () => {
  await open(1366, 768);
  const waits = page.getByRole('button', { name: 'A question waits' });
  await sentence().fill('They need');
  await userEvent.keyboard('{Escape}');
  expect(question().query()).toBeNull();
  await waits.click();
  await expect.element(sentence()).toHaveValue('They need');
  await expect.element(question()).toHaveFocus();
  // What had opened it is gone by then: the focus is on the screen and not on nothing.
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('on a phone it lies over the desk, says how to look something up, and comes back as it was', async () => {
  await open(390, 844);
  await expect
    .element(page.getByText(/^To look something up first, press “Not now”/))
    .toBeVisible();
  await sentence().fill('They need');
  await question().getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('tab', { name: /^Dispatches/ }).click();
  await page.getByRole('button', { name: 'A question waits' }).click();
  await expect.element(sentence()).toHaveValue('They need');
  await page.viewport(1366, 768);
  await expect.element(sentence()).toHaveValue('They need');
  await expect.element(page.getByText(/^Look up what you need/)).toBeVisible();
});
