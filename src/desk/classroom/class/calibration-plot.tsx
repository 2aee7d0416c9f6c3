import type { Calibration } from '../../../classroom/report.ts';
import { useSay } from '../../parts/words.ts';

/** Units of the drawing; it is scaled with the type. */
const SIDE = 300;
const LEFT = 54;
const TOP = 16;
const TICKS = [0, 25, 50, 75, 100];
const LARGEST = 22;
const SMALLEST = 4;

/** What was said against what happened: a disc for each level of confidence, as large as it was often said. */
export function CalibrationPlot({ calibration: { bins } }: { calibration: Calibration }) {
  const say = useSay();
  const most = Math.max(1, ...bins.map(({ predictions }) => predictions));
  const x = (value: number) => LEFT + (value / 100) * SIDE;
  const y = (value: number) => TOP + SIDE - (value / 100) * SIDE;
  return (
    <figure class="calibration">
      <svg
        viewBox={`0 0 ${LEFT + SIDE + 24} ${TOP + SIDE + 52}`}
        role="img"
        aria-label={say('class-calibration-plot')}
      >
        <path
          class="plot-grid"
          d={TICKS.map((t) => `M${x(t)} ${y(0)}V${y(100)}M${x(0)} ${y(t)}H${x(100)}`).join('')}
        />
        <path class="plot-diagonal" d={`M${x(0)} ${y(0)}L${x(100)} ${y(100)}`} />
        {TICKS.map((t) => (
          <g key={t}>
            <text x={x(t)} y={y(0) + 19} text-anchor="middle">
              {t}
            </text>
            <text x={x(0) - 9} y={y(t) + 4.5} text-anchor="end">
              {t}
            </text>
          </g>
        ))}
        <text class="plot-name" x={x(50)} y={y(0) + 42} text-anchor="middle">
          {say('class-axis-said')}
        </text>
        <text
          class="plot-name"
          transform={`translate(14 ${y(50)}) rotate(-90)`}
          text-anchor="middle"
        >
          {say('class-axis-happened')}
        </text>
        {bins.map(({ from, meanChance, happened, predictions }) => {
          const r = Math.max(SMALLEST, LARGEST * Math.sqrt(predictions / most));
          const at = { x: x(meanChance), y: y((happened / predictions) * 100) };
          const inside = r > 11;
          return (
            <g key={from}>
              <circle class="calibration-disc" cx={at.x} cy={at.y} r={r} />
              <text
                class={inside ? 'calibration-inside' : 'calibration-count'}
                x={inside ? at.x : at.x + r + 4}
                y={at.y + 4.5}
                text-anchor={inside ? 'middle' : 'start'}
              >
                {predictions}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>{say('class-calibration-note')}</figcaption>
    </figure>
  );
}
