import type { LonLat, Point } from './projection.ts';

const RADIANS = Math.PI / 180;

/** Places along the great circle from one place to another, both ends included. */
export function greatCircle(from: LonLat, to: LonLat, pieces: number): LonLat[] {
  const [a, b] = [vector(from), vector(to)];
  const cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const angle = Math.acos(Math.max(-1, Math.min(1, cosine)));
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const t = i / pieces;
    const u = angle < 1e-6 ? 1 - t : Math.sin((1 - t) * angle) / Math.sin(angle);
    const v = angle < 1e-6 ? t : Math.sin(t * angle) / Math.sin(angle);
    const [x, y, z] = [u * a[0] + v * b[0], u * a[1] + v * b[1], u * a[2] + v * b[2]];
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

function vector([lon, lat]: LonLat): [number, number, number] {
  const level = Math.cos(lat * RADIANS);
  return [
    level * Math.cos(lon * RADIANS),
    level * Math.sin(lon * RADIANS),
    Math.sin(lat * RADIANS),
  ];
}

/** A line with its length, to find the place at a share of it. */
export interface Track {
  readonly points: readonly Point[];
  /** Length from the start to each point, in the points' unit. */
  readonly along: readonly number[];
}

/** Measures a line of at least two points. */
export function trackOf(points: readonly Point[]): Track {
  const along: number[] = [0];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    along.push(along[i - 1]! + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return { points, along };
}

/** The point at a share 0..1 of the track and the heading there, radians, 0 to the east. */
export function pointAt(track: Track, share: number): { at: Point; heading: number } {
  const { points, along } = track;
  const length = along[along.length - 1] ?? 0;
  const wanted = Math.max(0, Math.min(1, share)) * length;
  let i = 1;
  while (i < points.length - 1 && along[i]! < wanted) i++;
  const [a, b] = [points[i - 1]!, points[i]!];
  const step = along[i]! - along[i - 1]!;
  const t = step === 0 ? 0 : (wanted - along[i - 1]!) / step;
  return {
    at: [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t],
    heading: Math.atan2(b[1] - a[1], b[0] - a[0]),
  };
}

/** The two parts of a track before and after a share of it; they meet in the same point. */
export function splitAt(track: Track, share: number): { before: Point[]; after: Point[] } {
  const length = track.along[track.along.length - 1] ?? 0;
  const wanted = Math.max(0, Math.min(1, share)) * length;
  const { at } = pointAt(track, share);
  return {
    before: [...track.points.filter((_, i) => track.along[i]! < wanted), at],
    after: [at, ...track.points.filter((_, i) => track.along[i]! > wanted)],
  };
}

/** How much of its route a transport has behind it at an hour, 0..1. */
export function flownShare(
  flight: { readonly departedAt: number; readonly landsAt: number },
  hour: number,
): number {
  const length = flight.landsAt - flight.departedAt;
  if (length <= 0) return hour >= flight.landsAt ? 1 : 0;
  return Math.max(0, Math.min(1, (hour - flight.departedAt) / length));
}

/** How many signs stand for a number of sorties: one for up to three aircraft, at most three. */
export function signsFor(sorties: number): number {
  return Math.max(1, Math.min(3, Math.ceil(sorties / 3)));
}
