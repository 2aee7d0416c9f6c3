import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings what has just grown into sight within the panel that scrolls it; never scrolls the page. */
export function useInSight<Kind extends HTMLElement>(grown: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  useEffect(() => {
    const panel = element.current?.closest('.acts-groups');
    if (!grown || !panel || panel.scrollHeight <= panel.clientHeight) return;
    if (getComputedStyle(panel).overflowY === 'visible') return;
    element.current?.scrollIntoView({ block: 'nearest' });
  }, [grown]);
  return element;
}
