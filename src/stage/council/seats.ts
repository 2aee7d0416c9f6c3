import type { Point } from '../geo/projection.ts';
import type { Rect } from '../geo/framing.ts';

/** Where one member sits: angles in radians, 0 to the east, clockwise on the screen. */
export interface Seat {
  readonly member: string;
  readonly angle: number;
  /** The mark on the table's rim. */
  readonly mark: Point;
  /** The name tag outside. */
  readonly tag: Rect;
}

/** The table and everything around it, CSS pixels. */
export interface TableLayout {
  readonly centre: Point;
  /** Radius of the table. */
  readonly radius: number;
  /** Radius of the map let into it. */
  readonly inlay: number;
  /** Radius on which the marks lie. */
  readonly rim: number;
  /** Radius of the chairs' backs. */
  readonly chairs: number;
  readonly seats: readonly Seat[];
}

/** Half of the angle that a chair's back covers, radians. */
export const CHAIR_HALF_ANGLE = (18.5 * Math.PI) / 180;

const RADIUS = 150;
const WIDE_RADIUS = 215;
/** Parts of the radius. */
const INLAY = 0.675;
const RIM = 0.845;
const CHAIRS = 1.08;
const TAG = { width: 122, height: 46 };
const TAG_GAP = 26;

/**
 * Seats the members 60 degrees apart (or evenly, where they are not six) in the Council's order,
 * clockwise, the chair at the top. The table shrinks where the free window is small.
 */
export function seatMembers(
  members: readonly string[],
  chair: string,
  free: Rect,
  scale: number,
): TableLayout {
  const wanted = scale > 1.1 ? WIDE_RADIUS : RADIUS;
  const tag = { width: TAG.width * scale, height: TAG.height * scale };
  const radius = Math.max(
    70,
    Math.min(
      wanted,
      (free.width / 2 - tag.width - TAG_GAP) / Math.cos(Math.PI / 6) / CHAIRS + 18,
      (free.height - 150 - 2 * (tag.height + TAG_GAP)) / 2 / CHAIRS,
    ),
  );
  const centre: Point = [free.x + free.width / 2, free.y + free.height / 2 + 18];
  const first = Math.max(0, members.indexOf(chair));
  const seats = members.map((member, i): Seat => {
    const turn = ((i - first + members.length) % members.length) / members.length;
    const angle = -Math.PI / 2 + turn * 2 * Math.PI;
    const direction: Point = [Math.cos(angle), Math.sin(angle)];
    const out = radius * CHAIRS + TAG_GAP;
    const reach = Math.abs(direction[0]) < 0.3 ? tag.height / 2 : tag.width / 2;
    const tagCentre: Point = [
      centre[0] + direction[0] * (out + reach * (Math.abs(direction[0]) < 0.3 ? 1 : 0.98)),
      centre[1] + direction[1] * (out + (Math.abs(direction[0]) < 0.3 ? reach : tag.height * 0.3)),
    ];
    return {
      member,
      angle,
      mark: [
        centre[0] + direction[0] * radius * RIM,
        centre[1] + direction[1] * radius * RIM,
      ],
      tag: {
        x: tagCentre[0] - tag.width / 2,
        y: tagCentre[1] - tag.height / 2,
        ...tag,
      },
    };
  });
  return {
    centre,
    radius,
    inlay: radius * INLAY,
    rim: radius * RIM,
    chairs: radius * CHAIRS,
    seats,
  };
}
