import { useId } from 'preact/hooks';

/** ARTICLE over IV, the latter filled with an engraver's lines. */
export function Wordmark() {
  const lines = useId();
  return (
    <svg class="wordmark" viewBox="0 0 156 142" role="img" aria-label="Article IV">
      <defs>
        <pattern id={lines} width="4" height="3" patternUnits="userSpaceOnUse">
          <path d="M0 1.2h4" stroke="currentColor" stroke-width="1.35" />
        </pattern>
      </defs>
      <text class="wordmark-article" x="0" y="21" textLength="156" lengthAdjust="spacing">
        ARTICLE
      </text>
      <path
        d="M6 36h22v105H6ZM38 36h22l19 84 18-84h22l-29 105H67Z"
        fill={`url(#${lines})`}
        stroke="currentColor"
        stroke-width="1.6"
      />
    </svg>
  );
}
