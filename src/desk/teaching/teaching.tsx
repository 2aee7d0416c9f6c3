import { useEffect, useRef, useState } from 'preact/hooks';
import { useShortcuts } from '../keys.ts';
import { usePaperTitle } from '../paper-title.ts';
import { Button, useSay } from '../parts/index.ts';
import { CONTENTS, keyOf } from './contents.ts';
import type { ProseTree } from './contract.ts';
import { documentOf } from './documents.ts';
import { Prose } from './prose.tsx';
import './teaching.css';

interface TeachingProps {
  /** `guide`, `plan-50`, `briefings/kazakhstan-2022.basic`. */
  page: string;
  onBack: () => void;
  /** Where a page is in the app. */
  addressOf: (page: string) => string;
}

/** What is known of the page asked for. `missing`: there is none of that name. */
type Shown = { readonly page: string; readonly is: ProseTree | 'missing' | 'failed' } | undefined;

/** The teaching material: its contents, and one document to be read or printed. */
export function Teaching({ page, onBack, addressOf }: TeachingProps) {
  const say = useSay();
  const [shown, setShown] = useState<Shown>(undefined);
  const [attempt, setAttempt] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  useShortcuts([{ on: ['Escape'], run: onBack }]);
  useEffect(() => {
    let stale = false;
    const show = (is: ProseTree | 'missing' | 'failed') => {
      if (!stale) setShown({ page, is });
    };
    documentOf(page).then(
      (found) => show(found ?? 'missing'),
      () => show('failed'),
    );
    return () => {
      stale = true;
    };
  }, [page, attempt]);
  const is = shown?.page === page ? shown.is : undefined;
  usePaperTitle(typeof is === 'object' ? is.title : say('teaching-title'));
  useEffect(() => {
    if (is === undefined) return;
    window.scrollTo(0, 0);
    body.current?.focus({ preventScroll: true });
  }, [is]);
  return (
    <main class="teaching">
      <header class="teaching-bar">
        <span class="top-mark" role="img" aria-label={say('desk-game')}>
          IV
        </span>
        <p class="teaching-head">{say('teaching-title')}</p>
        <div class="teaching-ways">
          <Button onClick={() => window.print()}>{say('teaching-print')}</Button>
          <Button onClick={onBack} hint="Esc">
            {say('teaching-back')}
          </Button>
        </div>
      </header>
      <Contents page={page} addressOf={addressOf} />
      <div
        ref={body}
        class={page.startsWith('briefings/') ? 'teaching-body teaching-briefing' : 'teaching-body'}
        tabIndex={-1}
      >
        {is === undefined && <p role="status">{say('teaching-opening')}</p>}
        {is === 'missing' && (
          <p role="alert">
            {say('teaching-missing')} <a href={addressOf('index')}>{say('teaching-page-index')}</a>
          </p>
        )}
        {is === 'failed' && (
          <div role="alert" class="teaching-failed">
            <p>{say('teaching-failed')}</p>
            <Button onClick={() => setAttempt(attempt + 1)}>{say('teaching-again')}</Button>
          </div>
        )}
        {typeof is === 'object' && <Prose prose={is} addressOf={addressOf} />}
      </div>
    </main>
  );
}

function Contents({ page, addressOf }: Pick<TeachingProps, 'page' | 'addressOf'>) {
  const say = useSay();
  return (
    <nav class="teaching-contents" aria-label={say('teaching-contents')}>
      <div>
        {CONTENTS.map(({ id, pages }) => (
          <section key={id} aria-label={say(`teaching-group-${id}`)}>
            <p class="teaching-group">{say(`teaching-group-${id}`)}</p>
            <ul>
              {pages.map((one) => (
                <li key={one}>
                  <a href={addressOf(one)} {...(one === page ? { 'aria-current': 'page' } : {})}>
                    {say(`teaching-page-${keyOf(one)}`)}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
