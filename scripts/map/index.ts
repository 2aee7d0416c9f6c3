/**
 * Bakes the map: `npm run map`. Reads assets/map/source, writes for each view `<id>.bin` (geometry,
 * wave lines and hachures) and `<id>-shade.webp` (hillshade), and the manifest that tells a stale bake.
 */
import { writeFileSync } from 'node:fs';
import { bakeView, type BakedView } from './bakeView.ts';
import { ALMATY } from './city/almaty.ts';
import { bakeCity } from './city/plan.ts';
import { encodeMap } from './encode.ts';
import { encodeWebp, hillshade } from './hillshade.ts';
import { fingerprint, inputsHash, outputPath, type Manifest } from './manifest.ts';
import { readElevation, readGeometry } from './source.ts';
import { VIEWS } from './views.ts';

/** How much the light exaggerates a city's hills: they are steep enough as they are. */
const CITY_EXAGGERATION = 2.4;
/** The same for theatres, whose elevation is coarser than their pixels. */
const THEATRE_EXAGGERATION = 9;

const geometry = readGeometry();
const elevation = readElevation();
const outputs: Record<string, string> = {};
const shades: { name: string; image: ReturnType<typeof hillshade> }[] = [];

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(outputPath(name), bytes);
  outputs[name] = fingerprint(bytes);
  console.log(`${name.padEnd(22)} ${(bytes.length / 1000).toFixed(1).padStart(7)} kB`);
}

function keep({ map, ground }: BakedView, exaggeration?: number): void {
  write(`${map.id}.bin`, encodeMap(map));
  shades.push({ name: `${map.id}-shade.webp`, image: hillshade(ground, exaggeration) });
}

for (const row of VIEWS)
  keep(bakeView(row, geometry, elevation), row.kmPerPixel < 1 ? THEATRE_EXAGGERATION : undefined);
keep(bakeCity(ALMATY), CITY_EXAGGERATION);

const encoded = await encodeWebp(shades.map((shade) => shade.image));
shades.forEach(({ name }, i) => write(name, encoded[i]!));

const manifest: Manifest = { inputs: inputsHash(), outputs };
writeFileSync(outputPath('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
