import { useEffect, useRef } from 'preact/hooks';
import type { Text } from '../../text/index.ts';
import { useShortcuts } from '../keys.ts';
import { usePaperTitle } from '../paper-title.ts';
import { Button, Words } from '../parts/index.ts';
import { sectionAddress } from './address.ts';
import { Balance } from './balance.tsx';
import { Claims } from './claims.tsx';
import type { HowNumbers } from './contract.ts';
import './how.css';
import { InOneMinute } from './in-one-minute.tsx';
import { LeftOut } from './left-out.tsx';
import { Limits } from './limits.tsx';
import { Model } from './model.tsx';
import { Section } from './section.tsx';
import { Sensitivity } from './sensitivity.tsx';
import { VotesAgainstRecord } from './votes.tsx';
import './print.css';

/** The screen that the way back leads to. */
export type BackTo =
  | 'title'
  | 'briefing'
  | 'play'
  | 'council'
  | 'debrief'
  | 'record'
  | 'run'
  | 'replay';

interface HowProps extends HowNumbers {
  text: Text;
  /** The section that the address asks for. */
  section: string | undefined;
  backTo: BackTo;
  onBack: () => void;
}

/** In the order of the page; heads are `how-section-<id>`. */
const SECTIONS = [
  { id: 'minute', Body: InOneMinute },
  { id: 'model', Body: Model },
  { id: 'votes', Body: VotesAgainstRecord },
  { id: 'claims', Body: Claims },
  { id: 'balance', Body: Balance },
  { id: 'sensitivity', Body: Sensitivity },
  { id: 'left-out', Body: LeftOut },
  { id: 'limits', Body: Limits },
] as const;

/** How it works: a page to be read, with a list of contents beside it. */
export function How({ text, section, backTo, onBack, ...numbers }: HowProps) {
  const { say } = text;
  usePaperTitle(say('how-title'));
  useShortcuts([{ on: ['Escape'], run: onBack }]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was waited on had the focus, and is gone.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (section === undefined) return undefined;
    // After the app has taken the new screen to its beginning.
    const frame = requestAnimationFrame(() => {
      const head = document.getElementById(sectionAddress(section).slice(1));
      head?.scrollIntoView();
      head?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [section]);
  return (
    <Words.Provider value={text}>
      <main ref={main} class="how" tabIndex={-1}>
        <header class="how-bar">
          <span class="top-mark" role="img" aria-label={say('desk-game')}>
            IV
          </span>
          <h1>{say('how-title')}</h1>
          <div class="how-ways">
            <Button onClick={() => window.print()}>{say('how-print')}</Button>
            <Button onClick={onBack} hint="Esc">
              {say('how-back', { to: backTo })}
            </Button>
          </div>
        </header>
        <nav class="how-contents" aria-label={say('how-contents')}>
          <ol>
            {SECTIONS.map(({ id }) => (
              <li key={id}>
                <a href={sectionAddress(id)}>{say(`how-section-${id}`)}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div class="how-body">
          <p class="how-lead">{say('how-lead')}</p>
          {SECTIONS.map(({ id, Body }) => (
            <Section key={id} id={id}>
              <Body {...numbers} />
            </Section>
          ))}
        </div>
      </main>
    </Words.Provider>
  );
}
