import { upperFirst } from '../../../text/names.ts';
import { useSay } from '../../parts/words.ts';
import type { ClassShown } from './contract.ts';
import { RecordMark } from './marks.tsx';
import { Section } from './section.tsx';
import './verdicts.css';

/** What the alliance became, run by run: a bar for each verdict, and the record's marked. */
export function Verdicts({ report }: ClassShown) {
  const say = useSay();
  const most = Math.max(1, ...report.verdicts.map(({ runs }) => runs));
  return (
    <Section
      id="verdicts"
      legend={
        report.record && (
          <span>
            <RecordMark />
            {say('class-legend-verdict')}
          </span>
        )
      }
    >
      <table class="verdicts">
        <caption class="unseen">{say('class-section-verdicts')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{say('class-column-verdict')}</th>
            <th scope="col">{say('class-column-count')}</th>
          </tr>
        </thead>
        <tbody>
          {report.verdicts.map(({ verdict, runs, isRecord }) => (
            <tr key={verdict}>
              <th scope="row">
                {upperFirst(say(`verdict-${verdict}`))}
                {isRecord && <span class="unseen">{say('class-is-record')}</span>}
              </th>
              <td>
                <span class="verdict-line">
                  <span
                    class="verdict-bar"
                    style={{ flexBasis: `${(runs / most) * 100}%` }}
                    aria-hidden="true"
                  />
                  <b>{runs}</b>
                  {isRecord && <RecordMark />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
