import { Change } from './change.tsx';
import { change, points } from './figures.ts';

interface SparklineProps {
  /** Values of the last turns, oldest first, 0..1000. */
  values: readonly number[];
}

const WIDTH = 40;
const HEIGHT = 14;

/** The line of the last five turns. Its range is its own: it shows direction, the number shows size. */
function Sparkline({ values }: SparklineProps) {
  const shown = values.slice(-5);
  if (shown.length < 2) return null;
  const middle = (Math.max(...shown) + Math.min(...shown)) / 2;
  // Never finer than a span of 80: a flicker of one point must not look like a collapse.
  const span = Math.max(80, Math.max(...shown) - Math.min(...shown));
  const spots = shown.map((value, index) => ({
    x: 2 + (index / (shown.length - 1)) * (WIDTH - 5),
    y: HEIGHT / 2 - ((value - middle) / span) * (HEIGHT - 4),
  }));
  const path = spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const end = spots[spots.length - 1];
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <path d={`M${path}`} fill="none" stroke="currentColor" stroke-width="1.4" />
      {end && <circle cx={end.x} cy={end.y} r="2" fill="currentColor" />}
    </svg>
  );
}

interface GaugeProps {
  label: string;
  /** What the word means. */
  meaning: string;
  value: number;
  last?: number | undefined;
  /** Values of the turns so far, oldest first, the present one last. */
  trend?: readonly number[];
}

/** A derived meter of the top bar: value, change since last turn, the line of five turns. */
export function Gauge({ label, meaning, value, last, trend }: GaugeProps) {
  return (
    <div class="gauge" title={meaning}>
      <dt>{label}</dt>
      <dd>
        <span class="gauge-value">{points(value)}</span>
        {last !== undefined && <Change by={change(last, value)} />}
        {trend && <Sparkline values={trend} />}
      </dd>
    </div>
  );
}
