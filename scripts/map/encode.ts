import { deflateRawSync } from 'node:zlib';
import {
  ANGLE_STEPS,
  STEPS_PER_PIXEL,
  STROKE_STEPS,
  WIDTH_STEPS,
  type CountryHeader,
  type LayerName,
  type MapHeader,
} from '../../src/stage/geo/baked.ts';
import type { Conic, Point } from '../../src/stage/geo/projection.ts';
import type { Hachure } from './hachures.ts';

/** One layer to write: lines in kilometres with a number each. */
export interface LayerSource {
  readonly name: LayerName;
  readonly lines: readonly { readonly points: readonly Point[]; readonly tag: number }[];
}

/** Everything that a baked map holds, before quantising. */
export interface MapSource {
  readonly id: string;
  readonly projection: Conic;
  readonly kmPerPixel: number;
  readonly origin: Point;
  readonly size: Point;
  readonly layers: readonly LayerSource[];
  readonly countries: readonly CountryHeader[];
  /** In cells of one reference pixel from the origin. */
  readonly hachures: readonly (readonly Hachure[])[];
}

/** Quantises, delta-codes and deflates a map; `readBaked` in src/stage/geo/baked.ts reverses it. */
export function encodeMap(map: MapSource): Buffer {
  const body = byteWriter();
  const step = map.kmPerPixel / STEPS_PER_PIXEL;
  for (const layer of map.layers) {
    let first: Point = [0, 0];
    for (const { points } of layer.lines) {
      body.write(points.length);
      let before = first;
      points.forEach(([x, y], i) => {
        const here: Point = [
          Math.round((x - map.origin[0]) / step),
          Math.round((y - map.origin[1]) / step),
        ];
        body.write(here[0] - before[0]);
        body.write(here[1] - before[1]);
        before = here;
        if (i === 0) first = here;
      });
    }
  }
  writeHachures(map.hachures, body);

  const header: MapHeader = {
    id: map.id,
    projection: map.projection,
    kmPerPixel: map.kmPerPixel,
    origin: map.origin,
    size: map.size,
    layers: map.layers.map(({ name, lines }) => ({
      name,
      count: lines.length,
      tags: lines.some((line) => line.tag !== 0) ? lines.map((line) => line.tag) : [],
    })),
    countries: map.countries,
    hachureRuns: map.hachures.map((run) => run.length),
  };
  const head = Buffer.from(JSON.stringify(header), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return deflateRawSync(Buffer.concat([length, head, body.bytes()]), { level: 9, memLevel: 9 });
}

interface ByteWriter {
  write(value: number): void;
  bytes(): Buffer;
}

/** Zigzag variable-length integers. */
function byteWriter(): ByteWriter {
  const out: number[] = [];
  return {
    write(value) {
      let rest = value >= 0 ? value * 2 : -value * 2 - 1;
      for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
      out.push(rest);
    },
    bytes: () => Buffer.from(out),
  };
}

/** Columns of residuals: places by second differences along a run, the rest by first ones. */
function writeHachures(runs: readonly (readonly Hachure[])[], body: ByteWriter): void {
  const column = (order: 1 | 2, quantised: (stroke: Hachure) => number, cycle?: number): void => {
    let runStart = 0;
    for (const run of runs) {
      let value = runStart;
      let pace = 0;
      run.forEach((stroke, i) => {
        let change = quantised(stroke) - value;
        if (cycle) change -= Math.round(change / cycle) * cycle;
        if (i === 0 || order === 1) body.write(change);
        else {
          body.write(change - pace);
          pace = change;
        }
        value += change;
        if (i === 0) runStart = value;
      });
    }
  };
  column(2, (stroke) => Math.round(stroke.x * STEPS_PER_PIXEL));
  column(2, (stroke) => Math.round(stroke.y * STEPS_PER_PIXEL));
  column(1, (stroke) => Math.round((stroke.angle / (2 * Math.PI)) * ANGLE_STEPS), ANGLE_STEPS);
  column(1, (stroke) => Math.round(stroke.length * STROKE_STEPS));
  column(1, (stroke) => Math.round(stroke.bow * STROKE_STEPS));
  column(1, (stroke) => Math.round(stroke.width * WIDTH_STEPS));
}
