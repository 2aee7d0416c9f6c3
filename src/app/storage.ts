/**
 * Where runs are kept between visits: each one a record, written after every act. Nothing here throws: a
 * browser that keeps nothing (private window, full disk) still plays, and hears which trouble there is.
 */
import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import { readRecord, standing, type Found, type SavedRun } from './saved-run.ts';

/**
 * `full` no space left; `refused` the browser keeps nothing; `blocked` a tab with an earlier version of
 * the game holds the storage; `newer` a later version of the game has taken it over.
 */
export type Trouble = 'full' | 'refused' | 'blocked' | 'newer';

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/**
 * What became of a write. `anew`: nothing stood under its id. `behind`, `parted`: what stands has more
 * acts, or others, and was left alone. `held`: another tab has the lease.
 */
export type Written = 'follows' | 'anew' | 'behind' | 'parted' | 'held';

export interface Storage {
  /** All records, the youngest first, damaged ones last. */
  all(): Promise<Answer<readonly Found[]>>;
  get(id: string): Promise<Answer<Found | undefined>>;
  /**
   * Keeps the run where its chain (one link more than acts) goes on from the one that stands; else leaves
   * that one alone. Waits for a storage that is blocked.
   */
  write(run: SavedRun, chain: readonly string[], tab: string): Promise<Answer<Written>>;
  rename(id: string, name: string | null): Promise<Answer<void>>;
  remove(id: string): Promise<Answer<void>>;
  /** Leases the run to a tab until then. False where another tab has it; `force` takes it all the same. */
  lease(id: string, holder: string, until: number, force?: boolean): Promise<Answer<boolean>>;
}

interface Shelves extends DBSchema {
  runs: { key: string; value: unknown };
  /** Until version 1. */
  games: { key: string; value: unknown };
}

type Shelf = IDBPDatabase<Shelves>;

const DATABASE = 'article-iv';
const VERSION = 2;
/** Milliseconds after which a reader does without a storage that does not answer. */
const PATIENCE = 1500;

class Waiting extends Error {}

/** `onTrouble` hears what no answer tells: that the storage is blocked, or was taken over. */
export function openStorage(now: () => number, onTrouble: (trouble: Trouble) => void): Storage {
  let opening: Promise<Shelf> | undefined;
  let outdated = false;

  const open = (): Promise<Shelf> => {
    opening ??= openDB<Shelves>(DATABASE, VERSION, {
      upgrade: (database, _before, _after, transaction) => void toShelves(database, transaction),
      blocked: () => onTrouble('blocked'),
      blocking: (_before, later, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
        // Without a later version it is being cleared.
        outdated = later !== null;
        if (outdated) onTrouble('newer');
      },
      terminated: () => (opening = undefined),
    });
    opening.catch(() => (opening = undefined));
    return opening;
  };
  /** What was closed behind our back (storage cleared) is opened once more. */
  const on = async <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    if (outdated) throw new DOMException('outdated', 'VersionError');
    try {
      return await work(await open());
    } catch (error) {
      if (nameOf(error) !== 'InvalidStateError') throw error;
      opening = undefined;
      return work(await open());
    }
  };
  const ask = <T>(work: (shelf: Shelf) => Promise<T>) =>
    answered(() => Promise.race([on(work), after(PATIENCE)]));
  /** One transaction in which the record is read and, where `alter` gives another one, written. */
  const change = async <T>(
    id: string,
    alter: (found: Found | undefined) => { put?: SavedRun; drop?: boolean; value: T },
  ): Promise<Answer<T>> =>
    answered(() =>
      on(async (shelf) => {
        const transaction = shelf.transaction('runs', 'readwrite');
        const there = await transaction.store.get(id);
        const { put, drop, value } = alter(there === undefined ? undefined : readRecord(there));
        const writing = put ? transaction.store.put(put) : undefined;
        const dropping = drop === true ? transaction.store.delete(id) : undefined;
        await Promise.all([writing, dropping, transaction.done]);
        return value;
      }),
    );

  return {
    all: () =>
      ask(async (shelf) => {
        const found = (await shelf.getAll('runs')).map(readRecord);
        return found.sort((one, other) => changed(other) - changed(one));
      }),
    get: (id) =>
      ask(async (shelf) => {
        const there = await shelf.get('runs', id);
        return there === undefined ? undefined : readRecord(there);
      }),
    write: (run, chain, tab) =>
      change<Written>(run.id, (found) => {
        if (!found) return { put: run, value: 'anew' };
        if (!found.sound) return { value: 'parted' };
        const { name, created, lease } = found.run;
        if (lease && lease.holder !== tab && lease.until > now()) return { value: 'held' };
        const value = standing(found.run, chain);
        return value === 'follows' ? { put: { ...run, name, created, lease }, value } : { value };
      }),
    rename: (id, name) =>
      change(id, (found) => ({
        ...(found?.sound === true ? { put: { ...found.run, name } } : {}),
        value: undefined,
      })),
    remove: (id) => change(id, () => ({ drop: true, value: undefined })),
    lease: (id, holder, until, force = false) =>
      change(id, (found) => {
        if (found?.sound !== true) return { value: true };
        const { lease } = found.run;
        const free = force || !lease || lease.holder === holder || lease.until <= now();
        return free
          ? { put: { ...found.run, lease: { holder, until } }, value: true }
          : { value: false };
      }),
  };
}

/** Version 1 had one store, `games`. Its records move as they are: whoever reads them knows their layout. */
async function toShelves(
  database: Shelf,
  transaction: IDBPTransaction<Shelves, StoreNames<Shelves>[], 'versionchange'>,
): Promise<void> {
  const runs = database.createObjectStore('runs', { keyPath: 'id' });
  if (!database.objectStoreNames.contains('games')) return;
  const games = await transaction.objectStore('games').getAll();
  await Promise.all(games.map((game) => runs.put(game)));
  database.deleteObjectStore('games');
}

function changed(found: Found): number {
  return found.sound ? found.run.changed : -1;
}

async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Waiting) return 'blocked';
  const name = nameOf(error);
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'refused';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function after(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Waiting()), milliseconds));
}
