import Phaser from 'phaser';
import type { Rect } from './geo/framing.ts';
import { contextOf, toWindow, type Brush } from './paint/brush.ts';

/** A canvas that the scene shows as an image: painted by hand, composed by Phaser. */
export interface Surface {
  readonly brush: Brush;
  /** Gives it a new place and size, blank. Does nothing where both are as before. */
  fit(area: Rect, ratio: number): boolean;
  /** Shows it over an area of the screen whatever the canvas's own size. */
  stretch(area: Rect, ratio: number): void;
  /** Paints and shows the result; coordinates are CSS pixels of the window. */
  paint(draw: (brush: Brush) => void): void;
}

/** Makes a surface at a depth of the scene; `multiply` darkens what lies beneath. */
export function makeSurface(scene: Phaser.Scene, key: string, multiply = false): Surface {
  let texture: Phaser.Textures.Texture | undefined;
  let image: Phaser.GameObjects.Image | undefined;
  let brush: Brush = {
    context: contextOf(document.createElement('canvas')),
    ratio: 1,
    area: { x: 0, y: 0, width: 0, height: 0 },
  };
  let shape = '';

  return {
    get brush() {
      return brush;
    },
    fit(area, ratio) {
      const wanted = [area.x, area.y, area.width, area.height, ratio].join(' ');
      if (wanted === shape) return false;
      shape = wanted;
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(area.width * ratio));
      canvas.height = Math.max(1, Math.round(area.height * ratio));
      brush = { context: contextOf(canvas), ratio, area };
      toWindow(brush);
      if (texture) scene.textures.remove(texture);
      // Phaser takes a canvas where its types ask for an image, and keeps no copy of its pixels.
      texture = scene.textures.addImage(key, canvas as unknown as HTMLImageElement) ?? undefined;
      image ??= scene.add.image(0, 0, key).setOrigin(0, 0);
      image.setTexture(key);
      image.setPosition(Math.round(area.x * ratio), Math.round(area.y * ratio));
      if (multiply) image.setBlendMode(Phaser.BlendModes.MULTIPLY);
      return true;
    },
    paint(draw) {
      draw(brush);
      texture?.source[0]?.update();
    },
    stretch(area, ratio) {
      image?.setPosition(Math.round(area.x * ratio), Math.round(area.y * ratio));
      image?.setDisplaySize(area.width * ratio, area.height * ratio);
    },
  };
}
