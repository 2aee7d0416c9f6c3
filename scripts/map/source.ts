import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { PNG } from 'pngjs';

type Position = [number, number];

/** The trimmed source geometry, in degrees with three decimals. */
export interface SourceGeometry {
  countries: { id: string; name: string; polys: Position[][][] }[];
  lines: { intl: { pair: string; l: Position[] }[]; disp: { pair: string; l: Position[] }[] };
  /** `r` is Natural Earth's rank: 0 the greatest, 7 the least kept. */
  rivers: { r: number; n: string | null; l: Position[] }[];
  lakes: { r: number; n: string | null; p: Position[][] }[];
  urban: Position[][][];
}

/** Which part of the 2048 x 1024 globe the trimmed elevation is, in samples. */
export const ELEVATION_WINDOW = { left: 1024, top: 16, width: 896, height: 400 };
const SAMPLES_PER_DEGREE = 2048 / 360;
/** What one grey level of the elevation stands for, in metres. */
const METRES_PER_LEVEL = 25;

/** Elevation at a place in metres, sampled bicubically. */
export type Elevation = (lon: number, lat: number) => number;

/** Where a file of the source data lies. */
export function sourcePath(name: string): string {
  return fileURLToPath(new URL(`../../assets/map/source/${name}`, import.meta.url));
}

/** Reads the trimmed geometry. */
export function readGeometry(): SourceGeometry {
  const text = gunzipSync(readFileSync(sourcePath('geometry.json.gz'))).toString('utf8');
  return JSON.parse(text) as SourceGeometry;
}

/** Reads the trimmed elevation as a function of place. */
export function readElevation(): Elevation {
  const image = PNG.sync.read(readFileSync(sourcePath('elevation.png')));
  const { left, top, width, height } = ELEVATION_WINDOW;
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) grey[i] = image.data[i * 4] ?? 0;
  const clamp = (value: number, last: number): number => Math.max(0, Math.min(last, value));
  const at = (x: number, y: number): number =>
    grey[clamp(y, height - 1) * width + clamp(x, width - 1)] ?? 0;

  return (lon, lat) => {
    const x = (lon + 180) * SAMPLES_PER_DEGREE - 0.5 - left;
    const y = (90 - lat) * SAMPLES_PER_DEGREE - 0.5 - top;
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const row = (j: number): number =>
      cubic(at(x0 - 1, j), at(x0, j), at(x0 + 1, j), at(x0 + 2, j), x - x0);
    return cubic(row(y0 - 1), row(y0), row(y0 + 1), row(y0 + 2), y - y0) * METRES_PER_LEVEL;
  };
}

/** Catmull-Rom through four samples, `t` from the second to the third. */
function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
