/** How long the bars of the pack are. */
import { percent } from '../../parts/figures.ts';

/** Share of its cell that the longest bar takes: words stand behind it. */
const LONGEST = 0.72;

/** Width of the bar for a part of a whole, for a style. */
export function barWidth(part: number, whole: number): string {
  return percent(part * LONGEST, 0, whole);
}
