import { describe, expect, test } from 'vitest';
import { formatNumber, formatSigned } from '../../src/text/index.ts';
import { openText } from '../../src/text/node.ts';
import { kazakhstan } from './cases.ts';

const text = openText('en');
const scenario = kazakhstan();

describe('numbers', () => {
  test.each([
    [0, '0'],
    [950, '950'],
    [2500, '2,500'],
    [1234567, '1,234,567'],
    [-12, '−12'],
    [-0, '0'],
    [0.5, '0.5'],
  ])('%d reads %s', (value, words) => {
    expect(formatNumber(value)).toBe(words);
    expect(text.number(value)).toBe(words);
  });

  test('a signed number says which way', () => {
    expect([3, -3, 0].map(formatSigned)).toEqual(['+3', '−3', '0']);
  });
});

describe('dates', () => {
  test.each([
    [1, '2 January 2022'],
    [3, '5 January 2022, morning'],
    [4, '5 January 2022, night'],
    [14, '16 January 2022'],
  ])('turn %d is %s', (turn, words) => {
    expect(text.date(scenario, turn)).toBe(words);
  });
});

describe('previews', () => {
  const of = (low: number, high: number) =>
    text.preview({ meter: 'kazakhstan.trust', now: 500, low, high, mean: low });

  test.each([
    [0, 0, 'no change'],
    [30, 30, '+3'],
    [-84, -76, '−8'],
    [20, 40, '+2 to 4'],
    [-40, -20, '−2 to −4'],
    [-20, 40, '−2 to +4'],
    [0, 40, '0 to 4'],
    [-40, 0, '0 to −4'],
    [-3, 3, 'under 1'],
  ])('%d to %d reads %s', (low, high, words) => {
    expect(of(low, high)).toBe(words);
  });
});
