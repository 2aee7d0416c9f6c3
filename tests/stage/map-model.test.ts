import { expect, test } from 'vitest';
import { newGame, type Scenario } from '../../src/engine/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { shotOf } from '../../src/stage/camera.ts';
import { overlap, type Rect } from '../../src/stage/geo/framing.ts';
import { ownersOf } from '../../src/stage/geo/owners.ts';
import { mapModel, type MapModel } from '../../src/stage/labels/mapModel.ts';
import type { StageView } from '../../src/stage/view.ts';
import { bakedMap } from './bakedMaps.ts';

const region = await bakedMap('region');
const border = await builtIn('kyrgyz-tajik-2022');
const PLAIN = { insets: { top: 0, right: 0, bottom: 0, left: 0 }, zoom: 'region' } as const;

/** The map of a window of that size, with letters of one width. */
function laidOut(
  scenario: Scenario,
  [width, height]: [number, number],
  controls: Rect[],
): MapModel {
  const state = newGame(scenario, 'steppe-1407');
  const view: StageView = {
    scene: 'map',
    scenario,
    state,
    tags: {},
    names: {},
    controls,
    ...PLAIN,
  };
  const { frame, free, scale } = shotOf(view, width, height, undefined);
  return mapModel(region, frame, free, view, {
    scale,
    attended: scenario.theatre.host,
    owners: ownersOf(region, frame, free),
    taken: [],
    plate: undefined,
    measure: (text, { spacing }) => text.length * (7 + spacing),
    tagSize: () => ({ width: 96, height: 35 }),
  });
}

const namesIn = (model: MapModel) => model.names.map(({ placed }) => placed);

test('nothing is written under what lies over the map', () => {
  const window: [number, number] = [738, 520];
  const iran = namesIn(laidOut(border, window, [])).find(({ id }) => id === 'iran');
  if (!iran) throw new Error('Without controls there is a place for this name.');
  const control = { x: 0, y: iran.box.y - 10, width: iran.box.x + 20, height: 60 };
  const model = laidOut(border, window, [control]);
  const written = [...namesIn(model), ...model.tags];
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter(({ box }) => overlap(box, control))).toEqual([]);
});

test.each<[string, [number, number]]>([
  ['a phone', [390, 256]],
  ['a small phone', [360, 220]],
  ['a desktop', [738, 520]],
])('both parties to a quarrel are named on the map of %s', (_, window) => {
  const { tags, names } = laidOut(border, window, []);
  const named = [...tags.map(({ id }) => id), ...names.map(({ placed }) => placed.id)];
  expect(named).toEqual(expect.arrayContaining(['kyrgyzstan', 'tajikistan']));
});
