/** Where the concepts stand in the picture of the causal map. */
import type { ConceptId } from '../../../../classroom/pack/concepts.ts';

export const WIDTH = 800;
export const HEIGHT = 640;
/** Radius of a circle that holds a concept. */
export const RADIUS = 50;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Placed by hand so that few arrows of the model cross. */
export const PLACES: Readonly<Record<ConceptId, Place>> = {
  request: { x: 235, y: 58 },
  naming: { x: 515, y: 58 },
  ties: { x: 670, y: 105 },
  precedent: { x: 85, y: 150 },
  consent: { x: 430, y: 205 },
  force: { x: 210, y: 285 },
  losses: { x: 58, y: 370 },
  trust: { x: 330, y: 420 },
  acts: { x: 650, y: 270 },
  capital: { x: 742, y: 430 },
  standing: { x: 550, y: 430 },
  help: { x: 175, y: 575 },
  hedging: { x: 440, y: 585 },
  burden: { x: 690, y: 582 },
};
