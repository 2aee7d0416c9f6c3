import { useSay } from './words.ts';

/** Moscow's attention: a filled disc for each act left, a struck ring for each used. */
export function ActsDiscs({ left, total }: { left: number; total: number }) {
  const say = useSay();
  const discs = Array.from({ length: total }, (_, index) => index >= total - left);
  return (
    <span class="discs" role="img" aria-label={say('desk-acts-left', { left, total })}>
      {discs.map((open, index) => (
        <svg key={index} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          {open ? (
            <circle class="disc-left" cx="6" cy="6" r="5.4" />
          ) : (
            <path class="disc-used" d="M1.2 6h9.6M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z" />
          )}
        </svg>
      ))}
    </span>
  );
}
