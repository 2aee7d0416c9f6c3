/** Keeps the game that is played after every action, and takes it up again on the next visit. */
import type { Resolution } from '../engine/index.ts';
import { decodeRun, encodeRun } from '../run/index.ts';
import type { Text } from '../text/index.ts';
import { stateOf, type Game } from './game.ts';
import { gameFrom, type Visitors } from './opening.ts';
import type { Kept, Storage } from './storage.ts';
import type { Store } from './store.ts';

export interface Keeper {
  /** The next game that is kept is another one than the last. */
  fresh(): void;
  keep(game: Game, draft?: Resolution): void;
  /** The kept game as a file; undefined where there is none. */
  saved(): { readonly name: string; readonly content: string } | undefined;
  /** Looks for a game of an earlier visit and tells the view about it. */
  look(): Promise<void>;
  /** The kept game, computed again. Undefined where there is none or it is refused; then the view says why. */
  resume(): Promise<{ game: Game; draft: Resolution | undefined } | undefined>;
}

interface Parts {
  storage: Storage;
  store: Store;
  visitors: Visitors;
  newId: () => string;
  now: () => number;
  say: Text['say'];
}

export function openKeeper({ storage, store, visitors, newId, now, say }: Parts): Keeper {
  const writer = newId();
  let id = newId();
  let found: Kept | undefined;
  // One after the other: a slow write must not overtake a later one.
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (kept: Kept) => {
    const there = await storage.keep({ ...kept, id });
    if (there !== undefined) {
      id = there;
      return;
    }
    if (!store.get().keeping) return;
    store.set({
      keeping: false,
      notice: {
        title: say('app-not-kept'),
        lines: [say('app-not-kept-note')],
        rescue: { name: fileName(kept.scenario), content: kept.run },
      },
    });
  };

  return {
    fresh() {
      id = newId();
    },
    keep(game, draft) {
      const state = stateOf(game);
      const kept: Kept = {
        id,
        writer,
        savedAt: now(),
        scenario: game.scenario.id,
        turn: state.turn,
        over: state.phase === 'over',
        run: encodeRun(game.run),
        draft: draft ?? store.get().draft ?? null,
      };
      found = kept;
      store.set({ kept: { id, scenario: kept.scenario, turn: kept.turn, over: kept.over } });
      queue = queue.then(() => write(kept));
    },
    saved() {
      if (!found) return undefined;
      const run = decodeRun(found.run);
      const seed = run.ok ? run.value.seed : undefined;
      return { name: fileName(found.scenario, seed), content: found.run };
    },
    async look() {
      found = await storage.latest();
      if (found) {
        const { scenario, turn, over } = found;
        store.set({ kept: { id: found.id, scenario, turn, over } });
      }
    },
    async resume() {
      await queue;
      found ??= await storage.latest();
      if (!found) return undefined;
      const opened = await gameFrom(found.run, visitors, say);
      if (!opened.ok) {
        store.set({
          notice: {
            title: say('app-resume-damaged'),
            lines: [...opened.lines, say('app-resume-damaged-note')],
            rescue: { name: fileName(found.scenario), content: found.run },
          },
        });
        return undefined;
      }
      id = found.id;
      await storage.claim(id, writer);
      return { game: opened.value, draft: found.draft ?? undefined };
    },
  };
}

/** Name under which a run is saved. */
export function fileName(scenario: string, seed = 'kept'): string {
  const plain = `${scenario}-${seed}`.replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return `${plain}.run.json`;
}
