/**
 * The page in a learning platform: the run is kept there after every turn, taken up from there, and handed in there by
 * an explicit finish. The package's page says so, and what is set (`scripts/build-scorm.ts`).
 */
import { encodeHandIn, findHandIns, decodeHandIn } from '../../classroom/hand-in-code.ts';
import { openScorm, type ScormApi, type ScormSession } from '../../classroom/platform/scorm-12.ts';
import { outcome } from '../../engine/index.ts';
import { stateOf, type Game } from '../game.ts';
import type { Run } from '../../run/run.ts';
import type { House } from '../house.ts';
import { openAssigned } from './assigned.ts';
import { bePlatform } from './platform-here.ts';
import { restored } from './restoring.ts';
import { shelfHere } from './shelf.ts';

/** Windows between the page and the one that holds the platform's object (SCORM 1.2, 3.3.6.1). */
const MOST_WINDOWS = 7;

/** What may go wrong between the page and the platform. */
type Trouble = 'absent' | 'unkept' | 'damaged';

/** Goes to what is set, or on with what the platform kept. */
export async function joinPlatform(house: House, assignment: string): Promise<void> {
  const begin = () => house.play.go({ screen: 'classroom', path: `assignment?${assignment}` });
  const { text, store } = house;
  // What is told here is said in words of the classroom.
  await house.learn('classroom');
  const tell = (what: Trouble, lines: readonly string[] = [], code?: string) =>
    store.set({
      notice: {
        title: text.say(`platform-${what}`),
        lines: [...lines, text.say(`platform-${what}-note`)],
        ...(code === undefined ? {} : { rescue: { name: 'article-iv.txt', content: code } }),
      },
    });
  const api = apiOf(window);
  const opened = api && openScorm(api, () => performance.now());
  if (!opened?.ok) {
    begin();
    return tell('absent', opened ? [opened.message] : []);
  }
  const session = opened.value;
  keepThere(house, session, (message) => tell('unkept', [message]));
  if (session.suspended === '') return begin();
  const trouble = await takeUp(house, session.suspended);
  if (trouble === undefined) return;
  begin();
  tell('damaged', trouble, session.suspended);
}

/** Goes on with the run that the platform kept. Why that cannot be, or undefined. */
async function takeUp(house: House, suspended: string): Promise<readonly string[] | undefined> {
  const [code = suspended] = findHandIns(suspended);
  const decoded = decodeHandIn(code);
  if (!decoded.ok) return [decoded.problem.message];
  const opened = await restored(decoded.value, {
    shelf: shelfHere(),
    say: house.text.say,
    load: house.load,
    keep: (scenario) => house.visitors.set(scenario.id, scenario),
    now: () => Date.now(),
  });
  if (!opened.ok) return opened.lines;
  house.store.set({ assigned: true });
  const known = await house.keeper.holding(opened.value);
  if (known === undefined) house.partWith(opened.value);
  else await house.resume(known);
  return undefined;
}

function keepThere(house: House, session: ScormSession, tell: (message: string) => void): void {
  const assigned = openAssigned(shelfHere(), house.store);
  let tried = '';
  let told = false;
  let finished = false;
  let latest: Run | undefined;
  /** The assigned run: also while the record, or somebody else's run, is looked at. */
  const runNow = (): Run | undefined => {
    const { game } = house.store.get();
    if (game && assigned.current()) latest = game.run;
    return latest;
  };
  const codeNow = (): string | undefined => {
    const run = runNow();
    return run && encodeHandIn(assigned.toHandIn(run));
  };
  const save = (force = false) => {
    const { game } = house.store.get();
    const at = game && placeOf(game, assigned.current()?.answers.length);
    if (!game || finished || at === undefined || !assigned.current() || (at === tried && !force))
      return;
    const code = codeNow();
    if (code === undefined) return;
    // Once for each place, kept or not: on many platforms a commit holds up the page.
    tried = at;
    const trouble = session.save(code, String(stateOf(game).turn));
    if (trouble !== undefined && !told) {
      told = true;
      tell(trouble);
    }
  };
  assigned.subscribe(() => save());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save(true);
  });
  window.addEventListener('pagehide', () => session.leave(codeNow()));
  // A session cannot be taken up again once it was left: the page begins another.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  bePlatform({
    isReview: session.isReview,
    isFinished: () => finished,
    finish() {
      const { game } = house.store.get();
      const code = codeNow();
      if (!game || code === undefined) return 'There is no run to hand in.';
      const trouble = session.finish(code, scoreOf(game));
      finished = trouble === undefined;
      return trouble;
    },
  });
}

/** What has to change for the run to be kept anew: the turn, the end, or an answer. */
function placeOf(game: Game, answers = 0): string {
  const { turn, phase } = stateOf(game);
  return `${game.run.chain[0]}|${turn}|${phase === 'over'}|${answers}`;
}

/**
 * The mean of the five dimensions, 0 to 100; none for a run that goes on, which has not failed. It is no mark: the
 * rubric grades reasoning.
 */
function scoreOf(game: Game): number | undefined {
  const dimensions = outcome(game.scenario, stateOf(game))?.dimensions;
  if (!dimensions) return undefined;
  const sum = dimensions.reduce((total, { value }) => total + value, 0);
  return sum / dimensions.length / 10;
}

/** In the windows around the page, or in those that opened it: some platforms frame it in a window of its own. */
function apiOf(from: Window): ScormApi | undefined {
  return above(from) ?? aboveOpener(from) ?? aboveOpener(from.top);
}

function aboveOpener(from: Window | null): ScormApi | undefined {
  const opener = from?.opener as Window | null | undefined;
  return opener ? above(opener) : undefined;
}

function above(from: Window): ScormApi | undefined {
  let window = from;
  for (let at = 0; at <= MOST_WINDOWS; at += 1) {
    const found = apiIn(window);
    if (found || window.parent === window) return found;
    window = window.parent;
  }
  return undefined;
}

/** A window of somebody else's may not be looked into. */
function apiIn(window: Window): ScormApi | undefined {
  try {
    return (window as Window & { API?: ScormApi }).API;
  } catch {
    return undefined;
  }
}
