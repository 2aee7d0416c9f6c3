/** Whether the page would open without a network. */
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../desk/classroom/kept-note.tsx';

/** Milliseconds between two looks while it is on its way. */
const AGAIN = 2000;

/** Undefined until it was looked up. */
export function useKept(): Kept {
  const [kept, setKept] = useState<Kept>(undefined);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const look = async () => {
      const found = await lookUp();
      if (gone) return;
      setKept(found);
      if (found === 'coming') waiting = setTimeout(() => void look(), AGAIN);
    };
    void look();
    return () => {
      gone = true;
      clearTimeout(waiting);
    };
  }, []);
  return kept;
}

async function lookUp(): Promise<Kept> {
  if (location.protocol === 'file:') return 'file';
  if (!import.meta.env.OFFLINE) return 'unbuilt';
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers || typeof caches === 'undefined') return 'never';
  // A worker takes over only when every file is in its cache; the user may have emptied that since.
  if (!workers.controller) return 'coming';
  const own = [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [src]));
  try {
    const found = await Promise.all(own.map((file) => caches.match(file, { ignoreSearch: true })));
    return found.every(Boolean) ? 'kept' : 'coming';
  } catch {
    return 'never';
  }
}
