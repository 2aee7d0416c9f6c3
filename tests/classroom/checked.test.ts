import { expect, test } from 'vitest';
import { tidyLine } from '../../src/classroom/checked.ts';

test.each([
  ['\u200b', ''],
  ['\u2060\u200d ', ''],
  ['A\u00adnn\u200b', 'Ann'],
  ['\ue000 Ann', '\ue000 Ann'],
  // Joiners within words and pictures are part of them.
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d👧', '👩\u200d👧'],
  ['Ann\u200d', 'Ann'],
])('signs that nobody sees are no name: %j', (typed, line) => {
  expect(tidyLine(typed, 40)).toBe(line);
});
