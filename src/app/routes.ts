/** Addresses of the screens. They are hashes, so that the page opens from any folder of any host. */

export type Route =
  | { readonly screen: 'title' }
  | { readonly screen: 'briefing'; readonly scenario: string }
  | { readonly screen: 'play' }
  | { readonly screen: 'council' }
  | { readonly screen: 'debrief' }
  | { readonly screen: 'record'; readonly scenario: string }
  /** The run in a link; without a code, where one is pasted. */
  | { readonly screen: 'run'; readonly code: string }
  /** The saved runs, or the acts of one of them. */
  | { readonly screen: 'saved'; readonly run?: string }
  /** A run step by step: the one at hand, the record, or the run in a link. */
  | { readonly screen: 'replay'; readonly of?: Sent }
  /** How it works, from its beginning or from a section. */
  | { readonly screen: 'how'; readonly section?: string }
  /** The pages for teachers and their classes; they read the rest of the address themselves. */
  | { readonly screen: 'classroom'; readonly path: string };

/** Runs that the address alone leads to. */
type Sent =
  | { readonly screen: 'record'; readonly scenario: string }
  | { readonly screen: 'run'; readonly code: string };

const ID = /^[a-z0-9-]{1,64}$/;

/** No code of a run is nearly as long. */
const LONGEST_LINK = 40_000;

/** The screen of an address. What leads nowhere leads to the title. */
export function routeOf(hash: string): Route {
  const [screen = '', scenario = '', ...more] = hash.replace(/^#?\/?/, '').split('/');
  switch (screen) {
    case 'classroom':
      return { screen, path: [scenario, ...more].join('/') };
    case 'run':
      // As it came: whoever reads it says what is wrong with it.
      return { screen, code: [scenario, ...more].join('/').slice(0, LONGEST_LINK) };
    case 'replay': {
      const of = routeOf([scenario, ...more].join('/'));
      return of.screen === 'record' || of.screen === 'run' ? { screen, of } : { screen };
    }
    case 'play':
    case 'council':
    case 'debrief':
      return { screen };
    case 'briefing':
    case 'record':
      return ID.test(scenario) ? { screen, scenario } : { screen: 'title' };
    case 'saved':
      return ID.test(scenario) ? { screen, run: scenario } : { screen };
    case 'how':
      return ID.test(scenario) ? { screen, section: scenario } : { screen };
    default:
      return { screen: 'title' };
  }
}

export function hashOf(route: Route): string {
  if (route.screen === 'title') return '#/';
  if (route.screen === 'run') return route.code ? `#/run/${route.code}` : '#/run';
  if (route.screen === 'classroom') return `#/classroom/${route.path}`;
  if (route.screen === 'how') return route.section ? `#/how/${route.section}` : '#/how';
  if (route.screen === 'saved') return route.run ? `#/saved/${route.run}` : '#/saved';
  if (route.screen === 'replay') return `#/replay${route.of ? hashOf(route.of).slice(1) : ''}`;
  return 'scenario' in route ? `#/${route.screen}/${route.scenario}` : `#/${route.screen}`;
}

/** True for the screens that show a game. */
export function needsGame(route: Route): boolean {
  const { screen } = route;
  if (screen === 'replay') return route.of === undefined;
  return screen === 'play' || screen === 'council' || screen === 'debrief';
}

/** What the address asks of this visit: a seed to play, and how the stage is to be drawn. */
export interface Wishes {
  readonly seed: string | undefined;
  readonly stage: 'auto' | 'canvas' | 'off';
}

export function wishesOf(search: string): Wishes {
  const asked = new URLSearchParams(search);
  const seed = asked.get('seed')?.trim();
  const stage = asked.get('stage');
  return {
    seed: seed === undefined || seed === '' ? undefined : seed,
    stage: stage === 'off' || stage === 'canvas' ? stage : 'auto',
  };
}
