/** Who reads whose guest list: a favour to one party of a quarrel is a slight to the other, and to nobody else. */
import { expect, test } from 'vitest';
import { act, aGame, KAZAKHSTAN, moved } from '../builder.ts';
import { frontCase } from '../front-case.ts';

const QUARREL = aGame(frontCase(KAZAKHSTAN, 'border'));

test('a visit to one party slights the other', () => {
  const { events } = QUARREL.doing(act('visit', 'tajikistan')).open();
  expect(moved(events, 'side.tajikistan.invitation')).toBeGreaterThan(0);
  expect(moved(events, 'side.kyrgyzstan.slight')).toBeGreaterThan(0);
});

test('a visit to a third capital slights neither', () => {
  const { events } = QUARREL.doing(act('visit', 'belarus')).open();
  for (const id of ['tajikistan', 'kyrgyzstan'])
    for (const key of ['slight', 'invitation']) expect(moved(events, `side.${id}.${key}`)).toBe(0);
});
