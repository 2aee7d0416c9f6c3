/** How the page is built, whatever form it is given: in a folder to be served, in one file, in a package. */
import type { UserConfig } from 'vite';
import { teachingProse } from '../teaching/prose.ts';
import { phaserCore } from './phaser.ts';

/** The settings of all forms. A form adds plugins to these, and its own `build` after `PAGE.build`. */
export const PAGE = {
  // Relative addresses: the built folder opens from any sub-path of any static host.
  base: './',
  // A missing file is a 404, not the start page in disguise.
  appType: 'mpa',
  plugins: [phaserCore(), teachingProse()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    // Inlined assets would be data: addresses, which the policy refuses to fonts, sounds and workers.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Phaser is one chunk of 0.8 MB; it is loaded when the stage is.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            // What every visit needs, in one piece: smaller than in twenty, and one request.
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
} satisfies UserConfig;
