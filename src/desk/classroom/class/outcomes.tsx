import { useMemo } from 'preact/hooks';
import { armName } from '../../../classroom/assignment.ts';
import type { ClassRun, DimensionRow } from '../../../classroom/report.ts';
import { useSay } from '../../parts/words.ts';
import { dimensionWords } from '../dimension-words.ts';
import type { ClassShown } from './contract.ts';
import { ArmMark, RecordMark } from './marks.tsx';
import './outcomes.css';
import { Section } from './section.tsx';
import { SwarmPlot } from './swarm-plot.tsx';

interface OutcomesProps extends ClassShown {
  /** The run that is marked, by `ClassRun.at`. */
  marked: number | undefined;
  onMark: (run: number | undefined) => void;
  onOpen: (run: number) => void;
}

const TICKS = [0, 25, 50, 75, 100];

/** How the runs ended: each dimension as dots on one axis, with its numbers beside them. */
export function Outcomes({ report, scenario, naming, marked, onMark, onOpen }: OutcomesProps) {
  const say = useSay();
  const ended = useMemo(() => report.runs.filter(({ played }) => played.finished), [report]);
  const arms = useMemo(() => ended.map(({ arm }) => arm), [ended]);
  const mark = (at: number | undefined) => onMark(at === undefined ? undefined : ended[at]?.at);
  const at = marked === undefined ? -1 : ended.findIndex((run) => run.at === marked);
  return (
    <Section
      id="outcomes"
      head={say('class-ended', { runs: report.finished })}
      legend={<Legend arms={report.arms.length} hasRecord={report.record !== null} />}
    >
      <table class="outcomes">
        <caption class="unseen">{say('class-outcomes-caption')}</caption>
        <Heads hasRecord={report.record !== null} />
        <tbody>
          {report.dimensions.map((row) => (
            <tr key={row.dimension}>
              <th scope="row">{dimensionWords(row.dimension, scenario, say)}</th>
              <td class="outcomes-plot">
                <SwarmPlot
                  values={row.values}
                  arms={arms}
                  record={row.record}
                  label={inWords(row)}
                  marked={at < 0 ? undefined : at}
                  onMark={mark}
                  onOpen={(one) => {
                    const run = ended[one];
                    if (run) onOpen(run.at);
                  }}
                />
              </td>
              <Numbers row={row} hasRecord={report.record !== null} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="outcomes-marked" aria-hidden="true">
        {ended[at] ? markedWords(ended[at]) : say('class-outcomes-scale')}
      </p>
    </Section>
  );

  function inWords(row: DimensionRow): string {
    return say('class-outcomes-plot', {
      dimension: dimensionWords(row.dimension, scenario, say),
      runs: row.values.length,
      lowest: shown(row.lowest),
      highest: shown(row.highest),
      median: shown(row.median),
      record: row.record === null ? 'none' : String(shown(row.record)),
    });
  }

  function markedWords(run: ClassRun): string {
    return say('class-outcomes-marked', {
      name: naming.nameOf(run),
      verdict: say(`verdict-${run.played.verdict}`),
      killed: run.played.killed,
    });
  }
}

function Heads({ hasRecord }: { hasRecord: boolean }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{say('class-column-dimension')}</th>
        <th scope="col">
          <span class="unseen">{say('class-column-runs')}</span>
          <span class="outcomes-ticks" aria-hidden="true">
            {TICKS.map((tick) => (
              <span key={tick} style={{ left: `${tick}%` }}>
                {tick}
              </span>
            ))}
          </span>
        </th>
        <th scope="col">{say('class-column-median')}</th>
        <th scope="col">{say('class-column-middle')}</th>
        <th scope="col">{say('class-column-extremes')}</th>
        {hasRecord && <th scope="col">{say('class-column-record')}</th>}
      </tr>
    </thead>
  );
}

function Numbers({ row, hasRecord }: { row: DimensionRow; hasRecord: boolean }) {
  const say = useSay();
  const label = (key: string) => say(key);
  return (
    <>
      <td class="outcomes-median" data-label={label('class-column-median')}>
        {shown(row.median)}
      </td>
      <td data-label={label('class-column-middle')}>
        {say('class-from-to', { from: shown(row.p10), to: shown(row.p90) })}
      </td>
      <td data-label={label('class-column-extremes')}>
        {say('class-both', { low: shown(row.lowest), high: shown(row.highest) })}
      </td>
      {hasRecord && (
        <td data-label={label('class-column-record')}>
          {row.record === null ? '' : shown(row.record)}
        </td>
      )}
    </>
  );
}

function Legend({ arms, hasRecord }: { arms: number; hasRecord: boolean }) {
  const say = useSay();
  return (
    <>
      {arms > 1 ? (
        Array.from({ length: arms }, (_, arm) => (
          <span key={arm}>
            <ArmMark arm={arm} />
            {say('class-legend-arm', { arm: armName(arm) })}
          </span>
        ))
      ) : (
        <span>
          <ArmMark arm={0} />
          {say('class-legend-run')}
        </span>
      )}
      {hasRecord && (
        <span>
          <RecordMark />
          {say('class-legend-record')}
        </span>
      )}
    </>
  );
}

/** As everywhere: 0 to 100. */
function shown(value: number): number {
  return Math.round(value / 10);
}
