/**
 * Keeps every file of this version of the page and answers with it. A later version is fetched beside this one and
 * takes its place when no page of this one is open, so that no page ever meets files of two versions.
 */
import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const BUILT_FILES: (PrecacheEntry & { integrity: string })[];

// The page that has just been visited for the first time is kept as well, not only the next one.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

// Until its pages are closed it answers, wiped or not, and would mend its store: what was wiped would come back.
let isWiped = false;
self.addEventListener('message', ({ data }) => {
  if (data === 'wiped') isWiped = true;
});
self.addEventListener('fetch', (event) => {
  if (isWiped) event.stopImmediatePropagation();
});

precacheAndRoute(BUILT_FILES, {
  // `?stage=off` and `?seed=...` are wishes to the same page.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
});
