import type { ComponentChildren } from 'preact';
import { useSay } from '../../parts/index.ts';
import { CLASSROOM, LightPage, MAKE, PRIVACY } from '../light-page.tsx';
import { KeptNote, type Kept } from '../kept-note.tsx';
import './front.css';

/** Pages of the teaching material, in the order in which a lesson needs them. */
const MATERIAL = [
  'guide',
  'plan-20',
  'plan-50',
  'plan-90',
  'rubric',
  // The contents, with all the briefings.
  'index',
  'model',
  'literature',
] as const;

interface FrontProps {
  kept: Kept;
  /** Address of an assignment as a student gets it. */
  tried: string;
}

/** For teachers: a lesson in three steps, and everything that goes with it, on one screen. */
export function Front({ kept, tried }: FrontProps) {
  const say = useSay();
  return (
    <LightPage head={say('front-head')} dress="front" first>
      <p class="light-lead">{say('front-lead')}</p>
      <ol class="front-steps">
        <Step number={1} head={say('front-make')} note={say('front-make-note')}>
          <a class="button button-primary" href={MAKE}>
            {say('front-make-go')}
          </a>
        </Step>
        <Step number={2} head={say('front-play')} note={say('front-play-note')}>
          <a class="button button-secondary" href={tried}>
            {say('front-play-go')}
          </a>
        </Step>
        <Step number={3} head={say('front-read')} note={say('front-read-note')}>
          <a class="button button-secondary" href={`${CLASSROOM}/class`}>
            {say('front-read-go')}
          </a>
        </Step>
      </ol>
      <div class="front-more">
        <section aria-labelledby="front-material">
          <h2 id="front-material">{say('front-material')}</h2>
          <ul class="front-material">
            {MATERIAL.map((page) => (
              <li key={page}>
                <a href={`${CLASSROOM}/teaching/${page}`}>{say(`front-material-${page}`)}</a>
              </li>
            ))}
          </ul>
        </section>
        <Note id="offline">
          <KeptNote kept={kept} />
        </Note>
        <Note id="platform" />
        <Note id="privacy">
          <p>
            <a href={PRIVACY}>{say('front-privacy-go')}</a>
          </p>
        </Note>
      </div>
    </LightPage>
  );
}

interface StepProps {
  number: number;
  head: string;
  note: string;
  /** Where it is done. */
  children: ComponentChildren;
}

function Step({ number, head, note, children }: StepProps) {
  return (
    <li>
      <span class="front-number" aria-hidden="true">
        {number}
      </span>
      <h2>{head}</h2>
      <p>{note}</p>
      {children}
    </li>
  );
}

function Note({
  id,
  children,
}: {
  id: 'offline' | 'platform' | 'privacy';
  children?: ComponentChildren;
}) {
  const say = useSay();
  return (
    <section aria-labelledby={`front-${id}`}>
      <h2 id={`front-${id}`}>{say(`front-${id}`)}</h2>
      <p>{say(`front-${id}-note`)}</p>
      {children}
    </section>
  );
}
