import { useSay } from '../../../parts/words.ts';

/** How arrows are to be read. `hits` where some are drawn thick. */
export function MapKey({ hits = false }: { hits?: boolean }) {
  const say = useSay();
  return (
    <ul class="map-key">
      {(['raises', 'lowers', 'both'] as const).map((sign) => (
        <li key={sign}>
          <svg
            class={`map-arrow map-${sign}`}
            viewBox="0 0 44 10"
            width="44"
            height="10"
            aria-hidden="true"
          >
            <path d="M1 5H34" />
            <polygon points="43,5 33,0.5 33,9.5" />
          </svg>
          {say(`pack-map-key-${sign}`)}
        </li>
      ))}
      {hits && <li>{say('pack-map-key-hit')}</li>}
    </ul>
  );
}
