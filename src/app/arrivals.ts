/** What comes from outside: a run in a link, the record, a file that was opened. Fetched when something arrives. */
import { isScenarioFile } from '../desk/title/index.ts';
import type { ClassroomResult, HandIn } from '../classroom/hand-in.ts';
import type { Scenario } from '../engine/index.ts';
import type { RecordedRun } from '../run/recorded.ts';
import type { Text } from '../text/index.ts';
import { recordGame, workOut } from './aftermath.ts';
import type { Game } from './game.ts';
import type { Keeper } from './keeper.ts';
import { linkedGame } from './linked.ts';
import type { Play } from './play.ts';
import type { Route, Wishes } from './routes.ts';
import type { Store } from './store.ts';
import type { Opened, Visitors } from './visitors.ts';

interface Parts {
  store: Store;
  keeper: Pick<Keeper, 'holding'>;
  play: Pick<Play, 'go'>;
  visitors: Visitors;
  wishes: Wishes;
  say: Text['say'];
  load: (id: string) => Promise<Scenario | undefined>;
  resume: (id?: string) => Promise<void>;
  withRoom: (go: () => void) => Promise<void>;
  goOn: (game: Game) => void;
  lookBack: () => Promise<void>;
}

/** Addresses that bring a run along. */
type Bringing = Extract<Route, { readonly screen: 'record' | 'run' }>;

interface Arrivals {
  /**
   * Shows the end of what the address brings; a run in a link that goes on is taken up, a record that is to be seen
   * only after one's own run is held back: both are on another screen then.
   */
  show(source: Bringing, debriefed: boolean): Promise<'shown' | 'refused' | 'elsewhere'>;
  openFile(file: File): Promise<void>;
}

export function openArrivals(parts: Parts): Arrivals {
  const { store, keeper, play, visitors, wishes, say, load, lookBack } = parts;
  const refuse = (lines: readonly string[], recorded?: RecordedRun) =>
    store.set({
      notice: { title: say('app-file-refused'), lines: [...lines, say('app-file-kept')], recorded },
    });
  /** Takes up a game that was played elsewhere, and keeps it. */
  const adopt = async (game: Game) => {
    const known = await keeper.holding(game);
    if (known !== undefined) return parts.resume(known);
    await parts.withRoom(() => parts.goOn(game));
  };

  const showRecord = async (id: string, debriefed: boolean) => {
    const scenario = await load(id);
    if (!scenario) return play.go({ screen: 'title' });
    const game = recordGame(scenario, wishes.seed ?? 'record');
    store.set({ game, isGuest: true, draft: undefined, aftermath: {} });
    if (debriefed) workOut(store, game);
  };
  const linked = async (code: string): Promise<Opened<Game>> => {
    if (code === '') return { ok: false, lines: [] };
    try {
      return await linkedGame(code, { say, scenarioOf: load });
    } catch {
      return { ok: false, lines: [say('share-not-fetched')] };
    }
  };
  const showLinked = async (code: string, debriefed: boolean) => {
    const opened = await linked(code);
    store.set(
      opened.ok
        ? { refused: [], recorded: undefined }
        : { refused: opened.lines, recorded: opened.recorded },
    );
    if (!opened.ok) return 'refused';
    if (debriefed && !opened.value.run.finished) {
      await adopt(opened.value);
      return 'elsewhere';
    }
    store.set({ game: opened.value, isGuest: true, draft: undefined, aftermath: {} });
    if (debriefed) await lookBack();
    return 'shown';
  };

  /** A game from a hand-in, with what was answered in it. */
  const handedIn = async (read: ClassroomResult<HandIn>): Promise<Opened<Game>> => {
    if (!read.ok) return { ok: false, lines: [read.problem.message] };
    const [{ restored }, { shelfHere }] = await Promise.all([
      import('./classroom/restoring.ts'),
      import('./classroom/shelf.ts'),
    ]);
    const keep = (scenario: Scenario) => visitors.set(scenario.id, scenario);
    const now = () => Date.now();
    const opened = await restored(read.value, { shelf: shelfHere(), say, load, keep, now });
    if (opened.ok) store.set({ assigned: true });
    return opened;
  };
  /** True where somebody is to look at that record only afterwards. Shows why. */
  const isHeldBack = async (id: string) => {
    if (!store.get().assigned) return false;
    const { isWithheld } = await import('./classroom/withheld.ts');
    if (!isWithheld(id)) return false;
    store.set({ route: { screen: 'classroom', path: `assignment/record/${id}` } });
    return true;
  };

  return {
    async show(source, debriefed) {
      if (source.screen === 'run') return showLinked(source.code, debriefed);
      if (await isHeldBack(source.scenario)) return 'elsewhere';
      await showRecord(source.scenario, debriefed);
      return 'shown';
    },
    async openFile(file) {
      const opening = await import('./opening.ts').catch(() => undefined);
      if (!opening) return refuse([say('share-not-fetched')]);
      if (isScenarioFile(file)) {
        const opened = await opening.scenarioFrom(file);
        if (!opened.ok) return refuse(opened.lines);
        visitors.set(opened.value.id, opened.value);
        return play.go({ screen: 'briefing', scenario: opened.value.id });
      }
      const classroom = await import('./classroom/classroom-files.ts').catch(() => undefined);
      if (!classroom) return refuse([say('share-not-fetched')]);
      const content = await file.slice(0, classroom.LARGEST_HAND_IN + 1).text();
      if (classroom.looksLikeAssignment(content)) {
        // The page that it leads to says what is wrong with it.
        const path = `assignment?${classroom.addressIn(content) ?? ''}`;
        return play.go({ screen: 'classroom', path });
      }
      const opened = classroom.looksLikeHandIn(content)
        ? await handedIn(classroom.decodeHandInFile(content))
        : await opening.gameFrom(content, visitors, say);
      if (!opened.ok) return refuse(opened.lines, opened.recorded);
      await adopt(opened.value);
    },
  };
}
