import type { ComponentChildren } from 'preact';
import { useSay } from '../../parts/words.ts';

interface PackBarProps {
  /** What the teacher called the assignment; may be empty. */
  title: string;
  children?: ComponentChildren;
}

export function PackBar({ title, children }: PackBarProps) {
  const say = useSay();
  return (
    <div class="pack-bar">
      <a class="top-mark" href="#/classroom" aria-label={say('class-to-front')}>
        IV
      </a>
      <span class="pack-bar-title">{title || say('pack-title')}</span>
      <span class="pack-ways">
        <a class="button button-secondary" href="#/classroom/class">
          {say('pack-class')}
        </a>
        {children}
      </span>
    </div>
  );
}
