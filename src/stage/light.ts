import type { Shot } from './camera.ts';
import type { Point } from './geo/projection.ts';
import type { LampLight } from './paint/lamp.ts';

const MAP_SHADE = '#525c70';
const TITLE_SHADE = '#424c5e';
const COUNCIL_SHADE = '#2c3b50';
const THEATRE_SHADE = '#8d8a84';

/** The lamp over the map: one pool on what is attended to. */
export function mapLight({ free, scale }: Shot, focus: Point): LampLight {
  const radius = Math.max(free.width, free.height) * 0.86 * Math.sqrt(scale);
  return { shade: MAP_SHADE, pools: [{ x: focus[0], y: focus[1], radius, strength: 1 }] };
}

/** Even light over a theatre that fills the window. */
export function theatreLight({ free }: Shot): LampLight {
  const radius = Math.hypot(free.width, free.height) * 0.72;
  const [x, y] = [free.x + free.width / 2, free.y + free.height / 2];
  return { shade: THEATRE_SHADE, pools: [{ x, y, radius, strength: 1 }] };
}

/** Three pools on the title's places. */
export function titleLight({ free }: Shot, places: readonly Point[]): LampLight {
  const radius = free.width * 0.215;
  return {
    shade: TITLE_SHADE,
    pools: places.map(([x, y]) => ({ x, y, radius, strength: 1 })),
  };
}

/** Almost no light: the Council meets over a map in the dark. */
export function councilLight(): LampLight {
  return { shade: COUNCIL_SHADE, pools: [] };
}

/** The light between two lights; pools that have no partner grow or fade. */
export function blendLight(from: LampLight, to: LampLight, t: number): LampLight {
  if (t >= 1) return to;
  const mix = (a: number, b: number): number => a + (b - a) * t;
  const count = Math.max(from.pools.length, to.pools.length);
  return {
    shade: blendHex(from.shade, to.shade, t),
    pools: Array.from({ length: count }, (_, i) => {
      const a = from.pools[i] ?? { ...to.pools[i]!, strength: 0 };
      const b = to.pools[i] ?? { ...a, strength: 0 };
      return {
        x: mix(a.x, b.x),
        y: mix(a.y, b.y),
        radius: mix(a.radius, b.radius),
        strength: mix(a.strength, b.strength),
      };
    }),
  };
}

function blendHex(from: string, to: string, t: number): string {
  const channel = (hex: string, i: number): number => Number.parseInt(hex.slice(i, i + 2), 16);
  const parts = [1, 3, 5].map((i) => {
    const value = Math.round(channel(from, i) + (channel(to, i) - channel(from, i)) * t);
    return value.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
