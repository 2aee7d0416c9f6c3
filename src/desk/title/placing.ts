/** Where the dossiers lie on the map: each beside its place, joined to it by a line. */
import type { Anchors, DossierFacts } from './contract.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Path from the dossier's edge to the ring on its place. */
  readonly line: string;
}

/** Below this the dossiers do not fit beside the column and stand under one another. */
const NARROWEST = 1180;
/** From the window's edges. */
const MARGIN = 24;
/** From the dossier to the ring above or beneath it. */
const GAP = 40;
/** Radius of the ring that the stage draws. */
const RING = 12;

export function placesOf(
  dossiers: readonly DossierFacts[],
  anchors: Anchors,
  window: Size,
): ReadonlyMap<string, Place> {
  if (window.width < NARROWEST) return new Map();
  const wide = window.width >= 1600;
  const card = wide ? { width: 340, height: 268 } : { width: 282, height: 224 };
  const column = wide ? 540 : 420;
  const places = new Map<string, Place>();
  dossiers.forEach(({ id }, index) => {
    const anchor = anchors[id];
    if (!anchor) return;
    // The first lies above its place, the others below theirs on one base line.
    const above = index === 0;
    const share = above ? 0.85 : index === 1 ? 0.51 : 0.58;
    const furthest = window.width - card.width - MARGIN;
    const left = Math.round(
      Math.max(column, Math.min(furthest, anchor.x - card.width * share)),
    );
    const top = above
      ? Math.max(MARGIN, Math.round(anchor.y - card.height - GAP * 2))
      : window.height - card.height - MARGIN;
    const edge = above ? top + card.height : top;
    const ring = above ? anchor.y - RING : anchor.y + RING;
    const fits = above ? ring > edge : ring < edge;
    places.set(id, { left, top, line: fits ? `M${anchor.x} ${edge}V${ring}` : '' });
  });
  return places;
}
