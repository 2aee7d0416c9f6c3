import type { DimensionRow } from '../../../classroom/report.ts';
import { points, range } from '../../parts/figures.ts';
import { useSay } from '../../parts/words.ts';
import { dimensionWords } from '../dimension-words.ts';
import { barWidth } from './bar-width.ts';
import { Wide } from './wide.tsx';
import { usePack } from './contract.ts';

/** How the runs ended, in words and on five dimensions. */
export function Spread() {
  const say = useSay();
  const { report } = usePack();
  if (report.finished === 0) return <p>{say('pack-spread-nothing')}</p>;
  return (
    <>
      <Endings />
      <Wide name={say('pack-spread-dimensions')}>
        <Dimensions />
      </Wide>
    </>
  );
}

/** How many runs ended with each verdict. */
export function Endings() {
  const say = useSay();
  const { report } = usePack();
  const most = Math.max(1, ...report.verdicts.map(({ runs }) => runs));
  return (
    <table class="pack-table pack-bars">
      <caption>{say('pack-spread-verdicts')}</caption>
      <tbody>
        {report.verdicts.map(({ verdict, runs, isRecord }) => (
          <tr key={verdict}>
            <th scope="row">{say(`verdict-${verdict}`)}</th>
            <td class="pack-number">{runs}</td>
            <td class="pack-bar-cell">
              <span class="pack-bar-fill" style={{ width: barWidth(runs, most) }} />
              {isRecord && (
                <span class="pack-record">
                  <i class="pack-diamond" aria-hidden="true" />
                  {say('pack-spread-record')}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The five dimensions over the class, as dots on an axis and as numbers. */
export function Dimensions() {
  const say = useSay();
  const { scenario, report } = usePack();
  return (
    <table class="pack-table pack-dimensions">
      <caption>{say('pack-spread-dimensions')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('pack-spread-dimension')}</th>
          <th scope="col" class="pack-axis-head">
            {say('pack-spread-axis', { record: report.record ? 'yes' : 'no' })}
          </th>
          <th scope="col">{say('pack-spread-median')}</th>
          <th scope="col">{say('pack-spread-eight')}</th>
          <th scope="col">{say('pack-spread-ends')}</th>
          {report.record && <th scope="col">{say('pack-spread-record-short')}</th>}
        </tr>
      </thead>
      <tbody>
        {report.dimensions.map((row) => (
          <tr key={row.dimension}>
            <th scope="row">{dimensionWords(row.dimension, scenario, say)}</th>
            <td class="pack-axis-cell">
              <Axis row={row} />
            </td>
            <td class="pack-number pack-strong">{points(row.median)}</td>
            <td class="pack-number">{range(points(row.p10), points(row.p90))}</td>
            <td class="pack-number">{`${points(row.lowest)}, ${points(row.highest)}`}</td>
            {row.record !== null && <td class="pack-number">{points(row.record)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Points of the scale that share a column of dots. */
const COLUMN = 2;
/** Distance between two dots of one column, and the middle of the axis, in pixels. */
const STEP = 7;
const MIDDLE = 28;

function Axis({ row }: { row: DimensionRow }) {
  const columns = new Map<number, number>();
  const dots = row.values.map((value) => {
    const x = Math.round(points(value) / COLUMN) * COLUMN;
    const above = columns.get(x) ?? 0;
    columns.set(x, above + 1);
    // Turn by turn above and below the axis.
    const y = MIDDLE + (above % 2 === 0 ? 1 : -1) * Math.ceil(above / 2) * STEP;
    return { x, y: Math.min(2 * MIDDLE - 4, Math.max(4, y)) };
  });
  return (
    <svg class="pack-axis" width="100%" height={2 * MIDDLE} aria-hidden="true">
      <line class="pack-axis-line" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {[0, 25, 50, 75, 100].map((at) => (
        <line
          key={at}
          class="pack-axis-line"
          x1={`${at}%`}
          x2={`${at}%`}
          y1={MIDDLE - 6}
          y2={MIDDLE + 6}
        />
      ))}
      {dots.map(({ x, y }, at) => (
        <circle key={at} class="pack-dot" cx={`${x}%`} cy={y} r="3.4" />
      ))}
      {row.record !== null && (
        <svg x={`${points(row.record)}%`} overflow="visible">
          <line class="pack-flag" x1="0" x2="0" y1="14" y2={2 * MIDDLE - 8} />
          <path class="pack-flag-head" d="M0 1 6 7.5 0 14-6 7.5Z" />
        </svg>
      )}
    </svg>
  );
}
