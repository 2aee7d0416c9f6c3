/**
 * Everything that a browser would fetch from another host ends here: a proxy that notes who was asked for and lets
 * nobody through. Addresses of this machine, where the game is served, do not go by it. It sees what no page can
 * hide: requests of workers, of the service worker, beacons and WebSockets.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What Chromium asks its maker for by itself, whatever page is shown; a switch in its settings ends it. */
const BROWSERS_OWN = /^content-autofill\.googleapis\.com:443$/;

interface Outside {
  /** For the browser. */
  proxy: { server: string; bypass: string };
  /** Hosts and addresses that were asked for. */
  asked: () => readonly string[];
}

export async function watchOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (to = '') => {
    if (!BROWSERS_OWN.test(to)) asked.push(to);
  };
  const proxy = createServer((request, response) => {
    note(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(request.url);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  const { port } = proxy.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1' },
    asked: () => [...asked],
  };
}
