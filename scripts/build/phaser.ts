import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../build.ts';

const CORE = join(ROOT, 'node_modules/phaser/src/phaser-core.js');

/**
 * Phaser's own entry for a core build: game, scenes, textures, images and both renderers, which is all that the
 * stage draws with, without physics, tilemaps, particles and the rest that comes with the packed one. Its sources
 * are made for webpack: what that is told about them is told here.
 */
export function phaserCore(): Plugin {
  return {
    name: 'phaser-core',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? CORE : null),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) =>
        code.replaceAll('typeof WEBGL_DEBUG', 'false').replace('global.Phaser = Phaser;', ''),
    },
  };
}
