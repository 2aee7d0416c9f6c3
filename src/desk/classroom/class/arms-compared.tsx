import { armName } from '../../../classroom/assignment.ts';
import type { ArmRow } from '../../../classroom/report.ts';
import { DIMENSIONS } from '../../../engine/index.ts';
import { formatNumber } from '../../../text/number.ts';
import { useText } from '../../parts/words.ts';
import { armWords, factWords } from '../fact-words.ts';
import './arms.css';
import type { ClassShown } from './contract.ts';
import { dimensionWords } from '../dimension-words.ts';
import { differenceWords } from './difference-words.ts';
import { ForestPlot, rangeOf } from './forest-plot.tsx';
import { ArmMark } from './marks.tsx';
import { Section } from './section.tsx';

/** The arms beside each other: the fact in which they differ, their means, and how far these are apart. */
export function ArmsCompared({ report, scenario }: ClassShown) {
  const text = useText();
  const { say } = text;
  const { arms, assignment } = report;
  const [base, ...others] = arms;
  if (!base || !assignment?.arms) return null;
  const set = assignment.arms;
  const range = rangeOf(arms);
  const rows = DIMENSIONS.flatMap((dimension) => others.map((other) => ({ dimension, other })));
  const known = rows.filter(({ other, dimension }) => against(other, dimension));
  const apart = known.filter(({ other, dimension }) => {
    const found = against(other, dimension);
    return found && (found.low > 0 || found.high < 0);
  });
  return (
    <Section id="arms">
      <p class="arms-fact">
        {say('class-arms-fact', { fact: factWords(set.fact, scenario, text) })}
      </p>
      <ul class="arms-values">
        {arms.map(({ arm, runs }) => (
          <li key={arm}>
            <ArmMark arm={arm} />
            {say('class-arms-value', { value: armWords(set, arm, scenario, text), runs })}
          </li>
        ))}
      </ul>
      <table class="class-table arms-table">
        <caption>{say('class-arms-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('class-column-dimension')}</th>
            <th scope="col" class="arms-plot">
              <span class="unseen">{say('class-column-plot')}</span>
              <span class="arms-ticks" aria-hidden="true">
                {range.ticks.map((tick) => (
                  <span key={tick} style={{ left: `${range.at(tick) * 100}%` }}>
                    {tick > 0 ? `+${tick / 10}` : formatNumber(tick / 10)}
                  </span>
                ))}
              </span>
            </th>
            {arms.map(({ arm }) => (
              <th key={arm} scope="col" class="class-figure">
                {say('class-column-mean', { arm: armName(arm) })}
              </th>
            ))}
            <th scope="col" class="class-figure">
              {say('class-column-difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, other }) => (
            <tr key={`${dimension}-${other.arm}`}>
              <th scope="row">
                {dimensionWords(dimension, scenario, say)}
                {others.length > 1 && <> {say('class-arms-pair', { arm: armName(other.arm) })}</>}
              </th>
              <td class="arms-plot">
                <ForestPlot against={against(other, dimension)} arm={other.arm} range={range} />
              </td>
              {arms.map((row) => (
                <td
                  key={row.arm}
                  class="class-figure"
                  data-label={say('class-column-mean', { arm: armName(row.arm) })}
                >
                  {meanIn(row, dimension)}
                </td>
              ))}
              <td class="class-figure" data-label={say('class-column-difference')}>
                {differenceWords(against(other, dimension), say)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="arms-says">
        {say('class-arms-says', { apart: apart.length, of: known.length })}{' '}
        {known.length > 0 &&
          say('class-arms-few', { fewest: Math.min(...arms.map(({ runs }) => runs)) })}
      </p>
    </Section>
  );
}

type Against = ArmRow['dimensions'][number]['against'];

function against({ dimensions }: ArmRow, id: string): Against {
  return dimensions.find(({ dimension }) => dimension === id)?.against ?? null;
}

function meanIn({ dimensions }: ArmRow, id: string): string {
  const found = dimensions.find(({ dimension }) => dimension === id);
  return found ? String(Math.round(found.mean / 10)) : '';
}
