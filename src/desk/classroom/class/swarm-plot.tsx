import { useMemo } from 'preact/hooks';
import { markPath } from './marks.tsx';
import { useMeasured } from './measured.ts';
import { nearestDot, swarmOf, type Swarm } from './swarm.ts';

interface SwarmPlotProps {
  /** 0..1000. */
  values: readonly number[];
  /** Arm of each value: another mark for each. */
  arms: readonly number[];
  record: number | null;
  /** What the plot shows, in a sentence; its numbers stand in the table around it. */
  label: string;
  /** The value that is marked in every row, by its position. */
  marked: number | undefined;
  onMark: (at: number | undefined) => void;
  onOpen: (at: number) => void;
}

/** Sizes in ems of the type around it, as drawn for type of 17 pixels. */
const ROW = 58 / 17;
const REACH = 27 / 17;
const RADIUS = 4.1 / 17;
const TICKS = [0, 250, 500, 750, 1000];
const BEFORE = { width: 560, type: 17 };
const ON_PAPER = { width: 300, type: 13 };
/** Pixels around a dot in which the pointer means it. */
const NEAR = 12;

/** Runs as dots on an axis from 0 to 100, and the record as a flag. */
export function SwarmPlot(props: SwarmPlotProps) {
  const { values, arms, record, label, marked, onMark, onOpen } = props;
  const [ref, { width, type }] = useMeasured<HTMLDivElement>(BEFORE, ON_PAPER);
  const middle = (ROW * type) / 2;
  const swarm = useMemo(
    () => swarmOf(values, { width, reach: REACH * type, radius: RADIUS * type }),
    [values, width, type],
  );
  const paths = useMemo(() => pathsOf(swarm, arms, middle), [swarm, arms, middle]);
  const dot = marked === undefined ? undefined : swarm.dots.find(({ at }) => at === marked);
  const under = (event: PointerEvent | MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top - middle };
    return nearestDot(swarm, point, NEAR)?.at;
  };
  const height = 2 * middle;
  return (
    <div class="swarm" ref={ref}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        onPointerMove={(event) => onMark(under(event))}
        onPointerLeave={() => onMark(undefined)}
        onClick={(event) => {
          const at = under(event);
          if (at !== undefined) onOpen(at);
        }}
      >
        <path class="swarm-axis" d={axis(width, middle, type)} />
        {paths.map((path, arm) => path && <path key={arm} class="class-dot" d={path} />)}
        {record !== null && <Flag x={(record / 1000) * width} middle={middle} type={type} />}
        {dot && (
          <circle
            class="swarm-marked"
            cx={dot.x}
            cy={middle + dot.y}
            r={swarm.radius + type * 0.2}
          />
        )}
      </svg>
    </div>
  );
}

/** One path for all the marks of an arm: a class of 500 is as light as one of 5. */
function pathsOf(
  { radius, dots }: Swarm,
  arms: readonly number[],
  middle: number,
): readonly string[] {
  const drawn: string[] = [];
  for (const { at, x, y } of dots) {
    const arm = arms[at] ?? 0;
    drawn[arm] = `${drawn[arm] ?? ''}${markPath(arm, round(x), round(middle + y), radius)}`;
  }
  return drawn;
}

/** The record: a line with a diamond on top. */
function Flag({ x, middle, type }: { x: number; middle: number; type: number }) {
  const top = middle - type * 1.28;
  const r = type * 0.42;
  return (
    <g>
      <path class="swarm-halo" d={`M${x} ${top}V${middle + type * 1.42}`} />
      <path class="swarm-flag" d={`M${x} ${top}V${middle + type * 1.42}`} />
      <path
        class="class-diamond"
        d={`M${x} ${top - r}L${x + r} ${top}L${x} ${top + r}L${x - r} ${top}Z`}
      />
    </g>
  );
}

function axis(width: number, middle: number, type: number): string {
  const tick = type * 0.38;
  const ticks = TICKS.map((at) => `M${(at / 1000) * width} ${middle - tick}v${2 * tick}`);
  return `M0 ${middle}H${width}${ticks.join('')}`;
}

/** A tenth of a pixel is finer than anything that is seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
