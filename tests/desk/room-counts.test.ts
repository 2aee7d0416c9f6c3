/** What is counted in the room says what it counts, and the same thing is counted once. */
import { expect, test } from 'vitest';
import { peopleOf } from '../../src/desk/situation/act-previews.tsx';
import { linesOf, linesOfTurn } from '../../src/desk/situation/dispatches.tsx';
import { builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { aSession } from './a-session.ts';

const text = openText('en');
const scenario = await builtIn('kyrgyz-tajik-2022');

test('people in a preview are so many more or fewer than if the act is left', () => {
  const session = aSession({ scenario, text });
  const people = (low: number, mean: number, high: number) =>
    peopleOf(session, { meter: 'theatre.killed', now: 0, low, mean, high });
  expect(people(-1, 12, 36)).toBe('12 more (−1 to +36)');
  expect(people(-40, -3, 5)).toMatch(/^3 fewer \(/);
  expect(people(-4, 0, 4)).toMatch(/^as many \(/);
  expect(people(7, 7, 7)).toBe('7 more');
});

test('what is counted as new is of the present turn alone, and says so', () => {
  const actions = Array.from({ length: 4 }, () => ({ kind: 'endTurn' }) as const);
  const session = aSession({ scenario, text, actions });
  const lines = linesOf(session);
  const fresh = linesOfTurn(session, lines);
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.length).toBeLessThan(lines.length);
  expect(text.say('desk-summary', { count: 5 })).toBe('5 dispatches this turn');
  // Newest first: what is new stands in front of all else.
  expect(lines.slice(0, fresh.length)).toEqual(fresh);
});
