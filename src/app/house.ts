/** The page's parts put together: store, storage, verbs, and the ways that lead from screen to screen. */
import type { Scenario } from '../engine/index.ts';
import type { RecordedRun } from '../run/recorded.ts';
import { drawSeed, readSeed } from '../run/seed.ts';
import { encodeRun } from '../run/writing.ts';
import { learnLate, type LateWords } from '../text/browser.ts';
import type { Text } from '../text/index.ts';
import { fileName, saveFile } from './files.ts';
import { stateOf, type Game } from './game.ts';
import { openLateKeeper, type LateKeeper } from './late-keeper.ts';
import { openPlay, type Play } from './play.ts';
import { hashOf, needsGame, routeOf, type Route, type Wishes } from './routes.ts';
import { MOST_KEPT, openStore, type Store } from './store.ts';
import { scenarioOf, type Visitors } from './visitors.ts';

export interface House {
  readonly text: Text;
  readonly wishes: Wishes;
  readonly store: Store;
  readonly play: Play;
  readonly keeper: LateKeeper;
  /** Scenarios that are loaded, by id: built in ones and those opened in this visit. */
  readonly visitors: Visitors;
  /** Makes a scenario one that can be played; undefined where there is none with that id. */
  load(id: string): Promise<Scenario | undefined>;
  /** Brings words that only one page needs. Rejects where they cannot be had. */
  learn(words: LateWords): Promise<void>;
  /** Follows the address: loads what its screen needs. */
  follow(): Promise<void>;
  /** Takes up a saved run: the one with that id, else the one that was played last. */
  resume(id?: string): Promise<void>;
  /** Goes on with a game that parted from another one, in a record of its own. */
  partWith(game: Game): void;
  /** What it takes to read the acts of a run that is not played here: words, and its scenario where that is here. */
  toRead(recorded: RecordedRun): Promise<Scenario | undefined>;
  /** Tries again to work out what the debrief shows beside the run. */
  lookBackAgain(): void;
  openFile(file: File): Promise<void>;
  /** Begins with a seed that was typed; an empty one is drawn, an impossible one refused. */
  begin(scenario: Scenario, typed: string): void;
  again(seed: 'same' | 'new'): void;
  /** Plays here what another tab has played so far. */
  playHere(): Promise<void>;
  /** Goes on with a copy of what another tab plays. */
  branch(): void;
  newSeed(): string;
}

export function openHouse(text: Text, wishes: Wishes): House {
  const store = openStore(routeOf(location.hash));
  const visitors: Visitors = new Map();
  const say: Text['say'] = (key, args) => text.say(key, args);
  const keeper = openLateKeeper({
    store,
    visitors,
    newId,
    now: () => Date.now(),
    say,
    // Absent where the page is not served safely: a classroom's plain http.
    locks: 'locks' in navigator ? navigator.locks : undefined,
  });
  const exportRun = () => {
    const { game } = store.get();
    if (game) saveFile(fileName(game.scenario.id, game.run.seed), encodeRun(game.run));
  };
  const share = async () => {
    const { game } = store.get();
    if (!game) throw new Error('There is no run to share.');
    return (await import('./linked.ts')).sharedRun(game.run, location);
  };
  const play = openPlay({ store, keeper, exportRun, share });
  /** Nothing is dropped without a word: with the shelf full, the player is told which run goes. */
  const withRoom = async (go: () => void) => {
    if (store.get().saved < MOST_KEPT) return go();
    const dropping = await keeper.toDrop();
    if (!dropping) return go();
    const drop = () => {
      store.set({ makingRoom: undefined });
      void keeper.remove(dropping.id).then(go);
    };
    store.set({ makingRoom: { dropping, go: drop } });
  };
  const start = (scenario: Scenario, seed: string) =>
    void withRoom(() => play.start(scenario, seed));
  /** Takes up a saved run: the one with that id, else the one that was played last. */
  const resume = async (id = store.get().kept?.id) => {
    const { game, isGuest } = store.get();
    const over = game && stateOf(game).phase === 'over';
    if (game && !isGuest && keeper.isOpen(id))
      return play.go({ screen: over ? 'debrief' : 'play' });
    const kept = await keeper.open(id);
    // What the title offered may be gone by now.
    if (!kept) return keeper.lookAgain();
    const screen = stateOf(kept.game).phase === 'over' ? 'debrief' : 'play';
    play.takeUp(kept.game, { screen }, kept.draft);
  };
  const goOn = (game: Game) => {
    play.takeUp(game, { screen: game.run.finished ? 'debrief' : 'play' });
    keeper.begin(game);
  };
  /** Works out what the debrief shows beside the run; where it cannot be fetched, the debrief says so. */
  const lookBack = async (again = false) => {
    const { game, aftermath } = store.get();
    if (!game) return;
    if (again) store.set({ aftermath: { ...aftermath, failed: false } });
    try {
      (await import('./aftermath.ts')).workOut(store, game, again);
    } catch {
      store.set({ aftermath: { ...store.get().aftermath, failed: true } });
    }
  };
  const load = async (id: string): Promise<Scenario | undefined> => {
    const scenario = await scenarioOf(id, visitors);
    if (scenario) visitors.set(id, scenario);
    return scenario;
  };

  const parts = {
    store,
    keeper,
    play,
    visitors,
    wishes,
    say,
    load,
    resume,
    withRoom,
    goOn,
    lookBack,
  };
  const arrivals = async () => (await import('./arrivals.ts')).openArrivals(parts);

  const follow = async () => {
    let route = tidy(routeOf(location.hash));
    const source = route.screen === 'replay' && route.of ? route.of : route;
    const debriefed = source === route;
    if (source.screen === 'record' || source.screen === 'run') {
      const arrived = await arrivals().catch(() => undefined);
      if (!arrived) store.set({ refused: [say('share-not-fetched')] });
      else if ((await arrived.show(source, debriefed)) === 'elsewhere') return;
    }
    if (route.screen === 'briefing' && !(await load(route.scenario))) {
      return play.go({ screen: 'title' });
    }
    if (needsGame(route) && (!store.get().game || store.get().isGuest)) {
      const kept = await keeper.open();
      if (!kept) return play.go({ screen: 'title' });
      play.takeUp(kept.game, route, kept.draft);
    }
    const { game } = store.get();
    // There is nothing to look back on before the end.
    if (route.screen === 'debrief' && game && stateOf(game).phase !== 'over') {
      route = tidy({ screen: 'play' });
    }
    store.set({ route });
    if (route.screen === 'title') keeper.lookAgain();
    if (route.screen === 'debrief' && game) await lookBack();
  };

  return {
    text,
    wishes,
    store,
    play,
    keeper,
    visitors,
    load,
    partWith: (game) => void withRoom(() => goOn(game)),
    async toRead(recorded) {
      await learnLate(text, 'replay');
      return load(recorded.scenario);
    },
    learn: (words) => learnLate(text, words),
    follow,
    newSeed,
    lookBackAgain: () => void lookBack(true),
    resume,
    async playHere() {
      const { game, route } = store.get();
      const here = game && (await keeper.playHere(game));
      if (here) play.takeUp(here.game, route, here.draft);
    },
    branch() {
      const { game } = store.get();
      if (game) keeper.branch(game);
    },
    async openFile(file) {
      try {
        await (await arrivals()).openFile(file);
      } catch {
        const lines = [say('share-not-fetched'), say('app-file-kept')];
        store.set({ notice: { title: say('app-file-refused'), lines } });
      }
    },
    begin(scenario, typed) {
      const seed = typed.trim() === '' ? newSeed() : readSeed(typed);
      if (seed !== undefined) return start(scenario, seed);
      store.set({ notice: { title: say('app-seed-refused'), lines: [say('app-seed-allowed')] } });
    },
    again(seed) {
      const { game } = store.get();
      if (!game) return;
      start(game.scenario, seed === 'same' ? game.run.seed : newSeed());
    },
  };
}

/** Makes the address say the screen that is shown, without a step back to the one that was asked for. */
function tidy(route: Route): Route {
  const hash = hashOf(route);
  if (location.hash !== '' && location.hash !== hash) history.replaceState(history.state, '', hash);
  return route;
}

/** Unlike `randomUUID`, at hand on a classroom's plain http too. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');
}

/** A seed that nobody chose. */
function newSeed(): string {
  return drawSeed((bound) => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    return drawn % bound;
  });
}
