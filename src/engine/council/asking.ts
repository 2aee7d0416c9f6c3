/** Whose appeal stands: it was neither refused nor has it lapsed. */
import type { ActorId } from '../scenario.ts';
import type { GameState } from '../state.ts';

const NOBODY: readonly ActorId[] = [];

/** The parties whose appeal stands, the first to ask first; in a quarrel there may be two. */
export function asking({ request }: GameState): readonly ActorId[] {
  if (request === null) return NOBODY;
  if (request.answered === 'refused' || request.answered === 'lapsed') return NOBODY;
  return request.also === null ? [request.by] : [request.by, request.also];
}
