import { readFileSync } from 'node:fs';
import { outputPath } from '../../scripts/map/manifest.ts';
import { readBaked, type BakedMap } from '../../src/stage/geo/baked.ts';

/** Reads a baked map as the stage does. */
export function bakedMap(id: string): Promise<BakedMap> {
  const bytes = readFileSync(outputPath(`${id}.bin`));
  return readBaked(new Uint8Array(bytes).buffer);
}
