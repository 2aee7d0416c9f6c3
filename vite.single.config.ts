/** The page in one file, to be opened without a server. */
import { defineConfig } from 'vite';
import { PAGE } from './scripts/build/page.ts';
import { inlineWorkers } from './scripts/build/inline-workers.ts';
import { singleFile } from './scripts/build/single-file.ts';

export default defineConfig({
  ...PAGE,
  plugins: [...PAGE.plugins, inlineWorkers(), singleFile('article-iv.html')],
  // A script that is no module has no address of its own.
  define: { 'import.meta.url': 'location.href', 'import.meta.resolve': 'undefined' },
  worker: { format: 'iife' },
  build: {
    ...PAGE.build,
    outDir: 'dist-single',
    // Everything is data inside.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
