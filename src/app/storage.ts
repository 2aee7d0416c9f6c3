/**
 * Where a game is kept between visits: its run, which is small, after every action. Nothing here throws:
 * a browser that keeps nothing (private window, full disk) still plays.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Resolution } from '../engine/index.ts';

/** What is kept of a game. `run` is the text of the run file: whoever reads it checks it. */
export interface Kept {
  readonly id: string;
  /** The tab that wrote it last. */
  readonly writer: string;
  readonly savedAt: number;
  readonly scenario: string;
  readonly turn: number;
  readonly over: boolean;
  readonly run: string;
  readonly draft: Resolution | null;
}

interface Shelves extends DBSchema {
  games: { key: string; value: Kept };
}

export interface Storage {
  /** The game that was played last; undefined when there is none or nothing can be read. */
  latest(): Promise<Kept | undefined>;
  /**
   * Keeps the game. Answers with the id under which it stands: another one than asked for when a second
   * tab has gone on with the same game meanwhile, so that neither overwrites the other. Undefined when
   * nothing could be kept.
   */
  keep(kept: Kept): Promise<string | undefined>;
  /** Makes this tab the writer of a game that another one wrote. */
  claim(id: string, writer: string): Promise<void>;
}

const DATABASE = 'article-iv';
const MOST_KEPT = 12;

export function openStorage(newId: () => string): Storage {
  let opening: Promise<IDBPDatabase<Shelves>> | undefined;
  const open = (): Promise<IDBPDatabase<Shelves>> =>
    (opening ??= openDB<Shelves>(DATABASE, 1, {
      upgrade: (database) => {
        database.createObjectStore('games', { keyPath: 'id' });
      },
    }));

  return {
    async latest() {
      return quietly(async () => {
        const all = (await (await open()).getAll('games')).filter(isKept);
        return all.sort((one, other) => other.savedAt - one.savedAt)[0];
      });
    },
    async keep(kept) {
      return quietly(async () => {
        const transaction = (await open()).transaction('games', 'readwrite');
        const there = await transaction.store.get(kept.id);
        const id = there && there.writer !== kept.writer ? newId() : kept.id;
        await transaction.store.put({ ...kept, id });
        const keys = await transaction.store.getAllKeys();
        if (keys.length > MOST_KEPT) await dropOldest(await transaction.store.getAll());
        await transaction.done;
        return id;

        async function dropOldest(all: Kept[]): Promise<void> {
          const oldest = all.sort((one, other) => one.savedAt - other.savedAt)[0];
          if (oldest && oldest.id !== id) await transaction.store.delete(oldest.id);
        }
      });
    },
    async claim(id, writer) {
      await quietly(async () => {
        const transaction = (await open()).transaction('games', 'readwrite');
        const there = await transaction.store.get(id);
        if (there) await transaction.store.put({ ...there, writer });
        await transaction.done;
      });
    },
  };
}

/** A record that somebody else, or an older version, has left may be anything. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { id, run, savedAt } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof id === 'string' && typeof run === 'string' && typeof savedAt === 'number';
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}
