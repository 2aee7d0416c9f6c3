/** The page with the files as they were built, or with others in their place. */
import { render } from 'preact';
import type { BalanceFile } from '../../../src/analysis/balance/file.ts';
import balanceFile from '../../../src/analysis/built/balance.json';
import claimsFile from '../../../src/analysis/built/claims.json';
import sensitivityFile from '../../../src/analysis/built/sensitivity.json';
import votesFile from '../../../src/analysis/built/votes.json';
import type { Audit } from '../../../src/analysis/claims/audit.ts';
import type { SensitivityFile } from '../../../src/analysis/sensitivity/file.ts';
import type { VotesFile } from '../../../src/analysis/votes/index.ts';
import { How, type HowNumbers } from '../../../src/desk/how/index.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/catalogue.ts';
import { learnLate, openText } from '../../../src/text/browser.ts';

export const votes = votesFile as unknown as VotesFile;
export const claims = claimsFile as unknown as Audit;
export const balance = balanceFile as unknown as BalanceFile;
export const sensitivity = sensitivityFile as unknown as SensitivityFile;
const scenarios = await Promise.all(BUILT_IN.map(builtIn));
const text = await openText('en');
await learnLate(text, 'how');

export function drawPage(host: HTMLElement, others: Partial<HowNumbers> = {}): void {
  const numbers = { votes, claims, balance, sensitivity, scenarios, ...others };
  render(
    <How text={text} {...numbers} section={undefined} backTo="title" onBack={() => undefined} />,
    host,
  );
}
