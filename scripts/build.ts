/** Builds the game unless `dist` is younger than everything that it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

export const ROOT = join(import.meta.dirname, '..');
const BUILT_PAGE = join(ROOT, 'dist/index.html');
const SOURCES = [
  'assets',
  'index.html',
  'package-lock.json',
  'public',
  'scenarios',
  'scripts/build',
  'src',
  'vite.config.ts',
];

export async function buildIfStale(): Promise<void> {
  if (isFresh()) return;
  // A test runner sets this to `test`, and the page would be built as for development: larger and slower.
  process.env['NODE_ENV'] = 'production';
  await build({ root: ROOT, logLevel: 'warn' });
}

function isFresh(): boolean {
  if (!existsSync(BUILT_PAGE)) return false;
  const built = statSync(BUILT_PAGE).mtimeMs;
  return SOURCES.every((source) => youngest(join(ROOT, source)) <= built);
}

/** When the file, or anything under the folder, last changed. A folder's own time tells of removals. */
function youngest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, youngest(join(path, name))),
    mtimeMs,
  );
}
