import { chromium } from 'playwright-core';
import { findBrowser, LAUNCH_ARGS } from '../browser.ts';
import type { Grid } from './grid.ts';

/** Grey that means level ground: it neither lights nor darkens the paper. */
const LEVEL_GREY = 128;
const EXAGGERATION = 14;
/** Direction to the lamp: west, north and up. */
const LAMP = { x: -0.55, y: -0.6, z: 0.58 };
const QUALITY = 0.82;
/** A grey image, one byte a pixel. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** Light from the north-west on the ground: darker than 128 in shade, lighter in the light. */
export function hillshade(ground: Grid, exaggeration = EXAGGERATION): GreyImage {
  const { width, height, values, cell } = ground;
  const grey = new Uint8Array(width * height).fill(LEVEL_GREY);
  const metres = cell * 1000;
  for (let j = 1; j < height - 1; j++)
    for (let i = 1; i < width - 1; i++) {
      const at = j * width + i;
      const east = ((values[at + 1]! - values[at - 1]!) / (2 * metres)) * exaggeration;
      const south = ((values[at + width]! - values[at - width]!) / (2 * metres)) * exaggeration;
      const facing = -east * LAMP.x - south * LAMP.y + LAMP.z;
      const light = facing / Math.hypot(east, south, 1) - LAMP.z;
      const strength = light < 0 ? Math.max(-0.62, light) : Math.min(0.45, light * 0.75);
      grey[at] = Math.round(LEVEL_GREY + strength * 160);
    }
  return { width, height, grey };
}

/** Encodes grey images as WebP with the browser's own encoder, halved in size: shading is soft. */
export async function encodeWebp(images: readonly GreyImage[]): Promise<Buffer[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage();
    const out: Buffer[] = [];
    for (const { width, height, grey } of images) {
      const encoded = await page.evaluate(encodeInPage, {
        width,
        height,
        grey: Buffer.from(grey).toString('base64'),
        quality: QUALITY,
      });
      out.push(Buffer.from(encoded, 'base64'));
    }
    return out;
  } finally {
    await browser.close();
  }
}

async function encodeInPage(image: {
  width: number;
  height: number;
  grey: string;
  quality: number;
}): Promise<string> {
  const full = new OffscreenCanvas(image.width, image.height);
  const bytes = Uint8Array.from(atob(image.grey), (letter) => letter.charCodeAt(0));
  const pixels = new ImageData(image.width, image.height);
  bytes.forEach((value, i) => {
    pixels.data.set([value, value, value, 255], i * 4);
  });
  full.getContext('2d')!.putImageData(pixels, 0, 0);
  const half = new OffscreenCanvas(Math.ceil(image.width / 2), Math.ceil(image.height / 2));
  const context = half.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(full, 0, 0, half.width, half.height);
  const blob = await half.convertToBlob({ type: 'image/webp', quality: image.quality });
  const out = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(out, (value) => String.fromCharCode(value)).join(''));
}
