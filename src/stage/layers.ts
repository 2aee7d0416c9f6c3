import type Phaser from 'phaser';
import type { Rect } from './geo/framing.ts';
import { beside } from './paint/brush.ts';
import { paintLamp, type LampLight } from './paint/lamp.ts';
import { makeSurface, type Surface } from './surface.ts';

/** The stage's surfaces, from below. */
export interface Layers {
  /** Water and land in their tones: changes with the selection. */
  readonly ground: Surface;
  /** Hills, rivers, borders: changes with the camera only. */
  readonly engraving: Surface;
  /** Routes, places, names; in the Council the table. */
  readonly under: Surface;
  /** What moves. */
  readonly moving: Surface;
  /** Tags and the plate. */
  readonly over: Surface;
  /** Gives all of them a part of the window; true where it was another before. */
  fit(area: Rect, ratio: number): boolean;
  light(light: LampLight): void;
  /** A picture of what lies under the moving layer, as it is now. */
  still(): HTMLCanvasElement;
}

/** The lamp is soft: a small picture of it, stretched, is enough. */
const LAMP_DENSITY = 0.25;

/** Makes the surfaces in a scene, in the order in which they lie on each other. */
export function makeLayers(scene: Phaser.Scene): Layers {
  const ground = makeSurface(scene, 'ground');
  const engraving = makeSurface(scene, 'engraving');
  const lamp = makeSurface(scene, 'lamp', true);
  const under = makeSurface(scene, 'under');
  const moving = makeSurface(scene, 'moving');
  const over = makeSurface(scene, 'over');
  let made = false;
  return {
    ground,
    engraving,
    under,
    moving,
    over,
    fit(area, ratio) {
      // Images are added to the scene at their first fit, so the order here is the order of depth.
      const changes = [
        ground.fit(area, ratio),
        engraving.fit(area, ratio),
        lamp.fit(area, LAMP_DENSITY),
        under.fit(area, ratio),
        moving.fit(area, ratio),
        over.fit(area, ratio),
      ];
      lamp.stretch(area, ratio);
      const changed = !made || changes.includes(true);
      made = true;
      return changed;
    },
    light(light) {
      lamp.paint(({ context, area }) => paintLamp(context, area, light));
    },
    still() {
      const { context } = beside(ground.brush);
      const { width, height } = context.canvas;
      for (const { brush } of [ground, engraving]) context.drawImage(brush.context.canvas, 0, 0);
      context.globalCompositeOperation = 'multiply';
      context.drawImage(lamp.brush.context.canvas, 0, 0, width, height);
      context.globalCompositeOperation = 'source-over';
      context.drawImage(under.brush.context.canvas, 0, 0);
      return context.canvas;
    },
  };
}
