/** Where the places of the crises lie in the window, for the lines that tie the dossiers to them. */
import { useEffect, useState } from 'preact/hooks';
import type { Anchors } from '../desk/title/index.ts';
import { titlePlaces } from '../stage/titlePlaces.ts';

function anchors(): Anchors {
  const places = titlePlaces(innerWidth, innerHeight);
  const at = ([x, y]: readonly [number, number]) => ({ x, y });
  return {
    'kazakhstan-2022': at(places.kazakhstan),
    'armenia-azerbaijan-2022': at(places.armenia),
    'kyrgyz-tajik-2022': at(places.kyrgyzstan),
  };
}

export function useAnchors(): Anchors {
  const [now, setNow] = useState(anchors);
  useEffect(() => {
    const onResize = () => setNow(anchors());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return now;
}
