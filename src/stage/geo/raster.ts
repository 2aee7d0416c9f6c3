import type { Point } from './projection.ts';

/**
 * Fills closed rings (in cells) into a raster by the even-odd rule: 1 inside, 0 outside.
 */
export function rasterise(
  rings: readonly (readonly Point[])[],
  width: number,
  height: number,
): Uint8Array {
  const crossings: number[][] = Array.from({ length: height }, () => []);
  for (const ring of rings)
    for (let i = 0; i < ring.length; i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const first = Math.max(0, Math.ceil(Math.min(ay, by)));
      const last = Math.min(height - 1, Math.ceil(Math.max(ay, by)) - 1);
      for (let j = first; j <= last; j++)
        crossings[j]!.push(ax + ((j - ay) / (by - ay)) * (bx - ax));
    }
  const out = new Uint8Array(width * height);
  crossings.forEach((xs, j) => {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil(xs[k]!));
      const to = Math.min(width - 1, Math.ceil(xs[k + 1]!) - 1);
      for (let i = from; i <= to; i++) out[j * width + i] = 1;
    }
  });
  return out;
}
