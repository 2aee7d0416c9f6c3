/** Arrows of the causal map in words. */
import { percentOf } from '../../../../classroom/pack/class-facts.ts';
import type { CausalMap, Edge } from '../../../../classroom/pack/causal-map.ts';
import type { ConceptId } from '../../../../classroom/pack/concepts.ts';

import type { Say } from '../../../parts/words.ts';

/** `More fear of precedent lowers consent in the Council.` */
export function arrowWords(
  say: Say,
  { from, to, sign }: Pick<Edge, 'from' | 'to' | 'sign'>,
): string {
  return say(`pack-map-arrow-${sign}`, {
    from: say(`pack-concept-${from}-in`),
    to: say(`pack-concept-${to}-in`),
  });
}

/**
 * `In 89 of 100 votes fear of precedent lowered consent in the Council.` Of an arrow that goes either way the shares
 * are of the moves in which it plays a part.
 */
export function proofWords(say: Say, map: CausalMap, edge: Edge): string {
  const of = edge.sign === 'both' ? edge.up + edge.down : (map.moves[edge.to] ?? 0);
  return say(`pack-map-proof-${edge.sign}`, {
    up: percentOf(edge.up, of),
    down: percentOf(edge.down, of),
    moves: movesWords(say, edge.to),
    from: say(`pack-concept-${edge.from}-in`),
    to: say(`pack-concept-${edge.to}-in`),
  });
}

/** What the moves of a concept are. */
function movesWords(say: Say, to: ConceptId): string {
  switch (to) {
    case 'consent':
    case 'request':
    case 'force':
    case 'losses':
      return say(`pack-map-moves-${to}`);
    default:
      return say('pack-map-moves-other');
  }
}
