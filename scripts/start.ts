/**
 * `npm start`: builds the game where that is needed, serves it on this machine, opens it.
 *
 *   npm start -- --port 8080     another port (4173 unless told; the next free one if it is taken)
 *   npm start -- --host 0.0.0.0  let the classroom's network in
 *   npm start -- --no-open       print the address, open nothing
 */
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildIfStale, ROOT } from './build.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    open: { type: 'boolean', default: hasDisplay() },
  },
  allowNegative: true,
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port takes a number from 0 to 65535, not ${JSON.stringify(values.port)}.`);
  process.exit(2);
}

await buildIfStale();
const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { port, host: values.host, open: values.open },
});
const addresses = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
console.log(`Article IV is open at ${addresses.join(' and ')}  (Ctrl+C closes it)`);

function hasDisplay(): boolean {
  if (process.env['CI'] || process.env['SSH_CONNECTION']) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
