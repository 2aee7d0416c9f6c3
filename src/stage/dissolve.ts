import type { Shot } from './camera.ts';
import type { Layers } from './layers.ts';

/** The picture before a change of camera: it grows or shrinks towards the new one and fades. */
export interface Dissolve {
  /** Paints it over the moving layer, `t` from 0, all there, to 1, gone. */
  paint(t: number): void;
}

/** How much closer a city's plate is taken to be: its map has another projection. */
const CITY_ZOOM = 5;

/** Starts a dissolve from what the layers show now, or undefined where nothing can be kept. */
export function dissolveFrom(
  layers: Layers,
  before: Shot,
  after: Shot,
  city: 'entered' | 'left' | undefined,
): Dissolve | undefined {
  const { area, context: shown } = layers.ground.brush;
  if (JSON.stringify(area) !== JSON.stringify(after.free)) return undefined;
  if (shown.canvas.width < 2) return undefined;
  const still = layers.still();
  const zoom =
    city === 'entered'
      ? CITY_ZOOM
      : city === 'left'
        ? 1 / CITY_ZOOM
        : before.frame.kmPerPixel / after.frame.kmPerPixel;
  return {
    paint(t) {
      if (t >= 1) return;
      layers.moving.paint(({ context }) => {
        const { width, height } = context.canvas;
        const scale = zoom ** t;
        context.save();
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.globalAlpha = 1 - t;
        context.translate(width / 2, height / 2);
        context.scale(scale, scale);
        context.drawImage(still, -width / 2, -height / 2);
        context.restore();
      });
    },
  };
}
