/** Words, figures and sources of the claims, from the file. */
import type { Audit, Finding, Reading } from '../../analysis/claims/audit.ts';
import { sourceAmong } from '../../analysis/claims/sources.ts';
import type { Scenario } from '../../engine/index.ts';
import { formatNumber } from '../../text/number.ts';
import type { Say } from '../parts/words.ts';

function figure(value: number, { unit }: Reading, say: Say): string {
  const plain = formatNumber(value);
  return unit === '%' ? say('how-unit-percent', { value: plain }) : plain;
}

/** What a number must be: `at least 80%`. */
export function wantedWords(reading: Reading, say: Say): string {
  const { threshold } = reading;
  if (threshold.kind === 'between') {
    const [low, high] = [formatNumber(threshold.low), figure(threshold.high, reading, say)];
    return say('how-mark-between', { low, high });
  }
  return say(`how-mark-${threshold.kind}`, { mark: figure(threshold.mark, reading, say) });
}

/** What was measured, or why nothing was. */
export function foundWords({ modelled }: Finding, reading: Reading, say: Say): string {
  if (!modelled) return say('how-claim-nothing');
  if (reading.value === null) return say('how-claim-unmeasured');
  return figure(reading.value, reading, say);
}

/** Where and how a claim is measured. */
export function settingWords({ setting }: Finding, say: Say): string {
  const places = setting.places.map((place) => say(`how-place-${place}`));
  return `${places.join('; ') || say('how-place-none')}: ${setting.play}.`;
}

/** Claims that `how.ftl` explains; a test fails where one that fails is not among them. */
export const EXPLAINED: readonly string[] = ['V03', 'V15', 'V18', 'V22'];

/** Why a claim fails, and why it was left so. */
export function whyWords({ id }: Finding, say: Say): string {
  return EXPLAINED.includes(id) ? say(`how-claim-why-${id}`) : say('how-claim-unexplained');
}

/** Where a failing claim is explained. */
export function whyPart({ id }: Finding): string {
  return `claim-${id.toLowerCase()}`;
}

export interface ClaimSource {
  readonly number: number;
  readonly title: string;
  /** None for those who make the claims: they are named, not linked. */
  readonly url: string | undefined;
}

/**
 * Those who make the claims, by title, and the sources that confirm them, by id, numbered in the order of first
 * mention. Without the scenarios some sources are known by their ids alone.
 */
export function claimSources(
  { claims }: Audit,
  scenarios: readonly Scenario[],
): ReadonlyMap<string, ClaimSource> {
  const found = new Map<string, ClaimSource>();
  const add = (key: string, title: string, url: string | undefined) => {
    if (!found.has(key)) found.set(key, { number: found.size + 1, title, url });
  };
  for (const title of claims.flatMap(({ sources }) => sources)) add(title, title, undefined);
  for (const id of claims.flatMap(({ confirmedBy }) => confirmedBy)) {
    const source = sourceAmong(scenarios, id);
    add(id, source?.title ?? id, source?.url);
  }
  return found;
}
