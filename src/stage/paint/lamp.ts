import type { Rect } from '../geo/framing.ts';
import { alpha } from '../tokens.ts';

/** The lamp's state: pools of light on a ground of shade; places and radii in CSS pixels. */
export interface LampLight {
  /** Colour that the ground is multiplied by where no light falls. */
  readonly shade: string;
  readonly pools: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly strength: number;
  }[];
}

/** Paints the lamp as a small opaque picture that is multiplied over the map. */
export function paintLamp(context: CanvasRenderingContext2D, area: Rect, light: LampLight): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = light.shade;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'lighten';
  context.setTransform(width / area.width, 0, 0, height / area.height, 0, 0);
  context.translate(-area.x, -area.y);
  for (const { x, y, radius, strength } of light.pools) {
    const pool = context.createRadialGradient(x, y, 0, x, y, radius);
    for (const [at, opacity] of FALLOFF)
      pool.addColorStop(at, alpha('#fffbf0', opacity * strength));
    context.fillStyle = pool;
    context.fillRect(area.x, area.y, area.width, area.height);
  }
  context.globalCompositeOperation = 'source-over';
}

/** How a pool of light falls off from its middle: [share of the radius, opacity]. */
const FALLOFF = [
  [0, 1],
  [0.18, 0.97],
  [0.4, 0.82],
  [0.6, 0.56],
  [0.8, 0.24],
  [1, 0],
] as const;
