/** A server for a built page that a test can stop, or whose page it can replace. */
import { preview } from 'vite';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/build.ts';

interface Host {
  readonly address: string;
  /** Ends the server and every connection to it: from then on nothing is answered. */
  stop: () => Promise<void>;
}

/** Serves the folder below a sub-path, until the test ends at the latest. */
export async function hostFolder(folder: string): Promise<Host> {
  const server = await preview({
    root: ROOT,
    base: '/courses/article-iv/',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page is served, but at no local address.');
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= server.close());
  onTestFinished(stop);
  return { address, stop };
}
