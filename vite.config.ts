import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { teachingProse } from './scripts/teaching/prose.ts';

/** Everything the page may do. No `unsafe-*`: what needs one does not get in. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // Phaser decodes its built-in textures from data: addresses and dies at boot without them.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Built pages only: the development server injects inline styles and scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const PHASER_CORE = fileURLToPath(
  new URL('node_modules/phaser/src/phaser-core.js', import.meta.url),
);

/**
 * Phaser's own entry for a core build: game, scenes, textures, images and both renderers, which is all that the
 * stage draws with, without physics, tilemaps, particles and the rest that comes with the packed one. Its sources
 * are made for webpack: what that is told about them is told here.
 */
function phaserCore(): Plugin {
  return {
    name: 'phaser-core',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? PHASER_CORE : null),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) =>
        code.replaceAll('typeof WEBGL_DEBUG', 'false').replace('global.Phaser = Phaser;', ''),
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder opens from any sub-path of any static host.
  base: './',
  // A missing file is a 404, not the start page in disguise.
  appType: 'mpa',
  plugins: [contentSecurityPolicy(), phaserCore(), teachingProse()],
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
});
