import type { SiteHolder } from '../../engine/index.ts';

interface SiteTabletProps {
  holder: SiteHolder;
  fighting?: boolean;
  damaged?: boolean;
  size?: number;
}

/** White held, halved contested, black lost; a red frame while there is fighting, broken where it burnt. */
export function SiteTablet({ holder, fighting, damaged, size = 18 }: SiteTabletProps) {
  const frame = fighting ? 'tablet-fighting' : damaged ? 'tablet-damaged' : undefined;
  return (
    <svg class="tablet" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {frame && <path class={frame} d="M1.2 1.2h17.6v17.6H1.2Z" />}
      <path class={`tablet-${holder}`} d="M4.5 4.5h11v11h-11Z" />
      {holder === 'contested' && <path class="tablet-half" d="M15.5 4.5v11h-11Z" />}
    </svg>
  );
}
