import { useState } from 'preact/hooks';
import { useSay } from '../parts/index.ts';
import type { SavedFacts, SavedVerbs } from './contract.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { Page } from './page.tsx';
import { SavedRow } from './saved-row.tsx';

interface SavedProps extends SavedVerbs {
  /** The one that was played last first. */
  runs: readonly SavedFacts[];
  /** Runs that are kept. */
  most: number;
  /** True where the storage does not answer. */
  silent: boolean;
  onBack: () => void;
}

/** The saved runs: go on with one, name it, save it as a file, delete it. */
export function Saved({ runs, most, silent, onBack, ...verbs }: SavedProps) {
  const say = useSay();
  const [news, setNews] = useState('');
  const [deleting, setDeleting] = useState<SavedFacts | undefined>(undefined);
  const next = runs.filter(({ state }) => state === 'finished').at(-1);
  const rename = async ({ id, name }: SavedFacts, to: string) => {
    const done = await verbs.onRename(id, to);
    setNews(done ? say('saved-renamed', { name: to === '' ? name : to }) : say('saved-failed'));
  };
  const remove = async ({ id, name }: SavedFacts) => {
    setDeleting(undefined);
    const at = runs.findIndex((run) => run.id === id);
    const done = await verbs.onDelete(id);
    setNews(
      done ? say('saved-deleted', { name, left: runs.length - 1 }) : say('saved-not-deleted'),
    );
    if (done) focusRow(Math.min(at, runs.length - 2));
  };
  return (
    <Page
      head={say('saved-title', { count: runs.length })}
      back={say('saved-back')}
      onBack={onBack}
    >
      <p class="saved-room">
        {silent
          ? say('saved-silent')
          : runs.length === 0
            ? say('saved-none')
            : runs.length < most || !next
              ? say('saved-room', { most })
              : say('saved-full', { most, name: next.name })}
      </p>
      <p class="saved-news" role="status">
        {news}
      </p>
      <ul class="saved-runs">
        {runs.map((run) => (
          <SavedRow
            key={run.id}
            run={run}
            onOpen={verbs.onOpen}
            onExport={verbs.onExport}
            onRename={(name) => void rename(run, name)}
            onDelete={() => setDeleting(run)}
          />
        ))}
      </ul>
      {deleting && (
        <DeleteDialog
          run={deleting}
          onExport={() => verbs.onExport(deleting.id)}
          onDelete={() => void remove(deleting)}
          onClose={() => setDeleting(undefined)}
        />
      )}
    </Page>
  );
}

/** The row that moved up takes the focus of the one that is gone; without one, the page. */
function focusRow(at: number): void {
  requestAnimationFrame(() => {
    const row = document.querySelectorAll('.saved-run')[at];
    const to = row?.querySelector<HTMLElement>('button, a') ?? document.querySelector('main');
    to?.focus();
  });
}
