import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Brings what has just grown into sight within the panel that scrolls it, not what was grown from the
 * start. The page is scrolled only where it takes the panel's place and `ofPage` says so.
 */
export function useInSight<Kind extends HTMLElement>(
  grown: boolean,
  panelClass: string,
  ofPage = false,
): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const before = useRef(grown);
  useEffect(() => {
    const grew = grown && !before.current;
    before.current = grown;
    const panel = element.current?.closest(panelClass);
    if (!grew || !panel) return;
    const scrolls = getComputedStyle(panel).overflowY !== 'visible';
    if (scrolls ? panel.scrollHeight <= panel.clientHeight : !ofPage) return;
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [grown]);
  return element;
}
