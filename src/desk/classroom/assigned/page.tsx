import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePaperTitle } from '../../paper-title.ts';
import { Button, useSay } from '../../parts/index.ts';
import './setting.css';

interface PageProps {
  head: string;
  children: ComponentChildren;
  /** Words of the way back, where it does not lead to the title. */
  back?: string;
  onBack: () => void;
  /** The one next step, at the foot. */
  next?: ComponentChildren;
}

/** A page on paper before a game: what is set, or why it cannot be played. */
export function Page({ head, children, back, onBack, next }: PageProps) {
  const say = useSay();
  const main = useRef<HTMLElement>(null);
  usePaperTitle(head);
  useEffect(() => {
    // What was waited on had the focus, and is gone.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    document.title = say('app-title-of', { screen: head });
  }, [head]);
  return (
    <main ref={main} class="setting" tabIndex={-1}>
      <article class="setting-sheet sheet">
        <h1>{head}</h1>
        {children}
      </article>
      <footer class="setting-foot">
        <Button onClick={onBack}>{back ?? say('desk-briefing-back')}</Button>
        {next}
      </footer>
    </main>
  );
}
