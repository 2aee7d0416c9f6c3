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
const LEAST_RADIUS = 70;
/** Parts of the radius. */
const INLAY = 0.675;
const RIM = 0.845;
const CHAIRS = 1.08;
/** How far the backs of the side chairs reach to the side, in parts of the chairs' radius. */
const SIDE_REACH = 0.985;
const TAG = { width: 122, height: 46 };
/** CSS pixels between chairs and tags, and between tags and the window's edge. */
const TAG_GAP = { side: 15, end: 24 };
const EDGE = 12;
/** CSS pixels that the heading takes above the table. */
const HEADING = 84;

/**
 * Seats the members 60 degrees apart (or evenly, where they are not six) in the Council's order,
 * clockwise, the chair at the top. The table shrinks where the free window is small; `tagWidth` is
 * the width of the widest tag, CSS pixels.
 */
export function seatMembers(
  members: readonly string[],
  chair: string,
  free: Rect,
  scale: number,
  tagWidth = 0,
): TableLayout {
  const tag = { width: Math.max(TAG.width * scale, tagWidth), height: TAG.height * scale };
  const radius = Math.max(
    LEAST_RADIUS,
    Math.min(
      scale > 1.1 ? WIDE_RADIUS : RADIUS,
      (free.width / 2 - EDGE - tag.width - TAG_GAP.side) / SIDE_REACH / CHAIRS,
      (free.height - HEADING * scale - 2 * (tag.height + TAG_GAP.end + EDGE)) / 2 / CHAIRS,
    ),
  );
  const chairs = radius * CHAIRS;
  const centre: Point = [free.x + free.width / 2, free.y + (free.height + HEADING * 0.45) / 2];
  const first = Math.max(0, members.indexOf(chair));
  const seats = members.map((member, i): Seat => {
    const turn = ((i - first + members.length) % members.length) / members.length;
    const angle = -Math.PI / 2 + turn * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const atEnd = Math.abs(dx) < 0.3;
    const out = atEnd
      ? [dx * chairs, Math.sign(dy) * (chairs + TAG_GAP.end + tag.height / 2)]
      : [Math.sign(dx) * (chairs * SIDE_REACH + TAG_GAP.side + tag.width / 2), dy * chairs * 1.16];
    return {
      member,
      angle,
      mark: [centre[0] + dx * radius * RIM, centre[1] + dy * radius * RIM],
      tag: {
        x: centre[0] + out[0]! - tag.width / 2,
        y: centre[1] + out[1]! - tag.height / 2,
        ...tag,
      },
    };
  });
  return { centre, radius, inlay: radius * INLAY, rim: radius * RIM, chairs, seats };
}
