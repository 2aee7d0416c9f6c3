import type { ComponentChildren } from 'preact';
import { useSay } from '../parts/index.ts';
import { sectionAddress } from './address.ts';

interface SectionProps {
  id: string;
  children: ComponentChildren;
}

/** A section with its heading. The browser finds the heading by the section's address and takes the focus there. */
export function Section({ id, children }: SectionProps) {
  const say = useSay();
  const anchor = sectionAddress(id).slice(1);
  return (
    <section class="how-section" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {say(`how-section-${id}`)}
      </h2>
      {children}
    </section>
  );
}
