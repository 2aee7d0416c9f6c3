/**
 * Finds a Chromium to test with, and installs one where there is none.
 *
 * In order: `CHROMIUM_PATH`, Playwright's own download, Chromium, Chrome or Edge on the PATH, the
 * usual places on macOS and Windows, then an installation.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall, canRun, hasApt, isRoot, onPath, runLoudly } from './programs.ts';

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
  found ??= browserHere() ?? installed();
  return found;
}

/** The path of a Chromium that is there already. */
export function browserHere(): string | undefined {
  return named() ?? [...candidates()].find(canRun);
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
  yield* onPath(NAMES);
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

function installed(): string {
  const viaApt = hasApt();
  try {
    if (viaApt) {
      console.error('No Chromium here: installing it with apt-get.');
      aptInstall('chromium');
    } else {
      console.error("No Chromium here: downloading Playwright's.");
      runLoudly(process.execPath, [playwrightCli(), 'install', 'chromium']);
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
