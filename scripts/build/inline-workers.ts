import type { Plugin } from 'vite';

/** The one way in which this house starts a worker. */
const STARTED =
  /\bnew\s+Worker\(\s*new\s+URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*,?\s*\)\s*,\s*\{\s*type:\s*'module',?\s*\}\s*,?\s*\)/g;

/** Puts the script of each worker into the page, which starts it from a blob: a file may start no other file. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.tsx?$/, code: /\bnew\s+Worker\(/ },
      handler: (code) => ({ code: startedInline(code), map: null }),
    },
  };
}

/** The code with its workers started from within. Throws where one would not be: it would work on a server alone. */
export function startedInline(code: string): string {
  const imports: string[] = [];
  const inlined = code.replace(STARTED, (_, _quote, script: string) => {
    const name = `InlineWorker${imports.length}`;
    imports.push(`import ${name} from '${script}?worker&inline';`);
    return `new ${name}()`;
  });
  if (/\bnew\s+Worker\(/.test(inlined)) {
    throw new Error(
      "A worker that cannot be put into one file: start it with { type: 'module' } alone.",
    );
  }
  return `${imports.join('')}${inlined}`;
}
