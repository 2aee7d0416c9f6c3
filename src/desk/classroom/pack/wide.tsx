import type { ComponentChildren } from 'preact';

/** A table that may be wider than the window: it is moved sideways, by keyboard too. */
export function Wide({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="pack-wide" role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  );
}
