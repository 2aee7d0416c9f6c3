/** The keeper as the page has it from the start: its code comes when the title stands, or when it is needed. */
import type { Resolution } from '../engine/index.ts';
import type { Game } from './game.ts';
import { readHint } from './hint.ts';
import type { Keeper, KeeperParts } from './keeper.ts';

export interface LateKeeper extends Keeper {
  /** What the title says of saved runs before it stands. Waits only where an earlier version left some. */
  glance(): Promise<void>;
  /** Looks again, unless nothing was looked at yet. */
  lookAgain(): void;
}

const DATABASE = 'article-iv';

export function openLateKeeper(parts: KeeperParts): LateKeeper {
  const { store, say } = parts;
  let here: Keeper | undefined;
  let coming: Promise<Keeper> | undefined;
  /** The game that waits for its keeper. */
  let waiting: { readonly game: Game; readonly draft: Resolution | undefined } | undefined;
  let told = false;

  const bring = (): Promise<Keeper> => {
    coming ??= import('./keeper.ts').then(({ openKeeper }) => (here = openKeeper(parts)));
    coming.catch(() => (coming = undefined));
    return coming;
  };
  const wait = async (game: Game, draft?: Resolution) => {
    waiting = { game, draft };
    try {
      const keeper = await bring();
      const latest = waiting;
      waiting = undefined;
      if (!latest) return;
      keeper.begin(latest.game);
      if (latest.draft) keeper.keep(latest.game, latest.draft);
    } catch {
      if (!told)
        store.set({ notice: { title: say('app-unkept'), lines: [say('app-unkept-note')] } });
      told = true;
    }
  };

  return {
    async glance() {
      const hint = readHint();
      if (hint) return store.set(hint);
      const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
      if (databases?.some(({ name }) => name === DATABASE)) await (await bring()).look();
    },
    lookAgain: () => void here?.look(),
    begin(game, name) {
      if (here) here.begin(game, name);
      else void wait(game);
    },
    keep(game, draft) {
      if (here && !waiting) here.keep(game, draft);
      else void wait(game, draft);
    },
    branch: (game) => here?.branch(game),
    isOpen: (id) => here?.isOpen(id) === true,
    hide: () => here?.hide(),
    leave: () => here?.leave(),
    comeBack: async () => here?.comeBack(),
    look: async () => (await bring()).look(),
    open: async (id) => (await bring()).open(id),
    playHere: async (game) => (await bring()).playHere(game),
    holding: async (game) => (await bring()).holding(game),
    toDrop: async () => (await bring()).toDrop(),
    all: async () => (await bring()).all(),
    elsewhere: async (ids) => (await bring()).elsewhere(ids),
    rename: async (id, name) => (await bring()).rename(id, name),
    remove: async (id) => (await bring()).remove(id),
    forget: async () => (await bring()).forget(),
  };
}
