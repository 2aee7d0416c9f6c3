import { useEffect, useState } from 'preact/hooks';

/** A phone: one column, and panels behind tabs. */
export const NARROW = '(max-width: 860px)';

/** True while the window is like that. */
export function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(media).matches);
  useEffect(() => {
    const query = matchMedia(media);
    const onChange = () => setMatches(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [media]);
  return matches;
}
