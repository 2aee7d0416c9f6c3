import { overlap, type Rect } from '../geo/framing.ts';

/** What a label names, in the order in which names keep their place: the first yields last. */
const LABEL_KINDS = [
  'member',
  'siteState',
  'story',
  'sea',
  'place',
  'river',
  'outsider',
  'graticule',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A name that wants a place. */
export interface LabelRequest {
  readonly id: string;
  readonly kind: LabelKind;
  /** Boxes that would do, the best first, CSS pixels; each must lie inside what is named. */
  readonly spots: readonly Rect[];
}

/** A name with its place. */
export interface PlacedLabel {
  readonly id: string;
  /** Which of the request's spots it got. */
  readonly spot: number;
  readonly box: Rect;
}

/** CSS pixels between a name and the window's edge. */
const EDGE = 12;

/**
 * Gives each name the best spot that is free. Names that find none are not drawn: first graticule
 * and outsiders, then rivers, places outside the story, seas.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: readonly Rect[],
  window: Rect,
): PlacedLabel[] {
  const rank = (kind: LabelKind): number => LABEL_KINDS.indexOf(kind);
  const occupied = [...taken];
  const placed: PlacedLabel[] = [];
  for (const { id, spots } of [...requests].sort((a, b) => rank(a.kind) - rank(b.kind))) {
    const spot = spots.findIndex(
      (box) => liesWithin(box, window, EDGE) && !occupied.some((other) => overlap(box, other)),
    );
    const box = spots[spot];
    if (!box) continue;
    occupied.push(box);
    placed.push({ id, spot, box });
  }
  return placed;
}

function liesWithin(box: Rect, window: Rect, margin: number): boolean {
  return (
    box.x >= window.x + margin &&
    box.y >= window.y + margin &&
    box.x + box.width <= window.x + window.width - margin &&
    box.y + box.height <= window.y + window.height - margin
  );
}

/** Spots around a point sign: right, left, above, below; `gap` from the point in CSS pixels. */
export function spotsAround(
  [x, y]: readonly [number, number],
  width: number,
  height: number,
  gap: number,
): Rect[] {
  const size = { width, height };
  const far = gap * 1.9;
  return [
    { x: x + gap, y: y - height / 2, ...size },
    { x: x - gap - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y - gap - height, ...size },
    { x: x - width / 2, y: y + gap, ...size },
    { x: x + gap * 0.7, y: y - gap * 0.6 - height, ...size },
    { x: x + gap * 0.7, y: y + gap * 0.6, ...size },
    { x: x - gap * 0.7 - width, y: y - gap * 0.6 - height, ...size },
    { x: x - gap * 0.7 - width, y: y + gap * 0.6, ...size },
    { x: x - far - width, y: y - height / 2, ...size },
    { x: x + far, y: y - height / 2, ...size },
    { x: x - width / 2, y: y - far - height, ...size },
  ];
}

/** Spots farther and farther from a point, below first: for notes that may stand off. */
export function spotsFarAround(
  at: readonly [number, number],
  width: number,
  height: number,
  gap: number,
): Rect[] {
  return [1, 1.6, 2.4, 3.4].flatMap((factor) => {
    const [x, y] = at;
    const size = { width, height };
    const reach = gap * factor;
    return [
      { x: x - width - reach * 0.3, y: y + reach, ...size },
      { x: x + reach * 0.3, y: y - reach - height, ...size },
      { x: x - width - reach, y: y - height / 2, ...size },
      { x: x + reach, y: y - height / 2, ...size },
      { x: x + reach * 0.3, y: y + reach, ...size },
      { x: x - width - reach * 0.3, y: y - reach - height, ...size },
    ];
  });
}
