import { useSay } from './words.ts';

/** A small triangle and a number, in paper: up or down since last turn, never coloured. */
export function Change({ by }: { by: number }) {
  const say = useSay();
  if (by === 0) return <span class="change">±0</span>;
  const way = by > 0 ? 'up' : 'down';
  return (
    <span class="change">
      <span class="unseen">{say(`desk-change-${way}`, { by: Math.abs(by) })}</span>
      <svg class="change-sign" viewBox="0 0 8 7" width="8" height="7" aria-hidden="true">
        <path d={by > 0 ? 'M4 0 8 7H0Z' : 'M4 7 0 0h8Z'} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{Math.abs(by)}</span>
    </span>
  );
}
