import { expect, test } from 'vitest';
import { hedgingTrack } from '../../src/desk/situation/hedging.ts';
import { HEDGING } from '../../src/engine/index.ts';

test('a member that does not hedge stands before eight open steps, the first of them next', () => {
  const track = hedgingTrack({ hedgeRung: 0 });
  expect(track.steps).toHaveLength(8);
  expect(track.steps.some(({ reached }) => reached)).toBe(false);
  expect(track).toMatchObject({ now: 'none', next: 'complains' });
});

test('the steps up to where it stands are climbed, and one more is named', () => {
  const track = hedgingTrack({ hedgeRung: 3 });
  expect(track.steps.filter(({ reached }) => reached).map(({ id }) => id)).toEqual([
    'complains',
    'skipsDrills',
    'refusesToSign',
  ]);
  expect(track).toMatchObject({ now: 'refusesToSign', next: 'recallsEnvoy' });
});

test('at the end nothing is next', () => {
  const track = hedgingTrack({ hedgeRung: HEDGING.length - 1 });
  expect(track.steps.every(({ reached }) => reached)).toBe(true);
  expect(track).toMatchObject({ now: 'leaves', next: undefined });
});
