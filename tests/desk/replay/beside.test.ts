import { expect, test } from 'vitest';
import { recordGame } from '../../../src/app/record.ts';
import { besideRecord } from '../../../src/desk/replay/beside.ts';
import { lastStep, seek, timelineOf } from '../../../src/run/timeline.ts';
import { builtIn, BUILT_IN } from '../../../src/scenario/index.ts';

test.each(BUILT_IN)(
  '%s: the record beside itself differs in nothing where a turn begins',
  async (id) => {
    const scenario = await builtIn(id);
    const record = timelineOf(scenario, recordGame(scenario, 'steppe-1407').run);
    for (const step of record.turns) {
      const { when, rows } = besideRecord(scenario, seek(record, step), record);
      expect(when).toBe('began');
      for (const { run, record: recorded } of rows) expect(run).toBe(recorded);
    }
    const end = besideRecord(scenario, seek(record, lastStep(record)), record);
    expect(end.when).toBe('ended');
    for (const { run, record: recorded } of end.rows) expect(run).toBe(recorded);
  },
);

test('a run in which nothing is done parts from the record, and the numbers say so', async () => {
  const scenario = await builtIn('kazakhstan-2022');
  const record = timelineOf(scenario, recordGame(scenario, 'steppe-1407').run);
  const actions = scenario.turns.map(() => ({ kind: 'endTurn' }) as const);
  const run = timelineOf(scenario, { seed: 'steppe-1407', actions });
  const { rows } = besideRecord(scenario, seek(run, lastStep(run)), record);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  expect(rows.some(({ run: mine, record: theirs }) => mine !== theirs)).toBe(true);
});
