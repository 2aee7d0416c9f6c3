import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { groupsAreTabs } from './act-focus.ts';

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

/**
 * On a phone, where one plays on from the middle of a long page: brings to sight what tells of a turn, once it is there
 * and a new one stands. Where that is drawn for the first time nobody has gone elsewhere yet.
 */
export function useTurnInSight<Kind extends HTMLElement>(
  turn: number,
  told: boolean,
): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const seen = useRef(turn);
  useEffect(() => {
    if (!told || seen.current === turn) return;
    seen.current = turn;
    if (groupsAreTabs() && element.current?.offsetParent)
      element.current.scrollIntoView({ block: 'nearest' });
  }, [turn, told]);
  return element;
}
