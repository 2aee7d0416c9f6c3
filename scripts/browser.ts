/**
 * Finds a Chromium to test with, and installs one where there is none.
 *
 * In order: `CHROMIUM_PATH`, Playwright's own download, Chromium, Chrome or Edge on the PATH, the
 * usual places on macOS and Windows, then an installation.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** Quiet offline: without these Chromium calls home, which would show up as requests of the game. */
export const LAUNCH_ARGS: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run its sandbox as root. Everybody else keeps it.
  ...(isRoot ? ['--no-sandbox'] : []),
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

let found: string | undefined;

/** The path of a Chromium that can be launched. Throws, saying what to do, where there is none. */
export function findBrowser(): string {
  found ??= named() ?? [...candidates()].find(canRun) ?? installed();
  return found;
}

/** The one that `CHROMIUM_PATH` names: a wrong path is an error, not a reason to look elsewhere. */
function named(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  if (!canRun(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no program there.`);
  return path;
}

function* candidates(): Generator<string> {
  yield chromium.executablePath();
  const suffix = process.platform === 'win32' ? '.exe' : '';
  for (const folder of (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)) {
    for (const name of NAMES) yield join(folder, name + suffix);
  }
  if (process.platform === 'darwin') {
    for (const folder of ['/Applications', join(process.env['HOME'] ?? '', 'Applications')]) {
      for (const name of ['Chromium', 'Google Chrome', 'Microsoft Edge']) {
        yield join(folder, `${name}.app/Contents/MacOS/${name}`);
      }
    }
  }
  if (process.platform === 'win32') {
    for (const variable of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']) {
      const folder = process.env[variable];
      if (!folder) continue;
      yield join(folder, 'Google/Chrome/Application/chrome.exe');
      yield join(folder, 'Chromium/Application/chrome.exe');
      yield join(folder, 'Microsoft/Edge/Application/msedge.exe');
    }
  }
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installed(): string {
  const viaApt = isRoot && canRun('/usr/bin/apt-get');
  try {
    if (viaApt) {
      console.error('No Chromium here: installing it with apt-get.');
      run('apt-get', ['update']);
      run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    } else {
      console.error("No Chromium here: downloading Playwright's.");
      run(process.execPath, [playwrightCli(), 'install', 'chromium']);
    }
  } catch (error) {
    throw new Error(
      'The browser tests need Chromium, Chrome or Edge. None was found, and installing one failed ' +
        `(${error instanceof Error ? error.message : String(error)}). ` +
        'Install one, or set CHROMIUM_PATH to its program.',
      { cause: error },
    );
  }
  const path = [...candidates()].find(canRun);
  if (path === undefined) {
    throw new Error(
      `${viaApt ? 'apt-get' : 'Playwright'} reported success, yet no Chromium can be found. ` +
        'Set CHROMIUM_PATH to its program.',
    );
  }
  return path;
}

/** Run by path, not by `npx`: on Windows that is a batch file, which cannot be executed directly. */
function playwrightCli(): string {
  return join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
}

/** All output goes to stderr: stdout belongs to whoever asked for a browser. */
function run(program: string, args: string[]): void {
  execFileSync(program, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
