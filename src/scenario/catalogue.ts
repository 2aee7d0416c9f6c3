/**
 * The scenarios that come with the game. They were checked and compiled when the game was built
 * (`npm run schema`), so opening one needs neither the YAML reader nor the schemas.
 */
import type { Scenario } from '../engine/index.ts';
import type { Actors } from './actors-schema.ts';
import { freeze } from './freeze.ts';

const BUILT = {
  'kazakhstan-2022': () => import('./built/kazakhstan-2022.json'),
  'armenia-azerbaijan-2022': () => import('./built/armenia-azerbaijan-2022.json'),
  'kyrgyz-tajik-2022': () => import('./built/kyrgyz-tajik-2022.json'),
};

/** Id of a scenario that comes with the game. */
export type BuiltInId = keyof typeof BUILT;

/** Ids of the scenarios that come with the game. */
export const BUILT_IN = Object.keys(BUILT) as readonly BuiltInId[];

/** True for the id of a scenario that comes with the game. */
export function isBuiltIn(id: string): id is BuiltInId {
  return Object.hasOwn(BUILT, id);
}

/** A scenario that comes with the game, frozen. */
export async function builtIn(id: BuiltInId): Promise<Scenario> {
  const { default: content } = await BUILT[id]();
  return freeze(content as unknown as Scenario);
}

/** The actors that come with the game, for reading somebody's own scenario (`open.ts`). */
export async function builtInActors(): Promise<Actors> {
  const { default: content } = await import('./built/actors.json');
  return freeze(content as unknown as Actors);
}
