import type { Point } from './projection.ts';

/** A rectangle in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on the plane, in kilometres. */
export interface Extent {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** Where the camera looks: the plane's `centre` lies at the screen's `focus`. */
export interface Frame {
  readonly centre: Point;
  /** CSS pixels. */
  readonly focus: Point;
  /** Kilometres that one CSS pixel covers. */
  readonly kmPerPixel: number;
}

/** Pixels of the window that the panels leave free. */
export function freeWindow(
  width: number,
  height: number,
  insets: { top: number; right: number; bottom: number; left: number },
): Rect {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  };
}

/** The closest frame in which all of `extent` is seen in the free window. */
export function frameExtent(extent: Extent, free: Rect): Frame {
  return {
    centre: [(extent.west + extent.east) / 2, (extent.north + extent.south) / 2],
    focus: [free.x + free.width / 2, free.y + free.height / 2],
    kmPerPixel: Math.max(
      (extent.east - extent.west) / free.width,
      (extent.south - extent.north) / free.height,
    ),
  };
}

/** The closest frame in which nothing but `extent` is seen in the free window. */
export function frameWithin(extent: Extent, free: Rect): Frame {
  const around = frameExtent(extent, free);
  return {
    ...around,
    kmPerPixel: Math.min(
      (extent.east - extent.west) / free.width,
      (extent.south - extent.north) / free.height,
    ),
  };
}

/** From the plane to the screen, in CSS pixels. */
export function toScreen(frame: Frame, [x, y]: Point): Point {
  return [
    frame.focus[0] + (x - frame.centre[0]) / frame.kmPerPixel,
    frame.focus[1] + (y - frame.centre[1]) / frame.kmPerPixel,
  ];
}

/** From the screen to the plane, in kilometres. */
export function toPlane(frame: Frame, [x, y]: Point): Point {
  return [
    frame.centre[0] + (x - frame.focus[0]) * frame.kmPerPixel,
    frame.centre[1] + (y - frame.focus[1]) * frame.kmPerPixel,
  ];
}

/** The free window's content on the plane. */
export function seen(frame: Frame, free: Rect): Extent {
  const [west, north] = toPlane(frame, [free.x, free.y]);
  const [east, south] = toPlane(frame, [free.x + free.width, free.y + free.height]);
  return { west, north, east, south };
}

/** Whether a point lies in a rectangle that is made smaller by `margin` on every side. */
export function contains(rect: Rect, [x, y]: Point, margin = 0): boolean {
  return (
    x >= rect.x + margin &&
    y >= rect.y + margin &&
    x <= rect.x + rect.width - margin &&
    y <= rect.y + rect.height - margin
  );
}

/** Whether two rectangles share any area. */
export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
