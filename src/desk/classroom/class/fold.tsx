import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePaper } from '../use-paper.ts';

interface FoldProps {
  summary: ComponentChildren;
  /** Drawn when it is opened for the first time, or printed. */
  children: () => ComponentChildren;
  /** True for what paper does without. */
  staysShut?: boolean;
}

/** A native disclosure that is open on paper. */
export function Fold({ summary, children, staysShut = false }: FoldProps) {
  const [drawn, setDrawn] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const paper = usePaper() && !staysShut;
  useLayoutEffect(() => {
    const details = box.current;
    if (!paper || !details || details.open) return undefined;
    details.open = true;
    return () => {
      details.open = false;
    };
  }, [paper]);
  return (
    <details
      ref={box}
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary>{summary}</summary>
      {(drawn || paper) && children()}
    </details>
  );
}
