/** One file for a page, its style and its script, that opens without a server. */
import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import type { Plugin } from 'vite';
import { policyText, SERVED } from './policy.ts';

const PAGE = 'index.html';

/** Vite's references to what is put inside. */
const REFERENCES = /\s*<(?:script type="module"|link rel="stylesheet")[^>]*>(?:<\/script>)?/g;

interface Built {
  readonly page: string;
  readonly style: string;
  readonly script: string;
  /** Drawings that the page itself names, by their addresses: Vite leaves those alone. */
  readonly icons: ReadonlyMap<string, string>;
}

/** Leaves nothing of the build but one page of that name. */
export function singleFile(name: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const built = { page: '', style: '', script: '', icons: new Map<string, string>() };
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') built.script += file.code;
          else if (file.fileName === PAGE) built.page = String(file.source);
          else if (file.fileName.endsWith('.css')) built.style += String(file.source);
          else if (file.fileName.endsWith('.svg'))
            built.icons.set(file.fileName, String(file.source));
          // Somebody asks for it by its address, and there it is not.
          else this.error(`${file.fileName} was not put into the page.`);
          delete bundle[file.fileName];
        }
        this.emitFile({ type: 'asset', fileName: name, source: inOneFile(built) });
      },
    },
  };
}

/** The page with its style and its script inside, under a policy that knows them by their hashes. */
function inOneFile({ page, style, script, icons }: Built): string {
  const inline = classic(script);
  if (/<\/style/i.test(style)) throw new Error('The style would end in its middle.');
  const policy = policyText({
    ...SERVED,
    'script-src': hashOf(inline),
    'style-src': hashOf(style),
    'font-src': 'data:',
    'img-src': 'data: blob:',
    'connect-src': 'data:',
    'media-src': 'data: blob:',
    'worker-src': 'blob:',
    'manifest-src': "'none'",
  });
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />\n<style>${style}</style>`;
  const drawn = [...icons].reduce((all, [address, drawing]) => {
    if (!all.includes(address)) throw new Error(`${address} was not put into the page.`);
    return all.replaceAll(`./${address}`, asData(drawing));
  }, page);
  return drawn
    .replace(REFERENCES, '')
    .replace(/(<meta charset="[^"]*" \/>)/, (charset) => `${charset}\n${head}`)
    .replace('</body>', () => `<script>${inline}</script>\n</body>`);
}

/**
 * A module without imports as a script of the old kind: of a file, browsers run no other. Throws where it is none.
 */
export function classic(module: string): string {
  const script = `(async () => {"use strict";${asMarkupReads(module)}})();`;
  const problem = problemOf(script);
  if (problem !== undefined) throw new Error(`The script cannot run outside a module: ${problem}`);
  return script;
}

/** What only a module may say, and what an escape broke, is found here and not in a classroom. */
function problemOf(script: string): string | undefined {
  try {
    new Script(script);
    return undefined;
  } catch (error) {
    // The message alone: Node puts the whole script into the stack.
    return (error as Error).message;
  }
}

/** Escapes what would end or change a script inside a page. It may stand in strings and patterns alone. */
function asMarkupReads(script: string): string {
  return script
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', String.raw`\x00`)
    .replace(/<(?=!--|\/?script)/gi, String.raw`\x3C`);
}

function asData(drawing: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
