/**
 * What is known without waiting: which run this tab has, and what a page had not written when it went away.
 * Both survive a page that is closed in the middle of a write. Where nothing may be stored, nothing is.
 */
import { readRecord, type SavedRun } from './saved-run.ts';

const UNWRITTEN = 'article-iv/unwritten/';
const TABS_RUN = 'article-iv/run';

/** The run of this tab, for a reload. */
export const tabsRun = {
  get: (): string | undefined => quietly(() => sessionStorage.getItem(TABS_RUN)) ?? undefined,
  set(id: string | undefined): void {
    quietly(() =>
      id === undefined ? sessionStorage.removeItem(TABS_RUN) : sessionStorage.setItem(TABS_RUN, id),
    );
  },
};

export function keepUnwritten(run: SavedRun): void {
  quietly(() => localStorage.setItem(UNWRITTEN + run.id, JSON.stringify(run)));
}

export function forgetUnwritten(id: string): void {
  quietly(() => localStorage.removeItem(UNWRITTEN + id));
}

export function unwrittenRuns(): readonly SavedRun[] {
  const texts = quietly(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith(UNWRITTEN)),
  );
  return (texts ?? []).flatMap(([, text]) => {
    const found = quietly(() => readRecord(JSON.parse(String(text))));
    return found?.sound === true ? [found.run] : [];
  });
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
