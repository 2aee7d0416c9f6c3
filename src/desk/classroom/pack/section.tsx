import type { ComponentChildren } from 'preact';
import { useSay } from '../../parts/words.ts';

interface SectionProps {
  /** The end of its id, and of the key of its head. */
  id: string;
  children: ComponentChildren;
}

/** A part of the pack under its head. On paper it begins a page. */
export function Section({ id, children }: SectionProps) {
  const say = useSay();
  return (
    <section
      id={`part-${id}`}
      class={`pack-part pack-part-${id}`}
      aria-labelledby={`part-head-${id}`}
    >
      <h2 id={`part-head-${id}`} tabIndex={-1}>
        {say(`pack-part-${id}`)}
      </h2>
      {children}
    </section>
  );
}
