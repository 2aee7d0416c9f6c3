import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the bake wrote, and a fingerprint of everything that it was made from. */
export interface Manifest {
  /** SHA-256 over the source data and the bake's code, hex. */
  readonly inputs: string;
  /** SHA-256 of each output by file name, hex. */
  readonly outputs: Readonly<Record<string, string>>;
}

const ROOT = new URL('../../', import.meta.url);
/** Folders and files that decide what the bake writes. */
const INPUTS = [
  'assets/map/source/',
  'scripts/map/',
  'src/stage/geo/baked.ts',
  'src/stage/geo/projection.ts',
  'src/stage/geo/raster.ts',
];
/** Files beside the bake that take no part in it. */
const APART = /trim\.ts$|preview/;

/** The fingerprint of the bake's inputs as they are now. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap(filesUnder)
    .filter((file) => !APART.test(file))
    .sort()) {
    hash.update(`${path}\n`);
    hash.update(readFileSync(new URL(path, ROOT)));
  }
  return hash.digest('hex');
}

/** SHA-256 of some bytes, hex. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where an output of the bake lies. */
export function outputPath(name: string): string {
  return fileURLToPath(new URL(`assets/map/${name}`, ROOT));
}

function filesUnder(path: string): string[] {
  if (!path.endsWith('/')) return [path];
  return readdirSync(new URL(path, ROOT), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${path}${entry.name}/`) : [`${path}${entry.name}`],
  );
}
