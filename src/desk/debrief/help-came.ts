/** What became of the help that was promised, as the verdict saw it. */
import type { Outcome } from '../../engine/index.ts';

/** Share of what was promised from which on it came as promised, per mille. */
const WHOLE = 950;

/** `words`: nothing was promised that could be delivered; a text, or a report that was published. */
export function helpCame({ because }: Outcome): 'whole' | 'partly' | 'words' {
  const delivered = because.find(({ factor }) => factor === 'delivered');
  if (!delivered || delivered.amount === 0) return 'words';
  return delivered.amount >= WHOLE ? 'whole' : 'partly';
}
