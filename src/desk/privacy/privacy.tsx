import type { ComponentChildren } from 'preact';
import { useSay } from '../parts/index.ts';
import { LightPage } from '../classroom/light-page.tsx';
import type { PrivacyProps } from './contract.ts';
import { HereNow } from './here-now.tsx';
import './privacy.css';

/** Points of each part that has a list, in their order: messages `privacy-<part>-<point>`. */
const LISTS = {
  stored: ['runs', 'assigned', 'title', 'steps', 'unwritten', 'tab', 'files'],
  handed: ['run', 'answers', 'number', 'label', 'minutes', 'assignment'],
} as const;

/** What is stored where, what leaves the computer, and a way to delete all of it. */
export function Privacy(props: PrivacyProps) {
  const say = useSay();
  return (
    <LightPage head={say('privacy-head')} dress="privacy">
      <div class="privacy-text">
        <p class="light-lead">{say('privacy-lead')}</p>
        <Part id="stored">
          <p>{say('privacy-stored-lead')}</p>
          <List part="stored" />
          <p>{say('privacy-stored-end')}</p>
        </Part>
        <Part id="leaves">
          <p>{say('privacy-leaves-page')}</p>
          <p>{say('privacy-leaves-host')}</p>
          <p>{say('privacy-leaves-link')}</p>
          <p>{say('privacy-leaves-proof')}</p>
        </Part>
        <Part id="handed">
          <p>{say('privacy-handed-lead')}</p>
          <List part="handed" />
          <p>{say('privacy-handed-end')}</p>
        </Part>
        <Part id="teacher">
          <p>{say('privacy-teacher-page')}</p>
          <p>{say('privacy-teacher-files')}</p>
        </Part>
        <Part id="law">
          <p>{say('privacy-law-note')}</p>
        </Part>
      </div>
      <HereNow {...props} />
    </LightPage>
  );
}

interface PartProps {
  id: 'stored' | 'leaves' | 'handed' | 'teacher' | 'law';
  children: ComponentChildren;
}

function Part({ id, children }: PartProps) {
  const say = useSay();
  return (
    <section aria-labelledby={`privacy-${id}`}>
      <h2 id={`privacy-${id}`}>{say(`privacy-${id}`)}</h2>
      {children}
    </section>
  );
}

function List({ part }: { part: keyof typeof LISTS }) {
  const say = useSay();
  return (
    <ul>
      {LISTS[part].map((point) => (
        <li key={point}>{say(`privacy-${part}-${point}`)}</li>
      ))}
    </ul>
  );
}
