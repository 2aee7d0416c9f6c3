/**
 * The baked map's file: a header of JSON and a body of bytes, deflated together. All coordinates are
 * on the projected plane, quantised to an eighth of the view's reference pixel.
 */
import type { Conic, Point } from './projection.ts';

/** Steps of the quantised plane in one reference pixel. */
export const STEPS_PER_PIXEL = 8;
/** Steps of a stroke's angle in a full turn. */
export const ANGLE_STEPS = 256;
/** Steps of a stroke's length and bow in one reference pixel. */
export const STROKE_STEPS = 4;
/** Steps of a stroke's width in one reference pixel. */
export const WIDTH_STEPS = 10;

/** The names of line layers, in any order; a view has those that it needs. */
export type LayerName =
  | 'countries'
  | 'borders'
  | 'disputed'
  | 'rivers'
  | 'lakes'
  | 'urban'
  | 'waves'
  | 'lakeWaves'
  | 'roads'
  | 'rails'
  | 'runways'
  | 'blocks';

/** What the header says of one layer: its number of lines and a number for each (rank, level...). */
interface LayerHeader {
  readonly name: LayerName;
  readonly count: number;
  readonly tags: readonly number[];
}

/** A country of the view; the lines of layer `countries` carry its place in this list. */
export interface CountryHeader {
  readonly id: string;
  readonly name: string;
}

export interface MapHeader {
  readonly id: string;
  readonly projection: Conic;
  readonly kmPerPixel: number;
  /** Plane coordinates of the upper left corner, and the size, in kilometres. */
  readonly origin: Point;
  readonly size: Point;
  readonly layers: readonly LayerHeader[];
  readonly countries: readonly CountryHeader[];
  /** Lengths of the runs of neighbouring hachures. */
  readonly hachureRuns: readonly number[];
}

/** One line of a layer, as x, y pairs in kilometres. */
export interface Line {
  readonly points: Float32Array;
  readonly tag: number;
}

/** Hachures as columns, in kilometres and radians; `width` in reference pixels. */
export interface Hachures {
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly angle: Float32Array;
  readonly length: Float32Array;
  readonly bow: Float32Array;
  readonly width: Float32Array;
}

/** A view of the map as it is painted. */
export interface BakedMap {
  readonly header: MapHeader;
  readonly layers: Readonly<Partial<Record<LayerName, readonly Line[]>>>;
  readonly hachures: Hachures;
}

/** Reads a baked map from its deflated bytes. */
export async function readBaked(deflated: ArrayBuffer): Promise<BakedMap> {
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return decodeBaked(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** Decodes a baked map from its inflated bytes. */
function decodeBaked(bytes: Uint8Array): BakedMap {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(bytes.subarray(4, 4 + headerLength));
  const header = JSON.parse(text) as MapHeader;
  const reader = byteReader(bytes, 4 + headerLength);
  const layers: Partial<Record<LayerName, Line[]>> = {};
  for (const layer of header.layers) layers[layer.name] = decodeLayer(layer, header, reader);
  return { header, layers, hachures: decodeHachures(header, reader) };
}

interface ByteReader {
  /** Next signed whole number. */
  next(): number;
}

/** Zigzag variable-length integers. */
function byteReader(bytes: Uint8Array, start: number): ByteReader {
  let at = start;
  return {
    next() {
      let value = 0;
      let shift = 1;
      for (;;) {
        const byte = bytes[at++];
        if (byte === undefined) throw new Error('The map file ends too early.');
        value += (byte & 127) * shift;
        if (byte < 128) break;
        shift *= 128;
      }
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
  };
}

function decodeLayer(layer: LayerHeader, header: MapHeader, reader: ByteReader): Line[] {
  const step = header.kmPerPixel / STEPS_PER_PIXEL;
  const lines: Line[] = [];
  let [firstX, firstY] = [0, 0];
  for (let n = 0; n < layer.count; n++) {
    const length = reader.next();
    const points = new Float32Array(length * 2);
    let [x, y] = [firstX, firstY];
    for (let i = 0; i < length; i++) {
      x += reader.next();
      y += reader.next();
      if (i === 0) [firstX, firstY] = [x, y];
      points[i * 2] = header.origin[0] + x * step;
      points[i * 2 + 1] = header.origin[1] + y * step;
    }
    lines.push({ points, tag: layer.tags[n] ?? 0 });
  }
  return lines;
}

function decodeHachures(header: MapHeader, reader: ByteReader): Hachures {
  const count = header.hachureRuns.reduce((sum, run) => sum + run, 0);
  const step = header.kmPerPixel / STEPS_PER_PIXEL;
  const column = (): Float32Array => new Float32Array(count);
  const [x, y, angle, length, bow, width] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const fill = (out: Float32Array, order: 1 | 2, scale: number, offset: number): void => {
    let at = 0;
    let runStart = 0;
    for (const run of header.hachureRuns) {
      let value = runStart;
      let pace = 0;
      for (let i = 0; i < run; i++) {
        const residual = reader.next();
        if (i === 0) runStart = value += residual;
        else if (order === 1) value += residual;
        else value += pace += residual;
        out[at++] = offset + value * scale;
      }
    }
  };
  fill(x, 2, step, header.origin[0]);
  fill(y, 2, step, header.origin[1]);
  fill(angle, 1, (2 * Math.PI) / ANGLE_STEPS, 0);
  fill(length, 1, header.kmPerPixel / STROKE_STEPS, 0);
  fill(bow, 1, header.kmPerPixel / STROKE_STEPS, 0);
  fill(width, 1, 1 / WIDTH_STEPS, 0);
  return { count, x, y, angle, length, bow, width };
}
