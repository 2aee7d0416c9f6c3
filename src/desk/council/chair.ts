/** How the chair takes it that a session is called, as the price of tabling shows it. */
import type { Cost } from '../../engine/index.ts';

/** Capital, points of 1000, below which a session is called gladly, and above which it is put off. */
const GLADLY = 35;
const SLOWLY = 50;

export function chairMood({ capital }: Cost): 'glad' | 'plain' | 'slow' {
  if (capital < GLADLY) return 'glad';
  return capital > SLOWLY ? 'slow' : 'plain';
}
