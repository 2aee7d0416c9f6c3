import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { usePaper } from '../use-paper.ts';

/** Width of an element, and the size of the type in it, in pixels. */
export interface Measure {
  readonly width: number;
  readonly type: number;
}

/**
 * The size of an element as it is now, and whenever it changes; `before` stands for it until then. On paper it is
 * `onPaper` at once: what is drawn anew after the pages were counted would be cut.
 */
export function useMeasured<T extends Element>(
  before: Measure,
  onPaper: Measure,
): [RefObject<T | null>, Measure] {
  const ref = useRef<T>(null);
  const [measure, setMeasure] = useState(before);
  const paper = usePaper();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const look = () => {
      if (matchMedia('print').matches) return;
      const { width } = element.getBoundingClientRect();
      const type = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) {
        setMeasure((was) => (was.width === width && was.type === type ? was : { width, type }));
      }
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, paper ? onPaper : measure];
}
