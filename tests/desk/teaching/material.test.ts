import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../scripts/teaching/prose.ts';
import claims from '../../../src/analysis/built/claims.json';
import { agendaOf } from '../../../src/classroom/pack/agenda.ts';
import { CONTENTS, keyOf } from '../../../src/desk/teaching/contents.ts';
import { openText } from '../../../src/text/node.ts';
import { ROOT } from '../../architecture/source.ts';
import {
  CRISES,
  documentOf,
  firstDayOf,
  inlinesIn,
  PAGES,
  parts,
  passages,
  sourcesOf,
  tablesIn,
} from './documents.ts';
import { grade, syllablesIn } from './reading-ease.ts';

const inContents = CONTENTS.flatMap(({ pages }) => pages);

test('every document is read, stands in the contents and has a name there', () => {
  const text = openText('en');
  expect([...inContents].sort()).toEqual([...PAGES].sort());
  for (const page of PAGES) {
    expect(documentOf(page).title).not.toBe('');
    expect(text.say(`teaching-page-${keyOf(page)}`)).not.toBe('');
  }
});

test.each(PAGES)('%s leads to documents that are there', (page) => {
  const led = inlinesIn(documentOf(page).blocks).flatMap((inline) =>
    typeof inline === 'object' && inline.kind === 'page' ? [inline.page] : [],
  );
  expect(led.filter((one) => !PAGES.includes(one))).toEqual([]);
});

describe.each([20, 50, 90])('the plan for %i minutes', (whole) => {
  const rows = tablesIn(documentOf(`plan-${whole}`))
    .filter(({ head }) => wordsOf(head[0] ?? []) === 'Minutes')
    .flatMap(({ rows }) => rows)
    .map(([minutes = [], part = []]) => ({
      minutes: Number(wordsOf(minutes)),
      part: wordsOf(part),
    }));
  const sum = (of: typeof rows) => of.reduce((total, { minutes }) => total + minutes, 0);

  test('adds up', () => {
    expect(sum(rows)).toBe(whole);
  });

  test('keeps a third for the debrief', () => {
    const debrief = rows.filter(({ part }) => part.startsWith('Debrief'));
    expect(sum(debrief) * 3).toBeGreaterThanOrEqual(whole);
  });

  test('plans the debrief step by step, in all its minutes', () => {
    const [head = ''] = wordsOf(
      documentOf(`plan-${whole}`).blocks.flatMap((block) =>
        block.kind === 'heading' && block.id.startsWith('the-debrief') ? block.of : [],
      ),
    ).match(/\d+/) ?? [''];
    const steps = inlinesIn(documentOf(`plan-${whole}`).blocks)
      .flatMap((inline) =>
        typeof inline === 'object' && inline.kind === 'emphasis' ? [wordsOf(inline.of)] : [],
      )
      .flatMap((words) => /^(\d+) minutes/.exec(words)?.[1] ?? []);
    expect(steps.map(Number).reduce((total, minutes) => total + minutes, 0)).toBe(Number(head));
    expect(sum(rows.filter(({ part }) => part.startsWith('Debrief')))).toBe(Number(head));
  });
});

test.each([
  [50, 17],
  [90, 32],
] as const)(
  'the debrief of the plan for %i minutes is shared out as in the pack',
  (whole, length) => {
    const steps = inlinesIn(documentOf(`plan-${whole}`).blocks)
      .flatMap((inline) =>
        typeof inline === 'object' && inline.kind === 'emphasis' ? [wordsOf(inline.of)] : [],
      )
      .flatMap((words) => /^(\d+) minutes/.exec(words)?.[1] ?? [])
      .map(Number);
    const all = { decisions: true, predictions: true, arms: true, endings: true };
    expect(agendaOf(length, all).map(({ from, to }) => to - from)).toEqual(steps);
  },
);

test('the rubric has four criteria of four levels, and none is the score', () => {
  const [criteria] = tablesIn(documentOf('rubric'));
  expect(criteria?.rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
  expect(criteria?.rows.map(([name = []]) => wordsOf(name)).join(' ')).not.toMatch(/score|win/i);
});

const DAY =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/g;

/** `2022-09-13`, of a day as it is written. */
function dayOf(written: string): string {
  return new Date(`${written} UTC`).toISOString().slice(0, 10);
}

test('what is said of the model are numbers of the model card', () => {
  const card = readFileSync(join(ROOT, 'docs/model.md'), 'utf8');
  const said =
    passages(documentOf('model').blocks)
      .join(' ')
      .match(/\d[\d,.]*/g) ?? [];
  const numbers = said.map((number) => number.replace(/[,.]$/, ''));
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((number) => !card.includes(number))).toEqual([]);
  const words = passages(documentOf('model').blocks).join(' ');
  expect(words).toContain(
    `Of ${claims.claims.length} claims put to the rules, ${claims.passing} hold`,
  );
});

test('every work of the literature stands in its sources', () => {
  const { body, sources } = parts(documentOf('literature'));
  const listed = passages(sources);
  const cited = inlinesIn(body)
    .flatMap((inline) =>
      typeof inline === 'object' && inline.kind === 'strong' ? [wordsOf(inline.of)] : [],
    )
    .flatMap((works) => works.replace(/\.$/, '').split('; '));
  expect(cited.length).toBeGreaterThan(15);
  const missing = cited.filter((work) => {
    const [author = ''] = work.split(/[ ,]/);
    const years = work.match(/\d{4}/g) ?? [''];
    return !years.every((year) =>
      listed.some((line) => new RegExp(`^${author}[ ,]`).test(line) && line.includes(year)),
    );
  });
  expect(missing).toEqual([]);
});

const BRIEFINGS = CRISES.flatMap((crisis) =>
  (['basic', 'full'] as const).map((level) => [`briefings/${crisis}.${level}`, crisis] as const),
);

describe.each(BRIEFINGS)('%s', (page, crisis) => {
  const { body, sources } = parts(documentOf(page));
  const words = passages(body)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word));

  test('lists each source that it uses, with the address that the scenario has', () => {
    const known = sourcesOf(crisis);
    const used = new Set(
      inlinesIn(body).flatMap((inline) =>
        typeof inline === 'object' && inline.kind === 'sources' ? inline.ids : [],
      ),
    );
    expect(used.size).toBeGreaterThan(5);
    const listed = sources.flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item[0]) : [],
    );
    const lines = listed.map((item) => {
      const [id, link] = item?.kind === 'paragraph' ? item.of : [];
      return typeof id === 'string' && typeof link === 'object' && link.kind === 'link'
        ? { id: id.replace(': ', ''), url: link.url, title: wordsOf(link.of) }
        : undefined;
    });
    expect(lines).toEqual(
      Object.keys(known)
        .filter((id) => used.has(id))
        .map((id) => ({ id, url: known[id]?.url, title: known[id]?.title })),
    );
  });

  test('says where the game begins, in its length', () => {
    const [low, high] = page.endsWith('.basic') ? [350, 450] : [800, 1000];
    expect(words.length).toBeGreaterThanOrEqual(low);
    expect(words.length).toBeLessThanOrEqual(high);
  });

  test('names no day after the one on which the game begins', () => {
    const days = passages(body).flatMap((passage) => [...passage.matchAll(DAY)]);
    const last =
      days
        .map(([written]) => dayOf(written))
        .sort()
        .at(-1) ?? '';
    expect(last).not.toBe('');
    expect(last <= firstDayOf(crisis)).toBe(true);
  });
});

test.each(CRISES)('the basic briefing on %s can be read in the ninth year of school', (crisis) => {
  const { body } = parts(documentOf(`briefings/${crisis}.basic`));
  expect(grade(passages(body))).toBeLessThanOrEqual(9.5);
  const full = parts(documentOf(`briefings/${crisis}.full`));
  expect(grade(passages(body))).toBeLessThan(grade(passages(full.body)));
});

test('the count of syllables is near enough', () => {
  const counts = {
    state: 1,
    needed: 2,
    alliance: 3,
    people: 2,
    one: 1,
    asked: 1,
    prices: 2,
    sides: 1,
  };
  for (const [word, syllables] of Object.entries(counts)) {
    expect(syllablesIn(word), word).toBe(syllables);
  }
});
