/** What an act takes, part by part. */
import type { Cost } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { exact } from './figures.ts';

interface CostPart {
  readonly key: string;
  readonly count: number;
}

/** The parts that are not nothing, in the order in which they are told. */
export function costParts(cost: Cost): readonly CostPart[] {
  return [
    { key: 'capital', count: exact(cost.capital) },
    { key: 'sorties', count: cost.sorties },
    { key: 'forces', count: exact(cost.forces) },
    { key: 'acts', count: cost.acts },
  ].filter(({ count }) => count !== 0);
}

/** `political capital 4, act 1`; undefined where it costs nothing. */
export function costWords(text: Text, cost: Cost): string | undefined {
  const parts = costParts(cost).map(
    ({ key, count }) => `${text.say(`desk-cost-${key}`, { count })} ${text.number(count)}`,
  );
  return parts.length === 0 ? undefined : parts.join(', ');
}
