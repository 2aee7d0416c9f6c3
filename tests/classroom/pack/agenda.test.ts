import { expect, test } from 'vitest';
import { agendaOf, LENGTHS_OF_DEBRIEF } from '../../../src/classroom/pack/agenda.ts';

const ALL = { decisions: true, predictions: true, arms: true, endings: true };
const NOTHING = { decisions: false, predictions: false, arms: false, endings: false };

test.each(LENGTHS_OF_DEBRIEF)('%s minutes are shared out without a gap', (length) => {
  for (const matter of [ALL, { ...ALL, arms: false }, { ...ALL, predictions: false }, NOTHING]) {
    const items = agendaOf(length, matter);
    expect(items[0]?.from).toBe(0);
    expect(items.at(-1)?.to).toBe(length);
    items.slice(1).forEach(({ from }, at) => expect(from).toBe(items[at]?.to));
    for (const { from, to } of items) expect(to).toBeGreaterThan(from);
    const parts = items.map(({ part }) => part);
    expect(new Set(parts).size).toBe(parts.length);
    const lacking = (['decisions', 'predictions', 'arms', 'endings'] as const).filter(
      (part) => !matter[part],
    );
    expect(parts.filter((part) => (lacking as readonly string[]).includes(part))).toEqual([]);
  }
});

test.each(LENGTHS_OF_DEBRIEF)(
  'in %s minutes reasons are heard before endings are seen',
  (length) => {
    const parts = agendaOf(length, ALL).map(({ part }) => part);
    expect(parts.indexOf('decisions')).toBeLessThan(parts.indexOf('endings'));
  },
);

test('a class without predictions talks about its decisions for longer', () => {
  const lasts = (matter: typeof ALL) => {
    const item = agendaOf(17, matter).find(({ part }) => part === 'decisions');
    return (item?.to ?? 0) - (item?.from ?? 0);
  };
  expect(lasts({ ...ALL, predictions: false })).toBeGreaterThan(lasts(ALL));
});

test('without arms the time is given to the predictions', () => {
  const parts = agendaOf(32, { ...ALL, arms: false }).map(({ part }) => part);
  expect(parts).toEqual(['opening', 'decisions', 'predictions', 'map', 'endings']);
});
