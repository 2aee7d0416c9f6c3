import { useEffect, useState } from 'preact/hooks';

/** Between the events around printing; what is drawn for the first time then is drawn for paper. */
let printing = false;
const listeners = new Set<() => void>();
let query: MediaQueryList | undefined;

function isPaper(): boolean {
  return printing || matchMedia('print').matches;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Pages are counted right after this event: the media query changes too late, and back and forth. */
function before(): void {
  printing = true;
  tell();
}

function after(): void {
  printing = false;
  tell();
}

/** True while the page is laid out for paper. */
export function usePaper(): boolean {
  const [paper, setPaper] = useState(isPaper);
  useEffect(() => {
    const look = () => setPaper(isPaper());
    if (listeners.size === 0) listen('addEventListener');
    listeners.add(look);
    look();
    return () => {
      listeners.delete(look);
      if (listeners.size === 0) listen('removeEventListener');
    };
  }, []);
  return paper;
}

function listen(verb: 'addEventListener' | 'removeEventListener'): void {
  query ??= matchMedia('print');
  query[verb]('change', tell);
  window[verb]('beforeprint', before);
  window[verb]('afterprint', after);
}
