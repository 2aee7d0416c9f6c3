import type { DimensionId, Scenario } from '../../engine/index.ts';
import type { Say } from '../parts/words.ts';

/** `The crisis`. Where two members are at each other's throats, both are the ally. */
export function dimensionWords(id: DimensionId, { theatre }: Scenario, say: Say): string {
  const both = id === 'ally' && theatre.kind === 'border';
  return say(both ? 'debrief-dimension-parties' : `dimension-${id}`);
}
