import { expect, test } from 'vitest';
import { AGENDA_PARTS, agendaOf, LENGTHS_OF_DEBRIEF } from '../../../src/classroom/pack/agenda.ts';

const ALL = { decisions: true, predictions: true };

test.each(LENGTHS_OF_DEBRIEF)('%s minutes are shared out without a gap', (length) => {
  for (const matter of [
    ALL,
    { ...ALL, predictions: false },
    { decisions: false, predictions: false },
  ]) {
    const items = agendaOf(length, matter);
    expect(items[0]?.from).toBe(0);
    expect(items.at(-1)?.to).toBe(length);
    items.slice(1).forEach(({ from }, at) => expect(from).toBe(items[at]?.to));
    for (const { from, to } of items) expect(to).toBeGreaterThan(from);
  }
});

test('a class without predictions talks about its decisions for longer', () => {
  const lasts = (matter: typeof ALL) => {
    const item = agendaOf(30, matter).find(({ part }) => part === 'decisions');
    return (item?.to ?? 0) - (item?.from ?? 0);
  };
  expect(agendaOf(30, ALL).map(({ part }) => part)).toEqual(AGENDA_PARTS);
  expect(lasts({ ...ALL, predictions: false })).toBeGreaterThan(lasts(ALL));
});
