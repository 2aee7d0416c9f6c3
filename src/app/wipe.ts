/**
 * What the game has stored on this computer, and how all of it is deleted. Other pages of the same host may store
 * things beside it: what is not the game's is neither told nor touched.
 */
import type { Held, StoredThing } from '../desk/privacy/contract.ts';
import { forgoOffline } from './offline/registration.ts';

/** Begins the names of everything that the game stores. */
const OURS = 'article-iv';
/** Milliseconds after which a deletion that does not come to an end counts as held. */
const PATIENCE = 3000;

/** Everything of the game that is stored here now. What the browser does not let be read is not in it. */
export async function stored(): Promise<readonly StoredThing[]> {
  const [inDatabases, inCaches, byWorkers] = await Promise.all([
    databases(),
    cacheFacts(),
    workers(),
  ]);
  return [
    ...inDatabases,
    ...keysOf('local', () => localStorage),
    ...keysOf('session', () => sessionStorage),
    ...inCaches,
    ...byWorkers,
    ...cookies(),
  ];
}

/**
 * Deletes all of it, whatever stands in it. Resolves with what is held when nothing more can be done. The caller
 * sees to it that this tab itself writes nothing meanwhile.
 */
export async function wipe(): Promise<readonly Held[]> {
  // First what would fetch and keep files again.
  await forgoOffline();
  for (const worker of await ownWorkers()) {
    worker.active?.postMessage('wiped');
    await quietly(() => worker.unregister());
  }
  for (const name of await ownCaches()) await quietly(() => caches.delete(name));
  forget(() => localStorage);
  forget(() => sessionStorage);
  const names = await ownDatabases();
  const held = await Promise.all(names.map(dropped));
  return held.flatMap((one) => one ?? []);
}

async function databases(): Promise<StoredThing[]> {
  const names = await ownDatabases();
  return Promise.all(
    names.map(async (name) => ({ kind: 'database', name, ...(await contentOf(name)) })),
  );
}

async function ownDatabases(): Promise<readonly string[]> {
  const all = (await quietly(async () => indexedDB.databases())) ?? [];
  return all.flatMap(({ name }) => (name?.startsWith(OURS) === true ? [name] : []));
}

/** Records and their size as text. Opened as it is: another version would lock out the game in another tab. */
function contentOf(name: string): Promise<{ count: number; bytes: number | undefined }> {
  const unknown = { count: 0, bytes: undefined };
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    setTimeout(() => resolve(unknown), PATIENCE);
    opening.onerror = () => resolve(unknown);
    // It was deleted meanwhile: none is made in its place.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      const shelves = [...database.objectStoreNames];
      if (shelves.length === 0) {
        database.close();
        return resolve({ count: 0, bytes: 0 });
      }
      const reading = database.transaction(shelves);
      const asked = shelves.map((shelf) => reading.objectStore(shelf).getAll());
      reading.oncomplete = () => {
        const records: unknown[] = asked.flatMap(({ result }) => result as unknown[]);
        database.close();
        const bytes = records.length === 0 ? 0 : sizeOf(JSON.stringify(records));
        resolve({ count: records.length, bytes });
      };
      reading.onerror = () => {
        database.close();
        resolve(unknown);
      };
    };
  });
}

/** What is held, or nothing where the database is gone. */
function dropped(name: string): Promise<Held | undefined> {
  return new Promise((resolve) => {
    const dropping = indexedDB.deleteDatabase(name);
    // Tabs of this game let go when they are asked. One that does not is closed by its reader or not at all.
    const timer = setTimeout(() => resolve({ name, why: 'open' }), PATIENCE);
    const end = (held?: Held) => {
      clearTimeout(timer);
      resolve(held);
    };
    dropping.onsuccess = () => end();
    dropping.onerror = () => end({ name, why: 'refused' });
  });
}

type Shelf = () => Storage;

function keysOf(kind: 'local' | 'session', shelf: Shelf): StoredThing[] {
  return ownKeys(shelf).map((name) => {
    const content = shelf().getItem(name) ?? '';
    return { kind, name, count: 1, bytes: sizeOf(name + content) };
  });
}

function ownKeys(shelf: Shelf): readonly string[] {
  try {
    return Object.keys(shelf()).filter((key) => key.startsWith(OURS));
  } catch {
    return [];
  }
}

function forget(shelf: Shelf): void {
  for (const key of ownKeys(shelf)) shelf().removeItem(key);
}

/** Caches are named by the game, or by the folder that it is served from. */
async function ownCaches(): Promise<readonly string[]> {
  const names = 'caches' in globalThis ? await quietly(() => caches.keys()) : undefined;
  return (names ?? []).filter((name) => name.startsWith(OURS) || name.endsWith(folder()));
}

async function cacheFacts(): Promise<StoredThing[]> {
  const names = await ownCaches();
  return Promise.all(
    names.map(async (name) => {
      const files = await quietly(async () => (await caches.open(name)).matchAll());
      const sizes = await Promise.all((files ?? []).map(async (file) => (await file.blob()).size));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      return { kind: 'cache' as const, name, count: sizes.length, bytes };
    }),
  );
}

/** Undefined on a page that is neither of this machine nor encrypted. */
async function ownWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const all = await quietly(async () => container?.getRegistrations());
  return (all ?? []).filter(({ scope }) => scope === folder());
}

async function workers(): Promise<StoredThing[]> {
  const all = await ownWorkers();
  return all.map(({ scope }) => ({ kind: 'worker', name: scope, count: 1, bytes: undefined }));
}

/** The game sets none. One of its name would be told all the same. */
function cookies(): StoredThing[] {
  const names = document.cookie.split(';').map((cookie) => cookie.split('=')[0]?.trim() ?? '');
  return names
    .filter((name) => name.startsWith(OURS))
    .map((name) => ({ kind: 'cookie', name, count: 1, bytes: undefined }));
}

function folder(): string {
  return new URL('./', document.baseURI).href;
}

function sizeOf(text: string): number {
  return 2 * text.length;
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
