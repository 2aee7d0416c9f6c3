import type { ArmRow } from '../../../classroom/report.ts';
import { formatNumber, formatSigned } from '../../../text/number.ts';
import type { Say } from '../../parts/words.ts';

/** `+3 (−2 to 9)`, in points of 100. */
export function differenceWords(
  against: ArmRow['dimensions'][number]['against'],
  say: Say,
): string {
  if (!against) return say('class-arms-too-few');
  return say('class-arms-difference', {
    difference: formatSigned(points(against.difference)),
    low: formatNumber(points(against.low)),
    high: formatNumber(points(against.high)),
  });
}

/** No minus before a nought. */
function points(value: number): number {
  return Math.round(value / 10) || 0;
}
