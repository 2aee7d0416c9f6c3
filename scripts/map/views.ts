import { ALLIANCE_CONIC, type Conic } from '../../src/stage/geo/projection.ts';

/** One map view to bake. Adding a theatre is adding one row to {@link VIEWS}. */
export interface ViewRow {
  readonly id: string;
  readonly projection: Conic;
  /** Degrees: the view covers the box around these places on the plane. */
  readonly corners: readonly (readonly [lon: number, lat: number])[];
  /** Kilometres that one reference pixel covers: the scale at which the engraving looks right. */
  readonly kmPerPixel: number;
  /** Metres between the contours that carry hachures. */
  readonly contourStep: number;
  /** Radius of the blur over the elevation, in reference pixels. */
  readonly blur: number;
  readonly blurPasses: number;
  /** Metres a kilometre below which no hachure is set. */
  readonly gentlest: number;
  /** Reference pixels between hachures along a contour, and their greatest length. */
  readonly hachureGap: number;
  readonly hachureLength: number;
  /** Reference pixels from the shore to each wave line. */
  readonly waves: readonly number[];
  readonly lakeWaves: readonly number[];
  readonly highestRiverRank: number;
  readonly highestLakeRank: number;
  readonly urban: boolean;
}

const SEA_WAVES = [2.2, 4.6, 7.6, 11.2, 15.5, 20.5, 26];
const THEATRE_WAVES = [2, 4, 6.5, 9];
const LAKE_WAVES = [1.2, 2.9, 5.2, 8];

/** Everything that {@link ViewRow} says of a theatre but its place. */
const THEATRE = {
  kmPerPixel: 0.7,
  contourStep: 180,
  blur: 5,
  blurPasses: 2,
  gentlest: 14,
  hachureGap: 2,
  hachureLength: 9,
  waves: THEATRE_WAVES,
  lakeWaves: THEATRE_WAVES,
  highestRiverRank: 7,
  highestLakeRank: 7,
  urban: true,
} as const;

/** The views that are baked from the globe's data. The city plates have their own plans. */
export const VIEWS: readonly ViewRow[] = [
  {
    id: 'fit',
    projection: ALLIANCE_CONIC,
    corners: [
      [20, 30],
      [60, 30],
      [110, 36],
      [20, 72],
      [95, 77],
    ],
    kmPerPixel: 9,
    contourStep: 300,
    blur: 1,
    blurPasses: 1,
    gentlest: 2.4,
    hachureGap: 2.1,
    hachureLength: 7,
    waves: SEA_WAVES,
    lakeWaves: LAKE_WAVES,
    highestRiverRank: 3,
    highestLakeRank: 3,
    urban: false,
  },
  {
    id: 'region',
    projection: ALLIANCE_CONIC,
    corners: [
      [60, 28.5],
      [21, 47],
      [29, 62],
      [88, 47],
    ],
    kmPerPixel: 4.4,
    contourStep: 280,
    blur: 1,
    blurPasses: 1,
    gentlest: 3,
    hachureGap: 2,
    hachureLength: 8,
    waves: SEA_WAVES,
    lakeWaves: LAKE_WAVES,
    highestRiverRank: 5,
    highestLakeRank: 5,
    urban: true,
  },
  {
    id: 'caucasus',
    projection: { meridian: 45.5, parallels: [39, 41.5] },
    corners: [
      [42.4, 37.6],
      [48.6, 42.6],
    ],
    ...THEATRE,
  },
  {
    id: 'fergana',
    projection: { meridian: 70.6, parallels: [39, 41] },
    corners: [
      [67.6, 37.9],
      [73.6, 42.1],
    ],
    ...THEATRE,
  },
];
