/**
 * What the title needs of the saved runs, at hand without waiting for the storage or for the code that
 * reads it. Only a hint: the storage is looked at as soon as the title stands.
 */
import { RULES_VERSION } from '../engine/index.ts';
import type { View } from './store.ts';

type Hint = Pick<View, 'kept' | 'saved'>;

const HINT = 'article-iv/saved';

/** Undefined where there is none, or it was left by a game of other rules. */
export function readHint(): Hint | undefined {
  try {
    const { rules, kept, saved } = JSON.parse(localStorage.getItem(HINT) ?? '');
    return rules === RULES_VERSION ? { kept, saved } : undefined;
  } catch {
    return undefined;
  }
}

export function writeHint({ kept, saved }: Hint): void {
  try {
    localStorage.setItem(HINT, JSON.stringify({ rules: RULES_VERSION, kept, saved }));
  } catch {
    // The title then waits for the storage.
  }
}
