import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import './class-bar.css';
import './class.css';
import '../../style/light.css';
import './controls.css';

/** Longest title that fits the bar, in UTF-16 units: as long as an assignment's. */
const LONGEST = 60;

interface ClassBarProps {
  title: string;
  onTitle: (title: string) => void;
  /** The crisis, in a word or two. */
  crisis: string;
  /** How many runs were read, and what came of them. */
  status: ComponentChildren;
  /** What can be done with a class; undefined before there is one. */
  ways: ClassWays | undefined;
}

interface ClassWays {
  readonly onAdd: () => void;
  readonly onPresent: () => void;
  /** What else can be done: items of the menu. */
  readonly more: readonly MenuItem[];
}

export interface MenuItem {
  readonly words: string;
  readonly run: () => void;
}

/** The bar of the class page: whose runs these are, what came of them, what can be done. */
export function ClassBar({ title, onTitle, crisis, status, ways }: ClassBarProps) {
  const say = useSay();
  return (
    <header class="class-bar">
      <span class="class-iv" aria-hidden="true">
        IV
      </span>
      <a class="class-back" href="#/classroom">
        {say('class-to-front')}
      </a>
      <h1 class="unseen">{title === '' ? say('class-title') : title}</h1>
      <input
        class="class-title"
        value={title}
        maxLength={LONGEST}
        size={Math.max(12, title.length)}
        placeholder={say('class-title')}
        aria-label={say('class-title-name')}
        onChange={(event) => onTitle(event.currentTarget.value.trim())}
      />
      <span class="class-crisis">{crisis}</span>
      <p class="class-status">{status}</p>
      {ways && <Ways {...ways} />}
    </header>
  );
}

function Ways({ onAdd, onPresent, more }: ClassWays) {
  const say = useSay();
  return (
    <div class="class-ways">
      <Button onClick={onAdd}>{say('class-add')}</Button>
      <Button onClick={() => window.print()}>{say('class-print')}</Button>
      <details
        class="class-more"
        onKeyDown={(event) => {
          const menu = event.currentTarget;
          if (event.key !== 'Escape' || !menu.open) return;
          menu.open = false;
          menu.querySelector('summary')?.focus();
        }}
      >
        <summary class="button">{say('class-more')}</summary>
        <ul>
          {more.map(({ words, run }) => (
            <li key={words}>
              <button
                type="button"
                onClick={(event) => {
                  event.currentTarget.closest('details')?.removeAttribute('open');
                  run();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <Button kind="primary" onClick={onPresent}>
        {say('class-present')}
      </Button>
    </div>
  );
}
