import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePaperTitle } from '../paper-title.ts';
import { useSay } from '../parts/index.ts';
import '../style/light.css';
import './light-page.css';

/** Address of the front page for teachers, of the maker and of the page about privacy. */
export const CLASSROOM = '#/classroom';
export const MAKE = `${CLASSROOM}/new`;
export const PRIVACY = `${CLASSROOM}/privacy`;

interface LightPageProps {
  head: string;
  /** Class of what is below the bar. */
  dress: string;
  /** What is printed from here, where that is not the page. */
  paper?: string;
  /** True on the front page itself. */
  first?: boolean;
  children: ComponentChildren;
}

/** A page for teachers: a dark bar with its head and the ways back, and a light ground to be read on a projector. */
export function LightPage({ head, dress, paper, first = false, children }: LightPageProps) {
  const say = useSay();
  usePaperTitle(paper ?? head);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was waited on had the focus, and is gone.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={main} class="light" tabIndex={-1}>
      <header class="light-bar">
        <span class="top-mark" role="img" aria-label={say('desk-game')}>
          IV
        </span>
        <h1>{head}</h1>
        <nav aria-label={say('front-ways')}>
          {!first && <a href={CLASSROOM}>{say('front-to-front')}</a>}
          <a href="#/">{say('front-to-title')}</a>
        </nav>
      </header>
      <div class={`light-body ${dress}`}>{children}</div>
    </main>
  );
}
