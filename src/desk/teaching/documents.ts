/** The documents of `docs/teaching`, each fetched when it is read. The build makes trees of them. */
import type { ProseTree } from './contract.ts';

const FOLDER = '../../../docs/teaching/';

const DOCUMENTS = import.meta.glob<ProseTree>('../../../docs/teaching/**/*.md', {
  import: 'default',
});

/** Those who read it: in plain words, or in full with the sources of each statement. */
export type ReadingLevel = 'basic' | 'full';

/** The document of a page; undefined where there is none. Rejects where it cannot be fetched. */
export async function documentOf(page: string): Promise<ProseTree | undefined> {
  const path = `${FOLDER}${page}.md`;
  return Object.hasOwn(DOCUMENTS, path) ? DOCUMENTS[path]?.() : undefined;
}

/** The briefing of a crisis; undefined for a scenario that has none. Rejects where it cannot be fetched. */
export function briefingOf(scenario: string, level: ReadingLevel): Promise<ProseTree | undefined> {
  return documentOf(`briefings/${scenario}.${level}`);
}
