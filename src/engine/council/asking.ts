/** Who has asked for help, and is not refused. */
import type { ActorId } from '../scenario.ts';
import type { GameState } from '../state.ts';

const NOBODY: readonly ActorId[] = [];

/** The parties that asked and were not refused, the first to ask first; in a quarrel there may be two. */
export function asking({ request }: GameState): readonly ActorId[] {
  if (request === null || request.answered === 'refused') return NOBODY;
  return request.also === null ? [request.by] : [request.by, request.also];
}
