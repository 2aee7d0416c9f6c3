/** Ties the stage to the house: what it shows follows the view, what is clicked on it selects. */
import { shownBallot } from '../desk/council/ballot.ts';
import { draftOf } from '../desk/council/draft.ts';
import { seats } from '../desk/council/seating.ts';
import type { Session, Told } from '../desk/session.ts';
import type { GameState, Scenario } from '../engine/index.ts';
import { createStage, type Stage, type StageView } from '../stage/index.ts';
import type { Text } from '../text/index.ts';
import { begin, firstState } from './game.ts';
import type { House } from './house.ts';
import { sessionOf } from './session.ts';
import { linesOf, namesOf, tagsOf } from './stage-words.ts';

/** Below this the desk draws the table itself: six tags round it need more room than is left. */
const NARROW = '(max-width: 1180px)';

export async function linkStage(house: House, host: HTMLElement): Promise<void> {
  const { store, play, wishes } = house;
  const stage = await createStage({
    host,
    renderer: wishes.stage === 'canvas' ? 'canvas' : 'auto',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    onSelect: (selection) => play.select(selection),
    onZoom: (zoom) => play.zoomTo(zoom),
  });
  play.attach({
    play: async (events) => {
      const view = viewOf(house, host);
      if (view) await stage.play(events, view);
    },
    skip: () => stage.skip(),
    zoomBy: (step) => stage.zoomBy(step),
  });
  const refresh = afterPaint(() => show(house, stage, host));
  store.subscribe(refresh);
  window.addEventListener('resize', () => {
    stage.resize();
    refresh();
  });
  refresh();
}

function show(house: House, stage: Stage, host: HTMLElement): void {
  // While events are played the stage moves by itself towards the state that it was given.
  if (house.store.get().playing) return;
  const view = viewOf(house, host);
  if (view) stage.show(view);
}

/** What the stage shows for the present view; undefined where there is nothing to show yet. */
function viewOf({ store, play, text, visitors }: House, host: HTMLElement): StageView | undefined {
  const view = store.get();
  const { route } = view;
  if (route.screen === 'title' || route.screen === 'briefing') {
    const id = route.screen === 'briefing' ? route.scenario : '';
    const scenario = visitors.get(id) ?? [...visitors.values()][0];
    return scenario && { ...coverOf(text, scenario, route.screen), insets: insets(host) };
  }
  const now = sessionOf(view, play, text);
  // A replay shows the map as it was; what is selected on it is chosen now.
  const session = now && view.shown ? { ...now, ...view.shown, ...chosenNow(now) } : now;
  if (!session) return undefined;
  const { scenario, state, told, selection, zoom } = session;
  const inCouncil = route.screen === 'council' && !matchMedia(NARROW).matches;
  const isOver = route.screen === 'debrief' || route.screen === 'record';
  return {
    scene: inCouncil ? 'council' : 'map',
    scenario,
    state,
    selection,
    // Under the verdict lies the map as it was in the end, with nothing more to read on it.
    zoom: isOver ? 'region' : zoom,
    bare: isOver,
    insets: insets(host),
    controls: controls(),
    tags: tagsOf(text, scenario, state, told),
    names: namesOf(text, scenario),
    lines: linesOf(text, scenario, state),
    ...(inCouncil ? { council: councilOf(session) } : {}),
  };
}

function chosenNow({ selection, zoom }: Session): Pick<Session, 'selection' | 'zoom'> {
  return { selection, zoom };
}

/** Before a game there is a map of how the crisis begins. */
function coverOf(
  text: Text,
  scenario: Scenario,
  screen: 'title' | 'briefing',
): Omit<StageView, 'insets'> {
  const { state, told } = opening(scenario);
  return {
    scene: screen === 'title' ? 'title' : 'map',
    scenario,
    state,
    selection: { kind: 'actor', id: scenario.theatre.host },
    zoom: 'region',
    tags: tagsOf(text, scenario, state, told),
    names: namesOf(text, scenario),
  };
}

const openings = new WeakMap<Scenario, { state: GameState; told: readonly Told[] }>();

function opening(scenario: Scenario): { state: GameState; told: readonly Told[] } {
  const known = openings.get(scenario);
  if (known) return known;
  const game = begin(scenario, 'cover');
  const fresh = { state: firstState(game), told: game.told };
  openings.set(scenario, fresh);
  return fresh;
}

function councilOf(session: Session): NonNullable<StageView['council']> {
  const { scenario, state, text } = session;
  const ballot = shownBallot(session);
  const whip = session.whip(ballot?.text ?? draftOf(session));
  return {
    chair: state.council.chair,
    seats: seats(text, scenario, whip, ballot, state.council.chair),
    heading: text.say('council-title'),
    subheading: text.say('council-session', { chair: text.name(state.council.chair, scenario) }),
  };
}

/**
 * What the panels cover: all but the window that the screen leaves open. Both are measured as they stand before any
 * scrolling: on some screens the stage goes with the page, on others it stays. Against the stage's own size: on a phone
 * that of the window changes while its bars come and go.
 */
function insets(host: HTMLElement): StageView['insets'] {
  const open = document.querySelector('[data-stage-window]')?.getBoundingClientRect();
  if (!open) return { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    top: Math.max(0, open.top + scrollY),
    left: Math.max(0, open.left),
    right: Math.max(0, host.clientWidth - open.right),
    bottom: Math.max(0, host.clientHeight - open.bottom - scrollY),
  };
}

/** CSS pixels of the map that stay free around what lies over it. */
const AROUND = 8;

/** What lies over the open window, measured as `insets` are, where it does and is not docked beneath it. */
function controls(): NonNullable<StageView['controls']> {
  const open = document.querySelector('[data-stage-window]')?.getBoundingClientRect();
  if (!open) return [];
  return [...document.querySelectorAll('[data-stage-control]')]
    .map((control) => control.getBoundingClientRect())
    .filter(({ top, bottom }) => top < open.bottom && bottom > open.top)
    .map(({ left, top, width, height }) => ({
      x: left - AROUND,
      y: top + scrollY - AROUND,
      width: width + 2 * AROUND,
      height: height + 2 * AROUND,
    }));
}

/** Once a frame at most, after the desk has drawn the same view. */
function afterPaint(work: () => void): () => void {
  let due = false;
  return () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      work();
    });
  };
}
