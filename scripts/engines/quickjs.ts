/** QuickJS and its fork, compiled to WebAssembly, in a folder of their own. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';
import { runLoudly } from '../programs.ts';
import type { Engine } from './engine.ts';
import { runFile } from './file.ts';

/** Not among the project's packages: nobody who plays or builds needs them. */
const FOLDER = join(ROOT, '.cache/engines');
const CORE = 'quickjs-emscripten-core';
/** Version of all three: they are published together. */
const RELEASE = '0.32.0';
const SHELL = join(import.meta.dirname, 'quickjs-shell.ts');

const ORIGINAL = '@jitl/quickjs-wasmfile-release-sync';
const FORK = '@jitl/quickjs-ng-wasmfile-release-sync';

export const quickJs = quickJsOf('QuickJS', ORIGINAL);
export const quickJsNg = quickJsOf('QuickJS-ng', FORK);

function quickJsOf(name: string, variant: string): Engine {
  const [core, engine] = [CORE, variant].map((each) => join(FOLDER, 'node_modules', each)) as [
    string,
    string,
  ];
  return {
    name,
    family: 'QuickJS',
    comesFrom: `npm: ${CORE} and ${variant}`,
    find() {
      if (!existsSync(core) || !existsSync(engine)) return undefined;
      const args = ['--import', import.meta.resolve('tsx'), SHELL, FOLDER, variant];
      return {
        version: versionIn(engine),
        run: (script) => runFile(process.execPath, args, script('print')),
      };
    },
    install,
  };
}

/** Both at once: npm removes what it is not asked for. */
function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  const packages = [CORE, ORIGINAL, FORK].map((name) => `${name}@${RELEASE}`);
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  runLoudly('npm', ['install', '--prefix', FOLDER, ...quietly, ...packages]);
}

/** The package tells in its read-me which QuickJS it brings. */
function versionIn(folder: string): string {
  const readMe = readFileSync(join(folder, 'README.md'), 'utf8');
  return /Version \[v?([\w.-]+)/.exec(readMe)?.[1] ?? 'unknown';
}
