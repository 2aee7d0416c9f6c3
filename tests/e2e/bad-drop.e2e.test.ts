/** One drop with everything in it that goes wrong in a class: each thing is named with its reason, the rest is shown. */
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dealFor } from '../../src/classroom/deal.ts';
import { encodeHandIn, type ToHandIn } from '../../src/classroom/hand-in-code.ts';
import { encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { anAssignment } from '../classroom/an-assignment.ts';
import { cellsOf, dropFiles, reportShown, type ToDrop } from './class-page.ts';
import { openGame } from './harness.ts';
import { playedByPolicy } from './students.ts';

const CRISIS = await builtIn('kazakhstan-2022');
const ELSEWHERE = await builtIn('kyrgyz-tajik-2022');
const SET = anAssignment(CRISIS, { prompts: [{ turn: 2, question: 'adopted' }] });

const student = (number: number, change: { upTo?: number } = {}): ToHandIn =>
  playedByPolicy(CRISIS, SET, number, {
    policy: number % 2 === 0 ? 'multilateral' : 'hawk',
    label: `Table ${number}`,
    ...change,
  });
const file = (name: string, one: ToHandIn): ToDrop => ({ name, content: encodeHandInFile(one) });

/** The file as JSON, changed behind the back of the run. */
function changed(name: string, one: ToHandIn, change: (content: Content) => void): ToDrop {
  const content = JSON.parse(encodeHandInFile(one)) as Content;
  change(content);
  return { name, content: JSON.stringify(content) };
}
interface Content {
  run: { rules: string; actions: { kind: string; measure?: string; aim?: string }[] };
}

const GOOD = [1, 2, 3, 4, 5].map((number) => file(`good-${number}.handin.json`, student(number)));

/** Another act than the one that was recorded. */
const tampered = changed('tampered.handin.json', student(6), ({ run: { actions } }) => {
  const at = actions.findIndex(({ kind }) => kind === 'act');
  actions.splice(at, 1, { kind: 'endTurn' });
});
const otherRules = changed('other-rules.handin.json', student(7), ({ run }) => {
  run.rules = '0.0.1';
});
const otherClass = file(
  'other-class.handin.json',
  playedByPolicy(CRISIS, { ...SET, key: 'walnut-77' }, 8, { policy: 'hawk', label: 'Lost' }),
);
const otherCrisis = file(
  'other-crisis.handin.json',
  playedByPolicy(ELSEWHERE, anAssignment(ELSEWHERE), 9, { policy: 'passive', label: 'Far off' }),
);
const otherAnswers = file('other-answers.handin.json', {
  ...student(10),
  // What somebody else answered, in another run.
  answers: student(11).answers,
});
const unfinished = file('unfinished.handin.json', student(12, { upTo: 9 }));
const otherSeed = file('other-seed.handin.json', { ...student(13), number: 14 });
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const half = (one: ToDrop) => String(one.content).slice(0, 2000);

const archive: ToDrop = {
  name: 'platform.zip',
  content: zipSync({
    'Ann/run.handin.json': Buffer.from(encodeHandInFile(student(15))),
    'Bob/half.handin.json': Buffer.from(half(file('', student(16)))),
    'Cid/photo.png': PICTURE,
    'Dan/answer.html': Buffer.from(`<p>Here you are: ${encodeHandIn(student(17))}</p>`),
    '__MACOSX/Ann/._run.handin.json': Buffer.from([0, 5, 22, 7]),
  }),
};

/** Everything that is not quite right: what the page calls it, and words of the reason that it gives. */
const EXPECTED: readonly (readonly [source: string, kind: string, exactly: RegExp])[] = [
  ['tampered.handin.json', 'Differs', /Step \d+, in turn \d+\./],
  ['other-rules.handin.json', 'Other rules', /made under rules 0\.0\.1/],
  ['other-class.handin.json', 'Another assignment', /the key walnut-77/],
  ['other-crisis.handin.json', 'Another assignment', /played in kyrgyz-tajik-2022/],
  ['good-2 (1).handin.json', 'A copy', /The same run came in good-2/],
  ['photo.png', 'Unreadable', /found a picture \(PNG\)/],
  ['half.handin.json', 'Unreadable', /JSON/],
  ['empty.handin.json', 'Unreadable', /an empty file/],
  ['essay.txt', 'Unreadable', /text without a code/],
  ['platform.zip: Bob/half.handin.json', 'Unreadable', /JSON/],
  ['platform.zip: Cid/photo.png', 'Unreadable', /found a picture \(PNG\)/],
  ['other-answers.handin.json', 'Answers left out', /1 of 1 answers left out/],
  ['unfinished.handin.json', 'Not finished', /not played to its end/],
  ['other-seed.handin.json', 'Another seed', /Number 14 was dealt the seed juniper-1204-14/],
];

/** The line of the page about a thing that was dropped. */
const lineAbout = (page: Page, source: string) =>
  page
    .getByRole('region', { name: 'What is not counted, or with a reservation' })
    .getByRole('listitem')
    .filter({ has: page.getByText(source, { exact: true }) });

test('whatever is wrong with a file is said of that file, and all others are counted', async () => {
  const { page, accessibilityProblems, troubles } = await openGame({
    at: '?stage=off#/classroom/class',
    reducedMotion: 'reduce',
  });
  await page.getByText('Drop files or a folder').waitFor();
  await dropFiles(page, [
    { name: 'photo.png', content: PICTURE },
    tampered,
    ...GOOD,
    otherRules,
    otherClass,
    otherCrisis,
    { name: 'good-2 (1).handin.json', content: GOOD[1]?.content ?? '' },
    { name: 'half.handin.json', content: half(file('', student(18))) },
    { name: 'empty.handin.json', content: '' },
    { name: 'essay.txt', content: 'I could not make it work. Sorry!' },
    otherAnswers,
    unfinished,
    otherSeed,
    archive,
  ]);
  // Five good ones, two from the archive, and what has a reservation; all but one were finished.
  await reportShown(page, 9);
  const status = await page
    .getByText(/runs read/)
    .first()
    .innerText();
  expect(status).toBe('15 runs read, 10 verified, 1 differs at turn 1');

  for (const all of await page.getByRole('button', { name: /^Show all/ }).all())
    await all.press('Enter');
  for (const [source, kind, exactly] of EXPECTED) {
    const line = lineAbout(page, source);
    expect([source, await line.count()]).toEqual([source, 1]);
    expect([source, await line.locator('b').innerText()]).toEqual([source, kind]);
    await line.getByText('exactly').press('Enter');
    await expect.poll(() => line.innerText()).toMatch(exactly);
  }
  const named = page
    .getByRole('region', { name: 'What is not counted, or with a reservation' })
    .getByRole('listitem');
  expect(await named.count()).toBe(EXPECTED.length);
  await page.getByRole('heading', { name: 'Not counted: 11' }).waitFor();
  await page.getByRole('heading', { name: 'Counted, with a reservation: 3' }).waitFor();
  expect(await named.allInnerTexts()).toSatisfy((lines: string[]) =>
    lines.every((line) => !line.includes('__MACOSX')),
  );

  // Everybody whose run is sound is there, and nobody else.
  const region = page.getByRole('region', { name: /^The runs as a table/ });
  const [, ...rows] = await cellsOf(region.getByRole('table'));
  expect(new Set(rows.map(([name, number]) => `${name}, ${number}`))).toEqual(
    new Set(
      [1, 2, 3, 4, 5, 10, 12, 15, 17]
        .map((number) => `Table ${number}, ${number}`)
        .concat('Table 13, 14'),
    ),
  );
  // The answers of another run are nowhere; those of this class are.
  await page.getByText('Number 1, turn 2:').first().waitFor();
  expect(await page.getByText('Number 11, turn 2:').count()).toBe(0);
  expect(dealFor(SET, 14).seed).toBe('juniper-1204-14');

  expect(await accessibilityProblems()).toEqual([]);
  expect(troubles()).toEqual([]);
});

test('where nothing that was dropped can be read, that is said, and the next drop is read', async () => {
  const { page, accessibilityProblems, troubles } = await openGame({
    at: '?stage=off#/classroom/class',
    reducedMotion: 'reduce',
  });
  await page.getByText('Drop files or a folder').waitFor();
  await dropFiles(page, [{ name: 'photo.png', content: PICTURE }]);
  await page
    .getByRole('status')
    .filter({ hasText: 'Nothing that was dropped holds a run that can be read.' })
    .waitFor();
  expect(await accessibilityProblems()).toEqual([]);
  await dropFiles(page, GOOD);
  await reportShown(page, GOOD.length);
  expect(await page.getByText('Nothing that was dropped').count()).toBe(0);
  expect(troubles()).toEqual([]);
});
