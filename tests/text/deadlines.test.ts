import { expect, test } from 'vitest';
import { turnOf } from '../../src/text/dates.ts';
import { openText } from '../../src/text/node.ts';
import { kazakhstan } from './cases.ts';

const text = openText('en');
const scenario = kazakhstan();
const turns = scenario.turns;

test('a deadline at the end of a turn belongs to that turn, and to its day', () => {
  turns.forEach(({ at, hours, date }, index) => {
    const end = at + hours;
    expect(turnOf(scenario, end, 'deadline')).toBe(index + 1);
    if (hours > 24) return;
    const day = Number(date.slice(-2));
    expect(text.dueDay(scenario, end)).toBe(`${day} January`);
  });
});

test('a moment between two turns opens the later one, and so does what arrives then', () => {
  const second = turns[1];
  if (!second) throw new Error('The case has turns.');
  expect(turnOf(scenario, second.at)).toBe(2);
  expect(turnOf(scenario, second.at, 'arrival')).toBe(2);
  // What comes in the middle of a turn is there when the next begins.
  expect(turnOf(scenario, second.at - 1, 'arrival')).toBe(2);
  expect(turnOf(scenario, second.at + 1, 'arrival')).toBe(3);
});

test('after the last turn there is none', () => {
  const last = turns.at(-1);
  if (!last) throw new Error('The case has turns.');
  const end = last.at + last.hours;
  expect(turnOf(scenario, end)).toBe(turns.length + 1);
  expect(turnOf(scenario, end, 'deadline')).toBe(turns.length);
  expect(turnOf(scenario, end + 1, 'deadline')).toBe(turns.length + 1);
});
