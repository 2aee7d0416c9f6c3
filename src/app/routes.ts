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
  /** How it works, from its beginning or from a section. */
  | { readonly screen: 'how'; readonly section?: string };

const ID = /^[a-z0-9-]{1,64}$/;

/** No code of a run is nearly as long. */
const LONGEST_LINK = 40_000;

/** The screen of an address. What leads nowhere leads to the title. */
export function routeOf(hash: string): Route {
  const [screen = '', scenario = '', ...more] = hash.replace(/^#?\/?/, '').split('/');
  switch (screen) {
    case 'run':
      // As it came: whoever reads it says what is wrong with it.
      return { screen, code: [scenario, ...more].join('/').slice(0, LONGEST_LINK) };
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
  if (route.screen === 'how') return route.section ? `#/how/${route.section}` : '#/how';
  if (route.screen === 'saved') return route.run ? `#/saved/${route.run}` : '#/saved';
  return 'scenario' in route ? `#/${route.screen}/${route.scenario}` : `#/${route.screen}`;
}

/** True for the screens that show a game. */
export function needsGame({ screen }: Route): boolean {
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
