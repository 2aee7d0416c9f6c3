/** The page's parts put together: store, storage, verbs, and the ways that lead from screen to screen. */
import type { Scenario } from '../engine/index.ts';
import { drawSeed, encodeRun, readSeed } from '../run/index.ts';
import { isScenarioFile } from '../desk/title/index.ts';
import type { Text } from '../text/index.ts';
import { openAftermath, recordGame } from './aftermath.ts';
import { saveFile } from './files.ts';
import { fileName, openKeeper, type Keeper } from './keeper.ts';
import { gameFrom, scenarioFrom, scenarioOf, type Visitors } from './opening.ts';
import { openPlay, type Play } from './play.ts';
import { needsGame, routeOf, type Wishes } from './routes.ts';
import { openStorage } from './storage.ts';
import { openStore, type Store } from './store.ts';

export interface House {
  readonly text: Text;
  readonly wishes: Wishes;
  readonly store: Store;
  readonly play: Play;
  readonly keeper: Keeper;
  /** Scenarios that are loaded, by id: built in ones and those opened in this visit. */
  readonly visitors: Visitors;
  /** Follows the address: loads what its screen needs. */
  follow(): Promise<void>;
  resume(): Promise<void>;
  openFile(file: File): Promise<void>;
  again(seed: 'same' | 'new'): void;
  newSeed(): string;
}

export function openHouse(text: Text, wishes: Wishes): House {
  const store = openStore(routeOf(location.hash));
  const visitors: Visitors = new Map();
  const say = (key: string) => text.say(key);
  const newId = () => crypto.randomUUID();
  const keeper = openKeeper({
    storage: openStorage(newId),
    store,
    visitors,
    newId,
    now: () => Date.now(),
    say,
  });
  const exportRun = () => {
    const { game } = store.get();
    if (game) saveFile(fileName(game.scenario.id, game.run.seed), encodeRun(game.run));
  };
  const play = openPlay({ store, keeper, exportRun });
  const aftermath = openAftermath(store);
  const refuse = (lines: readonly string[]) =>
    store.set({
      notice: { title: say('app-file-refused'), lines: [...lines, say('app-file-kept')] },
    });

  const showRecord = async (id: string) => {
    const scenario = await load(id);
    if (!scenario) return play.go({ screen: 'title' });
    const game = recordGame(scenario, wishes.seed ?? 'record');
    store.set({ game, isRecord: true, draft: undefined, aftermath: {} });
    aftermath(game);
  };
  const load = async (id: string): Promise<Scenario | undefined> => {
    const scenario = await scenarioOf(id, visitors);
    if (scenario) visitors.set(id, scenario);
    return scenario;
  };

  const follow = async () => {
    const route = routeOf(location.hash);
    if (route.screen === 'record') await showRecord(route.scenario);
    if (route.screen === 'briefing' && !(await load(route.scenario))) {
      return play.go({ screen: 'title' });
    }
    if (needsGame(route) && (!store.get().game || store.get().isRecord)) {
      const kept = await keeper.resume();
      if (!kept) return play.go({ screen: 'title' });
      play.takeUp(kept.game, route, kept.draft);
    }
    store.set({ route });
    const { game } = store.get();
    if (route.screen === 'debrief' && game) aftermath(game);
  };

  return {
    text,
    wishes,
    store,
    play,
    keeper,
    visitors,
    follow,
    newSeed,
    async resume() {
      const { game, isRecord } = store.get();
      if (game && !isRecord) return play.go({ screen: 'play' });
      const kept = await keeper.resume();
      if (kept) play.takeUp(kept.game, { screen: 'play' }, kept.draft);
    },
    async openFile(file) {
      if (isScenarioFile(file)) {
        const opened = await scenarioFrom(file);
        if (!opened.ok) return refuse(opened.lines);
        visitors.set(opened.value.id, opened.value);
        return play.go({ screen: 'briefing', scenario: opened.value.id });
      }
      const opened = await gameFrom(await file.text(), visitors);
      if (!opened.ok) return refuse(opened.lines);
      const over = opened.value.run.finished;
      keeper.fresh();
      play.takeUp(opened.value, { screen: over ? 'debrief' : 'play' });
      keeper.keep(opened.value);
    },
    again(seed) {
      const { game } = store.get();
      if (!game) return;
      play.start(game.scenario, seed === 'same' ? game.run.seed : newSeed());
    },
  };
}

/** A seed that nobody chose. */
function newSeed(): string {
  return drawSeed((bound) => {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    return drawn % bound;
  });
}

/** What was typed as a seed, or undefined where it is none. */
export function seedFrom(typed: string): string | undefined {
  return readSeed(typed);
}
