/** Plays many games of a crisis by chance and counts how they end. */
import { playOut } from '../analysis/playout.ts';
import { random } from '../analysis/policies/random.ts';
import { seedOfGame } from '../analysis/seeds.ts';
import type { Spread } from '../desk/debrief/contract.ts';
import {
  DIMENSIONS,
  outcome,
  type DimensionId,
  type Scenario,
  type Verdict,
} from '../engine/index.ts';

/** The seed of the sweep: fixed, so that everybody is compared with the same runs. */
const SEED = 'many';

export function manyRuns(scenario: Scenario, runs: number): Spread {
  const verdicts: Partial<Record<Verdict, number>> = {};
  const values = new Map<DimensionId, number[]>(DIMENSIONS.map((id) => [id, []]));
  for (let at = 0; at < runs; at += 1) {
    const last = playOut(scenario, seedOfGame(SEED, at), random);
    const ended = outcome(scenario, last);
    if (!ended) continue;
    verdicts[ended.verdict] = (verdicts[ended.verdict] ?? 0) + 1;
    for (const { id, value } of ended.dimensions) values.get(id)?.push(value);
  }
  const eightInTen = Object.fromEntries(
    [...values].map(([id, all]) => [id, middleEight(all)]),
  ) as Record<DimensionId, [number, number]>;
  return { runs, verdicts, eightInTen };
}

/** The values between which eight in ten lie. */
function middleEight(values: readonly number[]): [number, number] {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return [at(0.1), at(0.9)];
}
