import { Flag } from './flag.tsx';
import { percent, points, signed } from './figures.ts';

interface TieBarProps {
  actor: string;
  name: string;
  /** -1000..1000 */
  value: number;
  onSelect?: () => void;
}

/** A tie on the common axis from -100 to +100. */
export function TieBar({ actor, name, value, onSelect }: TieBarProps) {
  const half = percent(Math.abs(value), 0, 2000);
  const bar =
    value >= 0 ? { left: '50%', width: half } : { left: `calc(50% - ${half})`, width: half };
  const content = (
    <>
      <Flag actor={actor} width={18} />
      <span class="tie-name">{name}</span>
      <span class="tie-axis" aria-hidden="true">
        <span class={value >= 0 ? 'tie-bar' : 'tie-bar tie-bar-minus'} style={bar} />
      </span>
      <span class="tie-value">{signed(points(value))}</span>
    </>
  );
  return onSelect ? (
    <button type="button" class="tie" onClick={onSelect}>
      {content}
    </button>
  ) : (
    <div class="tie">{content}</div>
  );
}
