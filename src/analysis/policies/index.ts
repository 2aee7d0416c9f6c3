/** Ways to play, by name: what was done, doing nothing, chance, scripts, Moscow's own account, and looking ahead. */
import { bilateral } from './bilateral.ts';
import { hawk } from './hawk.ts';
import { multilateral } from './multilateral.ts';
import { passive } from './passive.ts';
import { planner, SMALL } from './planner/planner.ts';
import type { Policy } from './policy.ts';
import { random } from './random.ts';
import { record } from './record.ts';
import { reference } from './reference.ts';

export type { Policy } from './policy.ts';

/** The planner here looks at few futures: a few seconds a game. */
export const POLICIES = {
  record,
  passive,
  random,
  hawk,
  bilateral,
  multilateral,
  reference,
  planner: planner('equal', SMALL),
} as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];
