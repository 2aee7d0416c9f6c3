/** Has the browser keep the whole page, for when there is no network. Fetched last of all. */

/** Next to the page, so that the worker answers for that folder and no other. */
const WORKER = 'sw.js';

/** Milliseconds without a request after which the worker does not compete with what is being played. */
const QUIET = 10_000;

let isForgone = false;
let registering: Promise<unknown> | undefined;

/** Once nothing was fetched for a while. A browser that does not allow it goes on without. */
export function keepForOffline(): void {
  // Undefined on a page that is neither of this machine nor encrypted.
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || !location.protocol.startsWith('http')) return;
  whenQuiet(() => {
    if (isForgone) return;
    registering = workers
      .register(new URL(WORKER, document.baseURI), { updateViaCache: 'none' })
      .catch((error: unknown) => console.warn('Not kept for offline use:', error));
  });
}

/** Not on this visit any more: what was wiped is not kept again. Resolves when no registration is under way. */
export async function forgoOffline(): Promise<void> {
  isForgone = true;
  await registering;
}

function whenQuiet(work: () => void): void {
  const start = () => {
    requests.disconnect();
    work();
  };
  let waiting = setTimeout(start, QUIET);
  const requests = new PerformanceObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(start, QUIET);
  });
  requests.observe({ type: 'resource' });
}
