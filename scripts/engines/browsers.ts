/** Engines in their browsers: Chromium and Firefox, headless, with a fresh profile. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright-core';
import { browserHere, findBrowser, LAUNCH_ARGS } from '../browser.ts';
import { aptInstallFirst, canRun, onPath } from '../programs.ts';
import type { Engine } from './engine.ts';
import { runInPage } from './page.ts';

const FIREFOX_ON_MACOS = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Firefox at rest: no first pages, no updates, no reports. */
const FIREFOX_PREFERENCES = `
user_pref('app.update.enabled', false);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('toolkit.telemetry.reportingpolicy.firstRun', false);
`;

export const chromium: Engine = {
  name: 'Chromium',
  family: 'V8',
  comesFrom: 'Debian: chromium; else npx playwright-core install chromium',
  find() {
    const path = browserHere();
    if (path === undefined) return undefined;
    return {
      version: versionOf(path),
      run: (script) =>
        runInPage(script, async (address) => {
          const browser = await playwright.launch({ executablePath: path, args: LAUNCH_ARGS });
          const page = await browser.newPage();
          await page.goto(address);
          return () => browser.close();
        }),
    };
  },
  install: () => void findBrowser(),
};

export const firefox: Engine = {
  name: 'Firefox',
  family: 'SpiderMonkey',
  comesFrom: 'Debian: firefox-esr',
  find() {
    const path = [...onPath(['firefox-esr', 'firefox']), FIREFOX_ON_MACOS].find(canRun);
    if (path === undefined) return undefined;
    return {
      version: versionOf(path),
      run: (script) => runInPage(script, (address) => openFirefox(path, address)),
    };
  },
  install() {
    aptInstallFirst(['firefox-esr', 'firefox']);
  },
};

/** Playwright drives only its own build of Firefox; any build opens an address. */
async function openFirefox(path: string, address: string): Promise<() => Promise<void>> {
  const profile = mkdtempSync(join(tmpdir(), 'article-iv-firefox-'));
  writeFileSync(join(profile, 'user.js'), FIREFOX_PREFERENCES);
  const args = ['--headless', '--no-remote', '--profile', profile, address];
  const browser = spawn(path, args, { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    browser.once('spawn', resolve);
    browser.once('error', reject);
  });
  return async () => {
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** What the program says of itself, its numbers only. On Windows it says nothing and opens a window. */
function versionOf(path: string): string {
  if (process.platform === 'win32') return 'unknown';
  const said = execFileSync(path, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d[\w.]*/.exec(said)?.[0] ?? 'unknown';
}
