import { expect, test } from 'vitest';
import { openAssigned } from '../../../src/app/classroom/assigned.ts';
import { MOST_ASSIGNED, openShelf, type Assigned } from '../../../src/app/classroom/shelf.ts';
import { isWithheld } from '../../../src/app/classroom/withheld.ts';
import { ASSIGNED } from '../../../src/app/store.ts';
import { MOST_ANSWERS } from '../../../src/classroom/hand-in-code.ts';
import { addressOf } from '../../../src/classroom/address.ts';
import { anAnswer, anAssignment } from '../../classroom/an-assignment.ts';
import { aRun, SCENARIO } from '../../run/a-run.ts';

const RUN = aRun();

function assigned(change: Partial<Assigned> = {}): Assigned {
  return {
    assignment: anAssignment(SCENARIO, { title: 'Group B', minutes: 40 }),
    number: 7,
    label: 'blue heron',
    scenario: SCENARIO.id,
    scenarioHash: SCENARIO.hash,
    seed: RUN.seed,
    answers: [anAnswer(RUN, 0)],
    startedAt: 1_700_000_000_000,
    seconds: 61,
    extra: 0,
    unlimited: false,
    finished: false,
    ...change,
  };
}

/** A browser's storage, with what somebody has left in it. */
function storage(text?: string) {
  const held = new Map(text === undefined ? [] : [[ASSIGNED, text]]);
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

const written = (items: readonly unknown[]) => JSON.stringify({ layout: 1, items });
const item = (change: Record<string, unknown> = {}) => ({
  ...assigned(),
  assignment: addressOf(assigned().assignment),
  ...change,
});

test('what was kept is there on the next visit, and found by its game', () => {
  const place = storage();
  openShelf(place).put(assigned());
  const next = openShelf(place);
  expect(next.all()).toEqual([assigned()]);
  expect(next.find(assigned())?.label).toBe('blue heron');
  expect(next.find({ ...assigned(), seed: 'another-1' })).toBeUndefined();
});

test('the same game stands once, the youngest first, and the oldest goes when it is full', () => {
  const shelf = openShelf(storage());
  for (let n = 1; n <= MOST_ASSIGNED + 3; n += 1) shelf.put(assigned({ seed: `juniper-${n}` }));
  shelf.put(assigned({ seed: 'juniper-9', label: 'green' }));
  expect(shelf.all()).toHaveLength(MOST_ASSIGNED);
  expect(shelf.all()[0]).toMatchObject({ seed: 'juniper-9', label: 'green' });
  expect(shelf.all().filter(({ seed }) => seed === 'juniper-9')).toHaveLength(1);
  expect(shelf.all().some(({ seed }) => seed === 'juniper-1')).toBe(false);
});

test('without a storage, or with one that refuses, it holds as long as the page', () => {
  const refusing = {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  for (const place of [undefined, refusing]) {
    const shelf = openShelf(place);
    shelf.put(assigned());
    expect(shelf.find(assigned())?.number).toBe(7);
  }
});

test('two tabs write one after the other, and neither loses what the other kept', () => {
  const place = storage();
  const [one, other] = [openShelf(place), openShelf(place)];
  one.put(assigned({ seed: 'first-1' }));
  other.put(assigned({ seed: 'second-2' }));
  one.put(assigned({ seed: 'first-1', label: 'later' }));
  expect(other.all().map(({ seed, label }) => [seed, label])).toEqual([
    ['first-1', 'later'],
    ['second-2', 'blue heron'],
  ]);
});

test('a storage that is wiped leaves nothing behind', () => {
  const place = storage();
  const shelf = openShelf(place);
  shelf.put(assigned());
  place.held.clear();
  expect(shelf.all()).toEqual([]);
  shelf.put(assigned({ seed: 'later-1' }));
  expect(shelf.all().map(({ seed }) => seed)).toEqual(['later-1']);
});

test.each([
  ['no JSON', '{'],
  ['a number', '7'],
  ['null', 'null'],
  ['another layout', JSON.stringify({ layout: 2, items: [item()] })],
  ['items that are no list', JSON.stringify({ layout: 1, items: { 0: item() } })],
  ['a field more', JSON.stringify({ layout: 1, items: [], more: 1 })],
  ['something far too large', `{"layout":1,"items":[],"x":"${'x'.repeat(900_000)}"}`],
])('of %s nothing is read, and nothing breaks', (_, text) => {
  const shelf = openShelf(storage(text));
  expect(shelf.all()).toEqual([]);
  shelf.put(assigned());
  expect(shelf.all()).toHaveLength(1);
});

test.each<[string, Record<string, unknown>]>([
  ['another address', { assignment: 'v=1&scenario=../../etc' }],
  ['a number beyond all', { number: 1e9 }],
  ['a label of two lines', { label: 'a\nb' }],
  ['a label without end', { label: 'x'.repeat(5000) }],
  ['a scenario that is a path', { scenario: '../x' }],
  ['half a hash', { scenarioHash: 'abc' }],
  ['a seed with a tag', { seed: '<img src=x>' }],
  ['time that runs backwards', { seconds: -1 }],
  ['a time box without end', { extra: 1e12 }],
  ['a field nobody knows', { surprise: true }],
])('an entry with %s is left out, the others are kept', (_, change) => {
  const shelf = openShelf(storage(written([item(change), item({ seed: 'sound-1' }), null, []])));
  expect(shelf.all().map(({ seed }) => seed)).toEqual(['sound-1']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('of more entries than there may be only so many are read', () => {
  const many = Array.from({ length: 50 }, (_, at) => item({ seed: `many-${at}` }));
  expect(openShelf(storage(written(many))).all()).toHaveLength(MOST_ASSIGNED);
});

test('a record is held back until a run of the assignment was played to its end', () => {
  const shelf = openShelf(storage());
  expect(isWithheld(SCENARIO.id, shelf)).toBe(false);
  shelf.put(assigned());
  expect(isWithheld(SCENARIO.id, shelf)).toBe(true);
  expect(isWithheld(`${SCENARIO.id}-arm-0123abcd`, shelf)).toBe(true);
  expect(isWithheld('another-crisis', shelf)).toBe(false);
  shelf.put(assigned({ finished: true }));
  expect(isWithheld(SCENARIO.id, shelf)).toBe(false);
});

test('a run that was begun under a wrong number and left keeps no record closed for good', () => {
  const shelf = openShelf(storage());
  shelf.put(assigned({ seed: 'mistyped-1' }));
  shelf.put(assigned({ seed: 'right-2' }));
  expect(isWithheld(SCENARIO.id, shelf)).toBe(true);
  shelf.put(assigned({ seed: 'right-2', finished: true }));
  expect(isWithheld(SCENARIO.id, shelf)).toBe(false);
  // The next student at the same computer begins.
  shelf.put(assigned({ seed: 'next-3' }));
  expect(isWithheld(SCENARIO.id, shelf)).toBe(true);
});

test('a listener hears what this page keeps, until it has heard enough', () => {
  const shelf = openShelf(storage());
  let heard = 0;
  const end = shelf.subscribe(() => (heard += 1));
  shelf.put(assigned());
  end();
  shelf.put(assigned());
  expect(heard).toBe(1);
  expect(openAssigned(shelf, { get: () => ({}) as never, subscribe: () => end }).current()).toBe(
    undefined,
  );
});

test('what was answered in another branch, and what is damaged, costs nothing else at the next visit', () => {
  const place = storage();
  const later = anAnswer(RUN, 9, { turn: 5 });
  const earlier = anAnswer(RUN, 3, { turn: 2 });
  openShelf(place).put(assigned({ answers: [later, earlier] }));
  expect(openShelf(place).all()[0]?.answers).toEqual([later, earlier]);
  const damaged = storage(written([item({ answers: [{ ...later, chance: 300 }, earlier] })]));
  expect(openShelf(damaged).all()[0]).toMatchObject({ number: 7, answers: [earlier] });
});

test.each<[string, unknown[], number]>([
  ['answers that are none', [{ turn: 1 }], 0],
  ['an answer with a polluting field', [JSON.parse('{"__proto__": {"x": 1}}')], 0],
  ['more than may be handed in', Array.from({ length: 200 }, () => anAnswer(RUN, 0)), MOST_ANSWERS],
])('of %s as many are read as are sound and may be', (_, answers, read) => {
  const shelf = openShelf(storage(written([item({ answers })])));
  expect(shelf.all()[0]?.answers).toHaveLength(read);
});
