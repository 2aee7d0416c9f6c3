/** Builds the game unless that is done, and serves it below a sub-path while the tests run. */
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildIfStale, ROOT } from '../../scripts/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    gameAddress: string;
  }
}

/** Not the root of its host: a page that only works there fails here. */
const BASE = '/courses/article-iv/';

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const server = await preview({
    root: ROOT,
    base: BASE,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built game is served, but at no local address.');
  project.provide('gameAddress', address);
  return () => server.close();
}
