import type { Cost } from '../../engine/index.ts';
import { costParts, useSay } from '../parts/index.ts';

/** `capital 3  sorties 5  act 1`: what an act takes, in words. */
export function CostLine({ cost }: { cost: Cost }) {
  const say = useSay();
  const parts = costParts(cost);
  return (
    <span class="act-cost">
      {parts.length === 0
        ? say('desk-cost-free')
        : parts.map(({ key, count }) => (
            <span key={key} class="cost-part">
              {say(`desk-cost-${key}`, { count })} <b>{count}</b>
            </span>
          ))}
    </span>
  );
}
