/** The service worker: it is made last, when everything is built that it is to keep. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { ROOT } from '../build.ts';

const SCRIPT = 'sw.js';
const SOURCE = join(ROOT, 'src/app/offline/offline.worker.ts');

/** Vite's own folder: the name of each file in it holds a hash of its content. */
const NAMED_BY_CONTENT = /^assets\/.*-[\w-]{8}\.\w+$/;

/** A file of the page as the worker keeps it. */
export interface KeptFile {
  /** Relative to the worker. */
  readonly url: string;
  /** Changes with the content; null where the name does. */
  readonly revision: string | null;
  /** What else arrives under this address (of another version, from a portal that asks to sign in) is refused. */
  readonly integrity: string;
}

/** Lets the page be opened without a network once it was visited, and tells the page that it may. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    config: () => ({ define: { 'import.meta.env.OFFLINE': 'true' } }),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (dir === undefined) this.error('The page is not built into a folder.');
        writeFileSync(join(dir, SCRIPT), await workerKeeping(filesIn(dir)));
      },
    },
  };
}

/** Every file of the built folder but the worker itself, in the order of their names. */
export function filesIn(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((url) => url !== SCRIPT)
    .sort()
    .map((url) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, url)));
      const integrity = `sha256-${hash.digest('base64')}`;
      return { url, revision: NAMED_BY_CONTENT.test(url) ? null : integrity, integrity };
    });
}

async function workerKeeping(files: readonly KeptFile[]): Promise<string> {
  const built = (await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    define: {
      BUILT_FILES: JSON.stringify(files),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: SCRIPT } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}
