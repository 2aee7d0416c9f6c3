import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../parts/index.ts';
import type { Line } from './dispatch-line.tsx';

/** Long enough for one turn's dispatches to be told in one breath. */
const PAUSE = 700;
const MOST = 4;

/** Speaks what is new, once it has come to rest: how many dispatches, and how the weightiest begin. */
export function Announcer({ lines, quiet }: { lines: readonly Line[]; quiet: boolean }) {
  const say = useSay();
  const heard = useRef(lines[0]?.at ?? -1);
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    if (quiet) return undefined;
    const timer = setTimeout(() => {
      const fresh = lines.filter(({ at }) => at > heard.current);
      if (fresh.length === 0) return;
      heard.current = lines[0]?.at ?? -1;
      const leads = fresh
        .slice(0, MOST)
        .map(({ dispatch }) => `${dispatch.lead} ${dispatch.body}`)
        .reverse()
        .join(' ');
      setWords((before) => [
        ...before.slice(-9),
        say('desk-announce', { count: fresh.length, leads }),
      ]);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [lines, quiet]);
  return (
    <div class="unseen" role="log" aria-live="polite">
      {words.map((one, index) => (
        <p key={`${index} ${one}`}>{one}</p>
      ))}
    </div>
  );
}
