/** What a browser needs to offer the page as an app: a manifest, icons and the colour of its frame. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { ROOT } from '../build.ts';

const MANIFEST = 'manifest.webmanifest';

const ICONS = [
  { file: 'iv-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'iv-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'iv-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;

export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    // After Vite has looked for the files that a page names: these are not there yet.
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        inHead('link', { rel: 'manifest', href: `./${MANIFEST}` }),
        inHead('link', { rel: 'apple-touch-icon', href: addressOf(ICONS[0].file) }),
        inHead('meta', { name: 'theme-color', content: colour('night-900') }),
      ],
    },
    generateBundle() {
      for (const { file } of ICONS) {
        const source = readFileSync(join(ROOT, 'assets/icons', file));
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source });
      }
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest()) });
    },
  };
}

function inHead(tag: string, attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag, attrs, injectTo: 'head' };
}

/** All addresses are relative: the app is wherever the page is. */
function manifest(): object {
  return {
    id: './',
    name: 'Article IV',
    short_name: 'Article IV',
    description:
      'An ally asks for help. Does the alliance respond, and what does each answer cost?',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: colour('night-900'),
    background_color: colour('night-900'),
    categories: ['education', 'games'],
    icons: ICONS.map(({ file, ...icon }) => ({ src: addressOf(file), type: 'image/png', ...icon })),
  };
}

function addressOf(icon: string): string {
  return `./icons/${icon}`;
}

/** A colour of the desk, by the name of its token. */
function colour(token: string): string {
  const tokens = readFileSync(join(ROOT, 'src/desk/style/tokens.css'), 'utf8');
  const value = new RegExp(`--${token}:\\s*(#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`The desk's tokens have no colour ${token}.`);
  return value;
}
