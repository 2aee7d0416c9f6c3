import { percent } from './figures.ts';

interface RangeScaleProps {
  /** Lowest and highest value; a solid diamond where they are equal. */
  low: number;
  high: number;
  /** The value now: a tick. */
  now?: number;
  /** Ends of the scale. */
  from?: number;
  to?: number;
  tone?: 'amber' | 'consent' | 'grey';
  /** Fills the line up to `low`: a whip count. */
  filled?: boolean;
}

/** A small scale. Uncertainty is a hatch, an exact value a solid diamond. The number stands beside it. */
export function RangeScale(props: RangeScaleProps) {
  const { low, high, now, from = 0, to = 1000, tone = 'amber', filled } = props;
  const left = percent(low, from, to);
  const width = `calc(${percent(high, from, to)} - ${left})`;
  return (
    <span class={`scale scale-${tone}`} aria-hidden="true">
      {filled && <span class="scale-fill" style={{ width: left }} />}
      {low === high ? (
        <span class="scale-exact" style={{ left }} />
      ) : (
        <span class="scale-reach" style={{ left, width }} />
      )}
      {now !== undefined && <span class="scale-now" style={{ left: percent(now, from, to) }} />}
    </span>
  );
}
