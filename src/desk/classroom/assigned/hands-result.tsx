import type { Hands } from '../../../classroom/hand-in.ts';
import { useSay } from '../../parts/index.ts';

/** What the class decided, as bars with their numbers. */
export function HandsResult({ hands, reason }: { hands: readonly Hands[]; reason: string }) {
  const say = useSay();
  const all = hands.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...hands.map(({ count }) => count));
  return (
    <div class="hands-result" role="status">
      <ul>
        {hands.map(({ choice, count }) => (
          <li key={choice}>
            <span>{choice}</span>
            <span class="hands-bar" aria-hidden="true">
              <i style={{ width: `${(100 * count) / most}%` }} />
            </span>
            <b>{say('assigned-hands-of', { count, all })}</b>
          </li>
        ))}
      </ul>
      {reason !== '' && <p class="hands-why">{reason}</p>}
      <p>{say('assigned-hands-recorded')}</p>
    </div>
  );
}
