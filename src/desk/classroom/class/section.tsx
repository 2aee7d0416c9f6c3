import type { ComponentChildren } from 'preact';
import { useSay } from '../../parts/words.ts';
import { sectionAddress, type SectionId } from './contract.ts';

interface SectionProps {
  id: SectionId;
  /** The heading, where it says more than the name of the section. */
  head?: string;
  /** The legend, at the end of the heading's line. */
  legend?: ComponentChildren;
  children: ComponentChildren;
}

/** A section with its heading, which its address leads to. */
export function Section({ id, head, legend, children }: SectionProps) {
  const say = useSay();
  const anchor = sectionAddress(id).slice(1);
  return (
    <section class={`class-section class-${id}`} aria-labelledby={anchor}>
      <div class="class-head">
        <h2 id={anchor} tabIndex={-1}>
          {head ?? say(`class-section-${id}`)}
        </h2>
        {legend !== undefined && <div class="class-legend">{legend}</div>}
      </div>
      {children}
    </section>
  );
}
