import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, LAUNCH_ARGS } from './scripts/browser.ts';
import { teachingProse } from './scripts/teaching/prose.ts';
import viteConfig from './vite.config.ts';

const BROWSER_TESTS = 'tests/**/*.browser.test.{ts,tsx}';
const END_TO_END_TESTS = 'tests/e2e/**/*.e2e.test.ts';

/** Of unit tests. Two at least: Vitest leaves a small machine with one. */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Packages that browser tests meet. */
const MET_IN_PAGES = [
  '@fluent/bundle',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'fflate',
  'idb',
  'immer',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'safe-stable-stringify',
  'seedrandom/lib/alea.js',
  'uqr',
];

export default defineConfig({
  oxc: viteConfig.oxc ?? {},
  plugins: [teachingProse()],
  test: {
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, END_TO_END_TESTS],
          maxWorkers: WORKERS,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Found on the way, they would make the page reload in the middle of a run.
        optimizeDeps: { include: MET_IN_PAGES },
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: {
                args: LAUNCH_ARGS,
                // Looked up when a browser test is about to run, so that nothing else ever needs one.
                get executablePath() {
                  return findBrowser();
                },
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: [END_TO_END_TESTS],
          globalSetup: 'tests/e2e/served-build.ts',
          // Whole runs of the game in a software-rendered browser on a small machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
