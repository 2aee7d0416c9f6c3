/** Engines that run a file and print: Node, and the bare shells of SpiderMonkey and JavaScriptCore. */
import { execFileSync } from 'node:child_process';
import { aptInstallFirst, canRun, onPath } from '../programs.ts';
import type { Engine } from './engine.ts';
import { runFile } from './file.ts';

/** The shell of SpiderMonkey carries the version of its Firefox in its name. */
const SPIDERMONKEYS = ['140', '128', '115', '102', '91', '78'];
const JSC_PACKAGES = ['libjavascriptcoregtk-4.1-bin', 'libjavascriptcoregtk-4.0-bin'];
const JSC_ON_MACOS =
  '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc';

export const node: Engine = {
  name: 'Node',
  family: 'V8',
  comesFrom: 'itself',
  find: () => ({
    version: `${process.versions.node} (V8 ${process.versions.v8})`,
    run: (script) => runFile(process.execPath, [], script('console.log')),
  }),
  install: () => undefined,
};

export const spiderMonkey: Engine = {
  name: 'SpiderMonkey shell',
  family: 'SpiderMonkey',
  comesFrom: 'Debian: libmozjs-102-dev or a later one',
  find() {
    const shell = [...onPath(SPIDERMONKEYS.map((version) => `js${version}`))].find(canRun);
    if (shell === undefined) return undefined;
    const version = execFileSync(shell, ['--version'], { encoding: 'utf8' });
    return {
      version: version.replace('JavaScript-C', '').trim(),
      run: (script) => runFile(shell, [], script('print')),
    };
  },
  install() {
    aptInstallFirst(SPIDERMONKEYS.map((version) => `libmozjs-${version}-dev`));
  },
};

export const javaScriptCore: Engine = {
  name: 'JavaScriptCore shell',
  family: 'JavaScriptCore',
  comesFrom: `Debian: ${JSC_PACKAGES.join(' or ')}`,
  find() {
    const shell = [...onPath(['jsc']), JSC_ON_MACOS].find(canRun);
    if (shell === undefined) return undefined;
    return { version: versionOfJsc(), run: (script) => runFile(shell, [], script('print')) };
  },
  install() {
    aptInstallFirst(JSC_PACKAGES);
  },
};

/** The shell does not tell its version; its package does. */
function versionOfJsc(): string {
  for (const name of JSC_PACKAGES) {
    try {
      const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      if (version !== '') return `WebKitGTK ${version.replace(/-.*/, '')}`;
    } catch {
      // Not that package, or no Debian.
    }
  }
  return 'unknown';
}
