import type { BalanceFile } from '../../analysis/balance/file.ts';
import type { Audit } from '../../analysis/claims/audit.ts';
import type { SensitivityFile } from '../../analysis/sensitivity/file.ts';
import type { VotesFile } from '../../analysis/votes/index.ts';
import type { Scenario } from '../../engine/index.ts';

/** What the sections take their numbers from; undefined where a file could not be fetched. */
export interface HowNumbers {
  readonly votes: VotesFile | undefined;
  readonly claims: Audit | undefined;
  readonly balance: BalanceFile | undefined;
  readonly sensitivity: SensitivityFile | undefined;
  /** The crises of the game, for their sources and names; none where they could not be fetched. */
  readonly scenarios: readonly Scenario[];
}
