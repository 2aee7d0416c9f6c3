/** A curve from 0 to 1 over 0..1. */
export type Easing = (t: number) => number;

/** The curve that CSS calls `cubic-bezier(x1, y1, x2, y2)`. */
function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  const at = (a: number, b: number, s: number): number =>
    3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  return (t) => {
    if (t <= 0) return 0;
    if (t >= 1) return 1;
    let [low, high] = [0, 1];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < t) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

export const SETTLE = cubicBezier(0.2, 0, 0, 1);
export const TRAVEL = cubicBezier(0.4, 0, 0.1, 1);
export const FLIGHT = cubicBezier(0.3, 0, 0.3, 1);
export const EASE_OUT = cubicBezier(0, 0, 0.58, 1);
export const EASE_IN_OUT = cubicBezier(0.42, 0, 0.58, 1);
