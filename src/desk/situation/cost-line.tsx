import type { Cost } from '../../engine/index.ts';
import { costParts, useText } from '../parts/index.ts';

/** `political capital 2.5  sorties 5  act 1`: what an act takes, in words. */
export function CostLine({ cost }: { cost: Cost }) {
  const text = useText();
  const { say } = text;
  const parts = costParts(cost);
  return (
    <span class="act-cost">
      {parts.length === 0
        ? say('desk-cost-free')
        : parts.map(({ key, count }) => (
            <span key={key} class="cost-part">
              {say(`desk-cost-${key}`, { count })} <b>{text.number(count)}</b>
            </span>
          ))}
    </span>
  );
}
