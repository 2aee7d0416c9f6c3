/** Where the dossiers lie on the map: each beside its place, joined to it by a line. */
import type { Anchors, DossierFacts } from './contract.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  /** From the window's lower edge: a long text grows upwards. */
  readonly bottom: number;
  /** Path from beneath the dossier to the ring on its place. */
  readonly line: string;
}

/** Below this the dossiers do not fit beside the column and stand under one another. */
const NARROWEST = 1180;
/** From the window's edges. */
const MARGIN = 24;
/** From a dossier to the ring beneath it. */
const GAP = 80;
/** Radius of the ring that the stage draws. */
const RING = 12;
/** How far the line runs on under the dossier, so that no gap shows. */
const UNDER = 40;

export function placesOf(
  dossiers: readonly DossierFacts[],
  anchors: Anchors,
  window: Size,
): ReadonlyMap<string, Place> {
  if (window.width < NARROWEST) return new Map();
  const wide = window.width >= 1600;
  const card = wide ? { width: 340, height: 268 } : { width: 282, height: 224 };
  const column = wide ? 540 : 420;
  const furthest = window.width - card.width - MARGIN;
  const highest = window.height - MARGIN - card.height;
  const places = new Map<string, Place>();
  dossiers.forEach(({ id }, index) => {
    const anchor = anchors[id];
    if (!anchor) return;
    // The first lies above its place, the others below theirs on one base line.
    const share = index === 0 ? 0.85 : index === 1 ? 0.51 : 0.58;
    const left = Math.max(column, Math.min(furthest, anchor.x - card.width * share));
    const above = window.height - anchor.y + GAP;
    const bottom = Math.round(index === 0 ? Math.min(highest, above) : MARGIN);
    const edge = index === 0 ? window.height - bottom : highest;
    const fits = index === 0 ? anchor.y - RING > edge : anchor.y + RING < edge;
    const [from, to] =
      index === 0 ? [edge - UNDER, anchor.y - RING] : [edge + UNDER, anchor.y + RING];
    places.set(id, {
      left: Math.round(left),
      bottom,
      line: fits ? `M${anchor.x} ${from}V${to}` : '',
    });
  });
  return places;
}
