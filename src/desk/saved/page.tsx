import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useShortcuts } from '../keys.ts';
import { Button, useSay } from '../parts/index.ts';
import './saved.css';

interface PageProps {
  head: string;
  /** What the way back is called. */
  back: string;
  onBack: () => void;
  children: ComponentChildren;
}

/** A page of saved runs: a bar with its head and the way back, and a column. */
export function Page({ head, back, onBack, children }: PageProps) {
  const say = useSay();
  const main = useRef<HTMLElement>(null);
  useShortcuts([{ on: ['Escape'], run: onBack }]);
  useEffect(() => {
    // What was waited on had the focus, and is gone.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={main} class="saved" tabIndex={-1}>
      <header class="saved-bar">
        <span class="top-mark" role="img" aria-label={say('desk-game')}>
          IV
        </span>
        <h1>{head}</h1>
        <Button onClick={onBack} hint="Esc">
          {back}
        </Button>
      </header>
      <div class="saved-body">{children}</div>
    </main>
  );
}
