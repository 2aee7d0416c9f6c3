import type { LonLat } from './projection.ts';

/** A water's name lies along its axis, from the first place to the second. */
export interface Water {
  readonly id: string;
  readonly name: string;
  readonly axis: readonly [LonLat, LonLat];
  readonly kind: 'sea' | 'lake';
}

/** Waters that may be named. */
export const WATERS: readonly Water[] = [
  {
    id: 'sea.black',
    name: 'Black Sea',
    axis: [
      [31.6, 43.1],
      [38.4, 43.1],
    ],
    kind: 'sea',
  },
  {
    id: 'sea.caspian',
    name: 'Caspian Sea',
    axis: [
      [49.9, 43.9],
      [52.0, 38.4],
    ],
    kind: 'sea',
  },
  {
    id: 'sea.barents',
    name: 'Barents Sea',
    axis: [
      [34, 73],
      [48, 73],
    ],
    kind: 'sea',
  },
  {
    id: 'sea.mediterranean',
    name: 'Mediterranean Sea',
    axis: [
      [23.5, 34.4],
      [33, 33.6],
    ],
    kind: 'sea',
  },
  {
    id: 'lake.balkhash',
    name: 'Balkhash',
    axis: [
      [73.6, 47.4],
      [78.6, 47.2],
    ],
    kind: 'lake',
  },
];
