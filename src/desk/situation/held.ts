/** A press that was meant to skip what is played must not play a turn, where the button has just changed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that a press may come late. */
const LATE = 300;
/** What was over sooner nobody had begun to skip. */
const NOTICED = 600;

export interface Held {
  /** True while the button does nothing. */
  readonly held: boolean;
  /** What was skipped has ended where its reader wanted: nothing is held after it. */
  onSkip(): void;
}

export function useHeld(playing: boolean): Held {
  const [held, setHeld] = useState(false);
  const began = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (playing) began.current = performance.now();
    const long = began.current !== undefined && performance.now() - began.current >= NOTICED;
    if (playing || !long) return undefined;
    began.current = undefined;
    setHeld(true);
    const timer = setTimeout(() => setHeld(false), LATE);
    return () => {
      clearTimeout(timer);
      setHeld(false);
    };
  }, [playing]);
  return {
    held,
    onSkip() {
      began.current = undefined;
    },
  };
}
