import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import causalMap from '../../../src/classroom/built/causal-map.json';
import type { CausalMap } from '../../../src/classroom/pack/causal-map.ts';
import { namingOf } from '../../../src/desk/classroom/class/index.ts';
import { Pack } from '../../../src/desk/classroom/pack/index.ts';
import { Words } from '../../../src/desk/parts/words.ts';
import '../../../src/desk/style/base.css';
import { builtIn } from '../../../src/scenario/index.ts';
import { exampleReport } from '../../classroom/an-example.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';

const text = await openText('en');
await Promise.all([learnLate(text, 'classroom'), learnLate(text, 'how')]);
const scenario = await builtIn('kazakhstan-2022');
const report = exampleReport(scenario);
let host: HTMLElement;

beforeEach(async () => {
  await page.viewport(1366, 768);
  host = document.createElement('div');
  document.body.append(host);
  render(
    <Words.Provider value={text}>
      <Pack
        scenario={scenario}
        report={report}
        map={causalMap as unknown as CausalMap}
        naming={namingOf('pseudonyms', new Map(), text.say)}
        title=""
        example={true}
      />
    </Words.Provider>,
    host,
  );
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const words = (selector: string) => host.querySelector(selector)?.textContent ?? '';

describe('the causal map', () => {
  test('is drawn and compared by keyboard alone', async () => {
    const target = page.getByLabelText('What moves', { exact: true });
    (target.element() as HTMLElement).focus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    // Request, trust, fear of precedent: the third row of what moves consent.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^More fear of precedent/);
    await userEvent.keyboard('l');
    await expect.element(page.getByRole('img', { name: 'Your map: 1 arrow' })).toBeInTheDocument();
    const compare = page.getByRole('button', { name: 'Compare with the model' });
    (compare.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const missed = causalMap.edges.length - 1;
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        `1 arrow is as in the model, 0 with the other sign, ${missed} missed, 0 not in the model.`,
      );
    expect(words('.map-lists section')).toMatch(
      /In \d+ of 100 votes fear of precedent lowered consent/,
    );
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByRole('img', { name: 'Your map: 1 arrow' })).toBeInTheDocument();
  });

  test('drawing on takes the result away', async () => {
    await page.getByRole('button', { name: 'Compare with the model' }).click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('0 arrows are as in the model');
    await page.getByLabelText(/^More trust that help comes/).selectOptions('raises it');
    await expect.element(page.getByRole('status')).toHaveTextContent('');
  });
});

describe('the slides', () => {
  const head = () => words('.slide h1');

  test('go by arrow keys and end with Escape', async () => {
    await page.getByRole('button', { name: 'Present' }).click();
    await expect.poll(head).toBe('An example');
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(head).not.toBe('An example');
    await userEvent.keyboard('{End}');
    await expect.poll(head).toBe('Before you go');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    await expect.poll(head).toBe('Transfer');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { name: 'Debrief pack' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Present' })).toHaveFocus();
  });

  test('say everything in letters of 28 pixels at least, on a screen of 1366', async () => {
    await page.getByRole('button', { name: 'Present' }).click();
    for (;;) {
      const body = host.querySelectorAll<HTMLElement>('.slide :is(h1, p, th, td, h4)');
      for (const element of body) {
        if (element.textContent === '') continue;
        expect(Number.parseFloat(getComputedStyle(element).fontSize)).toBeGreaterThanOrEqual(28);
      }
      if (head() === 'Before you go') break;
      const before = head() + words('.slides-at');
      await userEvent.keyboard('{ArrowRight}');
      await expect.poll(() => head() + words('.slides-at')).not.toBe(before);
    }
  });
});

test('the agenda is as long as it is wanted', async () => {
  expect(words('.pack-agenda tr:last-child td')).toBe('27 to 32');
  await page.getByLabelText('45 minutes, a lesson of its own').click();
  await expect.poll(() => words('.pack-agenda tr:last-child td')).toBe('42 to 45');
});
