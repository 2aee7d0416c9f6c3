import { Fragment, type ComponentChildren } from 'preact';
import { useSay } from '../parts/index.ts';
import { LITERATURE, type WorkId } from './literature.ts';

interface CitedProps {
  works: readonly WorkId[];
  children: ComponentChildren;
}

/** A paragraph with links to what it rests on at its end. */
export function Cited({ works, children }: CitedProps) {
  const say = useSay();
  return (
    <div class="how-cited">
      <p>{children}</p>
      <p class="how-works">
        {say('how-sources')}{' '}
        {works.map((id, index) => (
          <Fragment key={id}>
            {index > 0 && '; '}
            <a
              href={LITERATURE[id].url}
              target="_blank"
              rel="noreferrer"
              title={LITERATURE[id].title}
            >
              {LITERATURE[id].short}
            </a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
