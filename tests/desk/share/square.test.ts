import { expect, test } from 'vitest';
import { squareOf } from '../../../src/desk/share/square.ts';

/** Whether the dot there is dark, by the path's own strokes. */
function isDark(path: string, x: number, y: number): boolean {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)].some(
    ([, from, row, length]) =>
      Number(row) === y && Number(from) <= x && x < Number(from) + Number(length),
  );
}

/** A corner mark of the standard: seven dots a side, a ring, a gap, a core. */
const MARK = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

test('the square has its three corner marks, inside a border of four blank dots', () => {
  const square = squareOf(`https://example.org/iv/#/run/${'1aB-'.repeat(60)}`);
  if (!square) throw new Error('That is short enough.');
  const { side, path } = square;
  for (const [left, top] of [
    [4, 4],
    [side - 11, 4],
    [4, side - 11],
  ] as const) {
    for (const [y, row] of MARK.entries()) {
      for (const [x, dot] of row.split('').entries()) {
        expect(isDark(path, left + x, top + y)).toBe(dot === '#');
      }
    }
  }
  for (let at = 0; at < side; at += 1) {
    for (const edge of [0, 3, side - 4, side - 1]) {
      expect(isDark(path, at, edge) || isDark(path, edge, at)).toBe(false);
    }
  }
});

test('a whole game makes a square of at most 77 dots; too long an address makes none', () => {
  expect(squareOf('x'.repeat(350))?.side).toBeLessThanOrEqual(77 + 8);
  expect(squareOf('x'.repeat(858))).toBeDefined();
  expect(squareOf('x'.repeat(900))).toBeUndefined();
});
