/** What the player can do to the page: every verb ends in one change of the view. */
import type { Selection, Session } from '../desk/session.ts';
import type { Action, GameEvent, Resolution, Scenario } from '../engine/index.ts';
import { advance, begin, type Game } from './game.ts';
import type { Keeper } from './keeper.ts';
import { hashOf, type Route } from './routes.ts';
import type { Store } from './store.ts';

/** The part of the session that acts. */
export type Verbs = Pick<
  Session,
  | 'perform'
  | 'select'
  | 'zoomTo'
  | 'zoomBy'
  | 'skip'
  | 'setDraft'
  | 'redraft'
  | 'leave'
  | 'exportRun'
  | 'share'
>;

/** The stage, as far as play drives it; absent while it is off. */
interface Player {
  play(events: readonly GameEvent[]): Promise<void>;
  skip(): void;
  zoomBy(step: 1 | -1): void;
}

export interface Play extends Verbs {
  /** Begins the scenario and shows its situation room. */
  start(scenario: Scenario, seed: string): void;
  /** Takes up a game that was computed elsewhere. */
  takeUp(game: Game, route: Route, draft?: Resolution): void;
  go(route: Route): void;
  /** Shows the desk as it was in a replay, and what happened in motion; undefined ends that. */
  watch(shown: Session | undefined, events?: readonly GameEvent[]): void;
  attach(player: Player | undefined): void;
}

interface Parts {
  store: Store;
  keeper: Keeper;
  exportRun: () => void;
  share: Verbs['share'];
}

export function openPlay({ store, keeper, exportRun, share }: Parts): Play {
  let player: Player | undefined;
  const go = (route: Route) => {
    location.hash = hashOf(route);
  };
  const takeUp = (game: Game, route: Route, draft?: Resolution) => {
    store.set({
      game,
      draft,
      redrafting: false,
      route,
      isGuest: false,
      selection: { kind: 'actor', id: game.scenario.theatre.host },
      zoom: 'region',
      playing: false,
      aftermath: {},
    });
    go(route);
  };
  const perform = (action: Action) => {
    const { game, isGuest, asked } = store.get();
    if (!game || isGuest || asked) return;
    if (store.get().reading) return store.set({ reading: 'asked' });
    // What is still in motion jumps to its end: the state is ahead of the picture, never behind.
    if (store.get().playing) player?.skip();
    const { game: next, events } = advance(game, action);
    store.set({
      game: next,
      aftermath: {},
      ...(action.kind === 'table' ? { draft: action.text, redrafting: false } : {}),
      playing: player !== undefined,
    });
    keeper.keep(next);
    if (player) void player.play(events).finally(() => rest(next));
  };
  /** The picture has caught up with the state that it was given. */
  const rest = (game: Game) => {
    if (store.get().game === game) store.set({ playing: false });
  };
  return {
    perform,
    exportRun,
    share,
    takeUp,
    go,
    watch(shown, events = []) {
      if (store.get().playing) player?.skip();
      const playing = player !== undefined && events.length > 0;
      store.set({ shown, playing });
      if (!playing) return;
      void player?.play(events).finally(() => {
        if (store.get().shown === shown) store.set({ playing: false });
      });
    },
    start(scenario, seed) {
      const game = begin(scenario, seed);
      takeUp(game, { screen: 'play' });
      keeper.begin(game);
    },
    attach(next) {
      player = next;
      store.set({ stageOn: next !== undefined, playing: false });
    },
    select(selection: Selection) {
      const { game } = store.get();
      if (game && takesPart(game.scenario, selection)) store.set({ selection });
    },
    zoomTo: (zoom) => store.set({ zoom }),
    zoomBy: (step) => player?.zoomBy(step),
    skip() {
      player?.skip();
      store.set({ playing: false });
    },
    setDraft(draft) {
      store.set({ draft });
      const { game } = store.get();
      if (game) keeper.keep(game, draft);
    },
    redraft: () => store.set({ redrafting: true }),
    leave: () => go({ screen: 'title' }),
  };
}

/** There is nothing to tell of a country on the map that has no part in the scenario. */
function takesPart({ members, outsiders }: Scenario, { kind, id }: Selection): boolean {
  return kind === 'site' || [...members, ...outsiders].some((actor) => actor.id === id);
}
