/** The numbers of a class page against those of `own-count.ts`, section by section. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Assignment } from '../../src/classroom/assignment.ts';
import { DIMENSIONS, type Scenario } from '../../src/engine/index.ts';
import { openText } from '../../src/text/node.ts';
import { cellsOf, recordsOf, savedTable, tableNamed, unfold } from './class-page.ts';
import { camps, division, least, middle, welch, type Counted } from './own-count.ts';

const { say } = openText('en');

/** 0..1000 as it is shown: in points of 100, a half upwards. */
const points = (value: number) => Math.floor(value / 10 + 0.5);
/** Numbers that the page has rounded twice, first to a tenth of what it shows. */
const near = (shown: number, exact: number, unit = 1) =>
  expect(Math.abs(shown - exact)).toBeLessThanOrEqual(0.5501 * unit);
const signed = (words: string) => Number(words.replace('−', '-').replace('+', ''));
const upper = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);

/** How the runs ended: medians, the middle 8 in 10, extremes; and the verdicts. */
export async function endings(page: Page, ended: readonly Counted[]): Promise<void> {
  const [, ...rows] = await cellsOf(tableNamed(page, /^Each dimension, 0 the worst/));
  const own = DIMENSIONS.map((id) => {
    const values = ended.map((run) => run.values[id] ?? Number.NaN);
    const [low, high] = [least(values, 0.1), least(values, 0.9)];
    return [
      say(`dimension-${id}`),
      String(points(middle(values))),
      `${points(low)}–${points(high)}`,
      `${points(Math.min(...values))}, ${points(Math.max(...values))}`,
    ];
  });
  expect(rows.map(([name, , ...numbers]) => [name, ...numbers.slice(0, 3)])).toEqual(own);

  const [, ...verdicts] = await cellsOf(tableNamed(page, 'What the alliance became'));
  const shown = new Map(
    verdicts.map(([name = '', count]) => [name.replace(', as in the record', ''), Number(count)]),
  );
  const ownVerdicts = new Map<string, number>();
  for (const { verdict } of ended) {
    const name = upper(say(`verdict-${verdict}`));
    ownVerdicts.set(name, (ownVerdicts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of shown)
    expect([name, count]).toEqual([name, ownVerdicts.get(name) ?? 0]);
  for (const name of ownVerdicts.keys()) expect([...shown.keys()]).toContain(name);
}

/** Which turns divided the class, over what, and who did what in each of them. */
export async function divisions(page: Page, runs: readonly Counted[]): Promise<void> {
  const words = ['council', 'capitals', 'bilateral', 'outsiders', 'voice', 'force'].map(
    (group) => [group, say(`desk-group-${group}`)] as const,
  );
  // For each turn the group that divides the class most; turns with two camps at least.
  const own = Array.from({ length: 14 }, (_, at) => {
    const ranked = words
      .map(([group, name]) => ({ name, ...division(camps(runs, at + 1, group)) }))
      .sort((a, b) => b.nats - a.nats);
    return { turn: at + 1, ...ranked[0] };
  });
  await unfold(page, /^Who did what in turn/);
  await unfold(page, /group.* of acts in this turn$/);
  const section = page.getByRole('region', { name: 'Where the group split' });
  const heads = await section.locator('.split > .split-row h3').allInnerTexts();
  const listedFirst = heads.map((head) => head.replace(/\s+/g, ' ').replace(/ divided most$/, ''));
  const divided = own.filter(({ camps: sides = 0 }) => sides > 1);
  expect(divided.length).toBeGreaterThan(3);
  expect(listedFirst).toEqual(divided.map(({ turn, name }) => `Turn ${turn} ${name}`));

  const tables = await section.getByRole('table', { name: /^Turn \d+, / }).all();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const caption = await table.locator('caption').innerText();
    const [, turn = '', name = ''] = /^Turn (\d+), (.*)$/.exec(caption) ?? [];
    const group = words.find(([, one]) => one === name)?.[0] ?? '';
    const [, ...rows] = await cellsOf(table);
    const sorted = (names: readonly string[]) => [...names].sort().join(', ');
    const found = [...camps(runs, Number(turn), group).values()].map(
      (names) => `${names.length}: ${sorted(names)}`,
    );
    const shown = rows.map(([, count, who = '']) => `${count}: ${sorted(who.split(', '))}`);
    expect([caption, ...shown.sort()]).toEqual([caption, ...found.sort()]);
    expect(new Set(rows.map(([choice]) => choice)).size).toBe(rows.length);
  }
}

/** How many predictions there were, what came true, and their Brier scores. */
export async function predictions(page: Page, ended: readonly Counted[]): Promise<void> {
  const made = ended.flatMap(({ answers, happened }) =>
    answers.flatMap(({ turn, question, chance }) =>
      question === null || chance === null
        ? []
        : [{ turn, question, chance, was: happened[question] === true ? 100 : 0 }],
    ),
  );
  const brier = (some: typeof made) =>
    some.reduce((sum, { chance, was }) => sum + ((chance - was) / 100) ** 2, 0) / some.length;
  const compare = (
    [n, mean, happened = '']: readonly (string | undefined)[],
    some: typeof made,
  ) => {
    expect(Number(n)).toBe(some.length);
    near(Number(mean), some.reduce((sum, { chance }) => sum + chance, 0) / some.length);
    const [, count, share] = /^(\d+) \((\d+) in 100\)$/.exec(happened) ?? [];
    const came = some.filter(({ was }) => was === 100).length;
    expect([Number(count), Number(share)]).toEqual([
      came,
      Math.floor((came / some.length) * 100 + 0.5),
    ]);
  };
  const section = page.getByRole('region', { name: 'Predictions against what happened' });
  const said = /^(\d+) predictions can be checked\. Their Brier score is (0\.\d\d):/.exec(
    await section.locator('p').first().innerText(),
  );
  expect(Number(said?.[1])).toBe(made.length);
  near(Number(said?.[2]), brier(made), 0.01);

  const [, ...questions] = await cellsOf(tableNamed(page, 'By question'));
  expect(questions.map(([name, turn]) => `${name} ${turn}`)).toEqual([
    `${say('question-adopted-short')} 1`,
    `${say('question-losses-short')} 3`,
  ]);
  for (const [, turn, ...rest] of questions) {
    const some = made.filter((one) => one.turn === Number(turn));
    compare(rest, some);
    near(Number(rest[3]), brier(some), 0.01);
  }
  const [, ...levels] = await cellsOf(tableNamed(page, 'By what was said'));
  let all = 0;
  for (const [level = '', ...rest] of levels) {
    const [from = 0, to = from] = level.split('–').map(Number);
    compare(
      rest,
      made.filter(({ chance }) => from <= chance && chance <= to),
    );
    all += Number(rest[0]);
  }
  expect(all).toBe(made.length);
}

/** The arms: how many runs, their means, and how far these are apart. */
export async function armsApart(
  page: Page,
  ended: readonly Counted[],
  { arms }: Assignment,
  scenario: Scenario,
): Promise<void> {
  const groups = [0, 1].map((arm) => ended.filter((run) => run.arm === arm));
  const section = page.getByRole('region', { name: 'The arms compared' });
  const listedArms = await section.getByRole('listitem').allInnerTexts();
  // A meter is shown out of 100.
  const own = scenario.means.burden / 10;
  expect(listedArms.map((words) => words.trim())).toEqual([
    `${own} in arm A (as it is): ${groups[0]?.length} runs`,
    `${(arms?.values[1] ?? 0) / 10} in arm B: ${groups[1]?.length} runs`,
  ]);
  const [, ...rows] = await cellsOf(tableNamed(page, /^Means against those of arm A/));
  expect(rows.map(([name]) => name)).toEqual(DIMENSIONS.map((id) => say(`dimension-${id}`)));
  for (const [at, [, , a, b, difference = '']] of rows.entries()) {
    const id = DIMENSIONS[at] ?? '';
    const [base = [], group = []] = groups.map((some) => some.map(({ values }) => values[id] ?? 0));
    const mean = (some: readonly number[]) => some.reduce((x, y) => x + y, 0) / some.length / 10;
    near(Number(a), mean(base));
    near(Number(b), mean(group));
    const exact = welch(group, base);
    const shown = /^(\S+) \((\S+) to (\S+)\)$/.exec(difference)?.slice(1).map(signed) ?? [];
    for (const [place, value] of [exact.difference, exact.low, exact.high].entries())
      near(shown[place] ?? Number.NaN, value / 10);
  }
}

/** The numbers of a run, as they are written in a row. */
const inPoints = ({ values }: Counted) => DIMENSIONS.map((id) => String(points(values[id] ?? 0)));

/** Every run in the list. */
export async function listed(page: Page, runs: readonly Counted[]): Promise<void> {
  const region = page.getByRole('region', { name: /^The runs as a table/ });
  const [, ...rows] = await cellsOf(region.getByRole('table'));
  expect(rows).toHaveLength(runs.length);
  for (const [name, number, arm, verdict, ...rest] of rows) {
    const run = runs.find((one) => String(one.number) === number);
    if (!run) throw new Error(`Nobody has the number ${number}.`);
    expect([name, arm]).toEqual([run.name, 'AB'[run.arm]]);
    if (!run.finished) continue;
    expect(verdict).toBe(say(`verdict-${run.verdict}`));
    expect(rest.slice(0, 5)).toEqual(inPoints(run));
    expect(rest[5]?.replaceAll(',', '')).toBe(String(run.killed));
    expect(rest[6]).toBe(run.minutes === 0 ? '' : String(run.minutes));
  }
}

/** Both tables for a spreadsheet, as files. */
export async function spreadsheets(page: Page, runs: readonly Counted[]): Promise<void> {
  const [heads = [], ...rows] = recordsOf(await savedTable(page, 'runs'));
  expect(rows).toHaveLength(runs.length);
  for (const cells of rows) {
    const row = Object.fromEntries(heads.map((head, at) => [head, cells[at]]));
    const run = runs.find(({ number }) => String(number) === row['Number']);
    if (!run) throw new Error(`Nobody has the number ${row['Number']}.`);
    expect([row['Name'], row['Seed'], row['Arm'], row['Finished'], row['Turn']]).toEqual([
      run.name,
      run.seed,
      'AB'[run.arm],
      run.finished ? 'yes' : 'no',
      String(run.turn),
    ]);
    expect([row['Killed'], row['Displaced']]).toEqual([String(run.killed), String(run.displaced)]);
    if (run.finished) {
      expect(row['Verdict']).toBe(say(`verdict-${run.verdict}`));
      const first = heads.indexOf('Verdict') + 1;
      expect(heads.slice(first, first + 5).map((head) => row[head])).toEqual(inPoints(run));
    }
  }

  const [columns = [], ...decisions] = recordsOf(await savedTable(page, 'decisions'));
  const at = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
  const written = decisions
    .filter((cells) => at(cells, 'Measure') !== '')
    .map((cells) => ['Number', 'Turn', 'Measure', 'Aim'].map((one) => at(cells, one)).join(' '));
  const done = runs.flatMap((run) =>
    run.deeds
      .filter(({ turn }) => turn <= run.lastFullTurn)
      .map(({ turn, measure, aim }) => [run.number, turn, measure, aim].join(' ')),
  );
  expect(written.sort()).toEqual(done.sort());
  for (const { number, answers, happened, finished } of runs) {
    for (const { turn, question, chance, reason } of answers) {
      const row = decisions.find(
        (cells) => at(cells, 'Number') === String(number) && at(cells, 'Turn') === String(turn),
      );
      const said = ['Reason', 'Chance in per cent', 'Happened'].map((one) => at(row ?? [], one));
      const came = question === null || !finished ? '' : happened[question] === true ? 'yes' : 'no';
      expect(said).toEqual([reason, String(chance ?? ''), came]);
    }
  }
}
