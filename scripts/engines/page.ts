/** A page that runs a script and posts what it tells back to where it came from. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LONGEST, type Script } from './engine.ts';

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Golden</title><script src="golden.js"></script>';
const POST = "const tell = (text) => fetch('told', { method: 'POST', body: text });\n";

/** Serves the page on this machine only, has `open` open it, and gives what the script told. */
export async function runInPage(
  script: Script,
  open: (address: string) => Promise<() => Promise<void> | void>,
): Promise<string> {
  const code = POST + script('tell');
  let told: (text: string) => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  const answer = new Promise<string>((resolve, reject) => {
    told = resolve;
    failed = reject;
  });
  const server = createServer((request, response) => {
    const { method, url } = request;
    if (method === 'POST') {
      bodyOf(request).then(told, failed);
      response.end();
    } else if (url === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE);
    } else if (url === '/golden.js') {
      response.setHeader('content-type', 'text/javascript').end(code);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const timer = setTimeout(() => {
    failed(new Error(`The page told nothing in ${LONGEST / 60_000} minutes.`));
  }, LONGEST);
  try {
    const close = await open(`http://127.0.0.1:${port}/`);
    try {
      return await answer;
    } finally {
      await close();
    }
  } finally {
    clearTimeout(timer);
    server.closeAllConnections();
    server.close();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
