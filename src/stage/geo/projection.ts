/** A place on the globe: longitude and latitude in degrees, east and north positive. */
export type LonLat = readonly [lon: number, lat: number];

/** A place on the projected plane, in kilometres, x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** A conic equal-area projection: its central meridian and two standard parallels, in degrees. */
export interface Conic {
  readonly meridian: number;
  readonly parallels: readonly [number, number];
}

/** Both ways between the globe and the plane. */
export interface Projection {
  project(place: LonLat): Point;
  invert(point: Point): LonLat;
}

const EARTH_RADIUS_KM = 6371;
const RADIANS = Math.PI / 180;

/** The alliance's own projection, used by every view that is not a theatre. */
export const ALLIANCE_CONIC: Conic = { meridian: 60, parallels: [40, 60] };

/**
 * Albers' conic equal-area projection on a sphere of 6,371 km; the origin of the plane lies where
 * the central meridian meets the equator. Longitudes west of 30 W are taken as east of 180, so
 * that Chukotka stays attached to Russia.
 */
export function conicEqualArea({ meridian, parallels }: Conic): Projection {
  const sin0 = Math.sin(parallels[0] * RADIANS);
  const n = (sin0 + Math.sin(parallels[1] * RADIANS)) / 2;
  const c = 1 + sin0 * (2 * n - sin0);
  const rho0 = Math.sqrt(c) / n;
  return {
    project([lon, lat]) {
      const east = lon < -30 ? lon + 360 : lon;
      const rho = Math.sqrt(Math.max(0, c - 2 * n * Math.sin(lat * RADIANS))) / n;
      const theta = n * (east - meridian) * RADIANS;
      return [
        EARTH_RADIUS_KM * rho * Math.sin(theta),
        -EARTH_RADIUS_KM * (rho0 - rho * Math.cos(theta)),
      ];
    },
    invert([x, y]) {
      const dx = x / EARTH_RADIUS_KM;
      const dy = rho0 + y / EARTH_RADIUS_KM;
      const theta = Math.atan2(dx, dy);
      const sine = (c - (dx * dx + dy * dy) * n * n) / (2 * n);
      return [meridian + theta / n / RADIANS, Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS];
    },
  };
}
