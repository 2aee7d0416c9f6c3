import type { Scenario } from '../../engine/index.ts';

/** The number of each source that the briefing cites, by its id, in the order of first mention. */
export function numbered({ briefing }: Scenario): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { sources } of [...briefing.paragraphs, ...briefing.stakes]) {
    for (const id of sources) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
