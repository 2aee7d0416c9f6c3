import type { Rect } from '../geo/framing.ts';
import { middleOf, owns, type Owners } from '../geo/owners.ts';

const STEP = 8;

/**
 * Boxes for a country's name that lie wholly on its visible land with `room` to spare on every side,
 * those near the middle of the land first.
 */
export function spotsInside(
  owners: Owners,
  country: number,
  size: { width: number; height: number },
  room: number,
): Rect[] {
  const middle = middleOf(owners, country);
  if (!middle) return [];
  const { area } = owners;
  const spots: { box: Rect; distance: number }[] = [];
  for (let y = area.y + room; y <= area.y + area.height - size.height - room; y += STEP)
    for (let x = area.x + room; x <= area.x + area.width - size.width - room; x += STEP) {
      const box = { x, y, ...size };
      const padded = {
        x: x - room,
        y: y - room,
        width: size.width + 2 * room,
        height: size.height + 2 * room,
      };
      if (!owns(owners, country, padded)) continue;
      const distance = Math.hypot(
        x + size.width / 2 - middle[0],
        (y + size.height / 2 - middle[1]) * 1.6,
      );
      spots.push({ box, distance });
    }
  return spots.sort((a, b) => a.distance - b.distance).map((spot) => spot.box);
}
