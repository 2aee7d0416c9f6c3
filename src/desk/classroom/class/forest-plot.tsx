import type { ArmRow } from '../../../classroom/report.ts';
import { markPath } from './marks.tsx';
import { ticksOf } from './ticks.ts';
import { useMeasured } from './measured.ts';

/** The axis on which all intervals of a table lie, in thousandths. */
export interface ForestRange {
  readonly ticks: readonly number[];
  /** Where a value lies, 0 at the left end and 1 at the right. */
  at(value: number): number;
}

const MOST_TICKS = 5;
const LEAST_REACH = 100;
const ROW = 30 / 17;
const BEFORE = { width: 420, type: 17 };
const ON_PAPER = { width: 220, type: 13 };

/** Wide enough for every interval, with no difference in the middle. */
export function rangeOf(arms: readonly ArmRow[]): ForestRange {
  const ends = arms.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ against }) =>
      against ? [Math.abs(against.low), Math.abs(against.high)] : [],
    ),
  );
  const reach = Math.max(LEAST_REACH, ...ends);
  const ticks = ticksOf(-reach, reach, MOST_TICKS);
  const low = ticks[0] ?? -reach;
  const high = ticks.at(-1) ?? reach;
  return { ticks, at: (value) => (value - low) / (high - low) };
}

interface ForestPlotProps {
  against: ArmRow['dimensions'][number]['against'];
  arm: number;
  range: ForestRange;
}

/** A difference with its interval. Its numbers stand in the same row: for screen readers they are enough. */
export function ForestPlot({ against, arm, range }: ForestPlotProps) {
  const [ref, { width, type }] = useMeasured<HTMLDivElement>(BEFORE, ON_PAPER);
  const height = ROW * type;
  const middle = height / 2;
  const x = (value: number) => range.at(value) * width;
  const end = type * 0.26;
  return (
    <div class="forest" ref={ref} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`}>
        <path class="plot-grid" d={range.ticks.map((tick) => `M${x(tick)} 0v${height}`).join('')} />
        <path class="forest-none" d={`M${x(0)} 0v${height}`} />
        {against && (
          <>
            <path
              class="forest-interval"
              d={
                `M${x(against.low)} ${middle}H${x(against.high)}` +
                `M${x(against.low)} ${middle - end}v${2 * end}M${x(against.high)} ${middle - end}v${2 * end}`
              }
            />
            <path class="class-dot" d={markPath(arm, x(against.difference), middle, type * 0.3)} />
          </>
        )}
      </svg>
    </div>
  );
}
