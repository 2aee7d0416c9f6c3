/** Keeps the run that is played, act by act, under an id of its own, and takes saved runs up again. */
import { isDraft, RULES_VERSION, type Resolution } from '../engine/index.ts';
import { isBuiltIn } from '../scenario/index.ts';
import type { Text } from '../text/index.ts';
import type { Custody } from './custody.ts';
import type { Game } from './game.ts';
import { writeHint } from './hint.ts';
import { gameFrom } from './opening.ts';
import { fileOf, nameOfRun, rawFileOf, recordOf } from './recording.ts';
import { armsOf } from './saved-facts.ts';
import { factsOfRun, standing, type Found, type SavedRun } from './saved-run.ts';
import { openStorage, type Answer } from './storage.ts';
import { MOST_KEPT, type Notice, type Store } from './store.ts';
import { forgetUnwritten, keepUnwritten, tabsRun, unwrittenRuns } from './unwritten.ts';
import type { Visitors } from './visitors.ts';

interface TakenUp {
  readonly game: Game;
  readonly draft: Resolution | undefined;
}

export interface Keeper {
  /** Gives the game a record of its own and keeps it. `name` only where it is to have one. */
  begin(game: Game, name?: string): void;
  /** Keeps the game as it stands. At once: the write has started when this returns. */
  keep(game: Game, draft?: Resolution): void;
  /** Looks what is saved and tells the view about it. */
  look(): Promise<void>;
  /**
   * A saved run, computed again: the one with that id, else the one that this tab had. Undefined where
   * there is none or it is refused; then the view says why. Open in another tab, it can only be read here.
   */
  open(id?: string): Promise<TakenUp | undefined>;
  /** Takes the run that is read here from the other tab, with what was played there since. */
  playHere(game: Game): Promise<TakenUp | undefined>;
  /** True for the run that this tab has open. */
  isOpen(id: string | undefined): boolean;
  /** Id of the saved run that is this very one. */
  holding(game: Game): Promise<string | undefined>;
  /** Goes on with the game in a record of its own. */
  branch(game: Game): void;
  /** The finished run that makes room when one more is saved; undefined while there is room. */
  toDrop(): Promise<SavedRun | undefined>;
  /** Of these runs the ones that are open in another tab. */
  elsewhere(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** All records, the youngest first, damaged ones last. */
  all(): Promise<Answer<readonly Found[]>>;
  /** Names a run; null gives it back its own name. */
  rename(id: string, name: string | null): Promise<Answer<void>>;
  /** Deletes a run. False where another tab has it open, or the storage refuses. */
  remove(id: string): Promise<boolean>;
  /** Lets go of the game in this tab without a trace: nothing more is written of it. */
  forget(): Promise<void>;
  /** The page is hidden, perhaps for good: what has not arrived yet is written where that takes no time. */
  hide(): void;
  /** The page goes away. */
  leave(): void;
  /** The page is back from where browsers keep the last ones. */
  comeBack(): Promise<void>;
}

export interface KeeperParts {
  store: Store;
  visitors: Visitors;
  newId: () => string;
  now: () => number;
  say: Text['say'];
  locks: LockManager | undefined;
}

/** The record that the game in this tab is kept in. */
interface Current {
  readonly id: string;
  readonly created: number;
  readonly name: string | null;
  /** Another tab plays it: nothing is written. */
  reading: boolean;
  /** True once it stood in the storage. */
  stands: boolean;
  /** True once another tab had gone on with it and the game went into a copy. */
  left: boolean;
}

export function openKeeper({ store, visitors, newId, now, say, locks }: KeeperParts): Keeper {
  const tab = newId();
  const told = new Set<string>();
  const writes = new Set<Promise<unknown>>();
  let current: Current | undefined;
  /** The newest record, as long as it has not arrived. */
  let unwritten: SavedRun | undefined;
  let last: { readonly record: SavedRun; readonly game: Game } | undefined;

  /** Once for each kind of trouble, not for each act. */
  const tell = (trouble: string) => {
    if (told.has(trouble)) return;
    told.add(trouble);
    const lines = [say(`app-trouble-${trouble}-note`)];
    notify(say(`app-trouble-${trouble}`), lines, last && fileOf(last.record));
  };
  const notify = (
    title: string,
    lines: readonly string[],
    rescue: Notice['rescue'],
    recorded?: Notice['recorded'],
  ) => store.set({ notice: { title, lines, recorded, ...(rescue ? { rescue } : {}) } });
  const storage = openStorage(now, tell);

  let custody: Promise<Custody | undefined> | undefined;
  /** Fetched when a run is taken up. Where that fails, the comparing of chains has to do. */
  const guard = () =>
    (custody ??= import('./custody.ts').then(
      ({ openCustody }) =>
        openCustody({ tab, storage, now, locks, onLost, settled: () => Promise.all(writes) }),
      () => (custody = undefined),
    ));
  const take = async (id: string) => (await (await guard())?.take(id)) ?? true;
  const onLost = (id: string) => {
    if (current?.id === id) read(current);
  };
  const read = (run: Current) => {
    run.reading = true;
    store.set({ reading: 'asked' });
  };

  const become = (run: Omit<Current, 'left'>) => {
    current = { ...run, left: false };
    tabsRun.set(run.id);
    store.set({ reading: run.reading ? 'asked' : undefined });
  };
  const begin = (game: Game, name: string | null = null) => {
    become({ id: newId(), created: now(), name, reading: false, stands: false });
    if (current) void take(current.id);
    keep(game);
  };
  const keep = (game: Game, draft?: Resolution) => {
    if (!current || current.reading) return;
    const { id, created, name } = current;
    const held = draft ?? store.get().draft ?? null;
    const record = recordOf(game, { id, created, name, changed: now(), draft: held });
    last = { record, game };
    const { scenario, turn, finished } = record;
    if (!finished) store.set({ kept: { id, scenario: scenario.id, turn } });
    const { kept, saved } = store.get();
    writeHint({ kept: finished && kept?.id === id ? undefined : kept, saved: Math.max(saved, 1) });
    unwritten = record;
    const writing = write(record, game.run.chain, current).finally(() => writes.delete(writing));
    writes.add(writing);
  };
  const write = async (record: SavedRun, chain: readonly string[], to: Current) => {
    const written = await storage.write(record, chain, tab);
    if (!written.ok) return tell(written.trouble);
    if (written.value === 'follows' || written.value === 'anew') {
      if (written.value === 'anew' && to.stands) tell('cleared');
      to.stands = true;
      forgetUnwritten(record.id);
      if (unwritten === record) unwritten = undefined;
      return;
    }
    const newer = last !== undefined && last.record.id === record.id && last.record !== record;
    // Overtaken by a later write of our own, or in a copy already.
    if (to.left || (written.value === 'behind' && newer)) return;
    to.left = true;
    if (to === current && last) branch(last.game);
    else await storage.write({ ...record, id: newId(), name: copyOf(record) }, chain, tab);
    tell('parted');
  };
  const copyOf = (run: SavedRun) => say('app-copy-of', { name: nameOfRun(run) });
  const branch = (game: Game) => begin(game, last ? copyOf(last.record) : null);

  const allRuns = async () => {
    const all = await storage.all();
    return all.ok ? all.value : undefined;
  };
  /** What a page had not written when it went away. */
  const recover = async () => {
    for (const run of unwrittenRuns()) {
      const chain = factsOfRun(run.run)?.chain ?? [];
      const written = await storage.write(run, chain, tab);
      if (!written.ok || written.value === 'held') continue;
      if (written.value === 'parted') {
        await storage.write({ ...run, id: newId(), name: copyOf(run) }, chain, tab);
      }
      forgetUnwritten(run.id);
    }
  };
  const canResume = ({ finished, rules, scenario }: SavedRun) =>
    !finished && rules === RULES_VERSION && (isBuiltIn(scenario.id) || visitors.has(scenario.id));

  const taken = async (run: SavedRun): Promise<TakenUp | undefined> => {
    const opened = await gameFrom(run.run, visitors, say);
    if (!opened.ok) {
      const lines = [...opened.lines, say('app-resume-refused-note')];
      notify(say('app-resume-refused'), lines, fileOf(run), opened.recorded);
      return undefined;
    }
    const game = opened.value;
    last = { record: run, game };
    const { draft } = run;
    return { game, draft: draft && isDraft(game.scenario, draft) ? draft : undefined };
  };

  const look = async () => {
    await recover();
    const all = await allRuns();
    if (!all) return;
    const runs = all.flatMap((found) => (found.sound ? [found.run] : []));
    // What was dealt on this computer is made anew: its runs can be gone on with.
    for (const one of await armsOf(runs, visitors)) visitors.set(...one);
    // What could not be stored can still be gone on with.
    const unstored =
      last && !all.some(({ id }) => id === last?.record.id) && current && last.record;
    const next = [...(unstored ? [unstored] : []), ...runs].find(canResume);
    const kept = next && { id: next.id, scenario: next.scenario.id, turn: next.turn };
    store.set({ saved: all.length, kept });
    writeHint({ saved: all.length, kept });
  };
  const hide = () => {
    if (unwritten) keepUnwritten(unwritten);
  };

  return {
    all: storage.all,
    rename: storage.rename,
    begin,
    keep,
    branch,
    look,
    async open(id) {
      await Promise.all(writes);
      const own = id ?? tabsRun.get();
      if (own === undefined) await look();
      const wanted = own ?? store.get().kept?.id;
      if (wanted === undefined) return undefined;
      const mine = await take(wanted);
      const answer = await storage.get(wanted);
      const found = answer.ok ? answer.value : undefined;
      const up = found?.sound === true ? await taken(found.run) : undefined;
      if (!up || found?.sound !== true) {
        if (found?.sound === false) {
          const lines = [say('app-resume-damaged-note')];
          notify(say('app-resume-damaged'), lines, rawFileOf(wanted, found.raw));
        }
        if (id === undefined) tabsRun.set(undefined);
        if (current && !current.reading) await take(current.id);
        else (await guard())?.release();
        return undefined;
      }
      const { created, name, finished } = found.run;
      become({ id: wanted, created, name, stands: true, reading: !mine && !finished });
      return up;
    },
    async playHere(game) {
      if (!current) return undefined;
      const { id } = current;
      await (await guard())?.seize(id);
      const answer = await storage.get(id);
      const stored = answer.ok && answer.value?.sound === true ? answer.value.run : undefined;
      current.reading = false;
      store.set({ reading: undefined });
      const own = { step: game.run.actions.length, link: game.run.chain.at(-1) ?? '' };
      if (stored && standing(own, factsOfRun(stored.run)?.chain ?? []) === 'follows') {
        return taken(stored);
      }
      if (stored && standing(stored, game.run.chain) !== 'follows') branch(game);
      else keep(game);
      return undefined;
    },
    isOpen: (id) => id !== undefined && current?.id === id,
    async holding({ run }) {
      const link = run.chain.at(-1);
      return (await allRuns())?.find((found) => found.sound && found.run.link === link)?.id;
    },
    async toDrop() {
      const all = await allRuns();
      if (!all || all.length < MOST_KEPT) return undefined;
      const oldest = all.findLast(
        (found) => found.sound && found.run.finished && found.id !== current?.id,
      );
      return oldest?.sound === true ? oldest.run : undefined;
    },
    async elsewhere(ids) {
      return (await (await guard())?.elsewhere(ids)) ?? new Set();
    },
    async remove(id) {
      if ((await (await guard())?.elsewhere([id]))?.has(id) === true) return false;
      await Promise.all(writes);
      const removed = await storage.remove(id);
      if (!removed.ok) return false;
      if (current?.id === id) {
        current = undefined;
        last = undefined;
        tabsRun.set(undefined);
        (await guard())?.release();
        store.set({ game: undefined, draft: undefined, reading: undefined });
      }
      await look();
      return true;
    },
    async forget() {
      await Promise.all(writes);
      current = undefined;
      last = undefined;
      unwritten = undefined;
      tabsRun.set(undefined);
      (await custody)?.release();
      const nothing = { game: undefined, draft: undefined, kept: undefined, reading: undefined };
      store.set({ ...nothing, aftermath: {}, saved: 0 });
    },
    hide,
    leave() {
      hide();
      // Locks end with their page; a lease would outlive it.
      if (!locks) void custody?.then((guarding) => guarding?.release());
    },
    async comeBack() {
      if (current && !current.reading && !(await take(current.id))) read(current);
    },
  };
}
