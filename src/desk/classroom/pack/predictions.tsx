import { useSay } from '../../parts/words.ts';
import { percentOf } from '../../../classroom/pack/class-facts.ts';
import { Wide } from './wide.tsx';
import { usePack } from './contract.ts';

/** What was predicted against what happened. */
export function Predictions() {
  const say = useSay();
  const { calibration } = usePack().report;
  const { brier, predictions, byQuestion } = calibration;
  if (brier === null) return <p>{say('pack-predictions-none')}</p>;
  return (
    <>
      <Wide name={say('pack-predictions-table')}>
        <table class="pack-table pack-predictions">
          <thead>
            <tr>
              <th scope="col">{say('pack-predictions-question')}</th>
              <th scope="col">{say('pack-predictions-turn')}</th>
              <th scope="col">{say('pack-predictions-count')}</th>
              <th scope="col">{say('pack-predictions-said')}</th>
              <th scope="col">{say('pack-predictions-happened')}</th>
              <th scope="col">{say('pack-predictions-brier')}</th>
            </tr>
          </thead>
          <tbody>
            {byQuestion.map((row) => (
              <tr key={`${row.turn} ${row.question}`}>
                <th scope="row">{say(`question-${row.question}-short`)}</th>
                <td class="pack-number">{row.turn}</td>
                <td class="pack-number">{row.predictions}</td>
                <td class="pack-number pack-strong">{Math.round(row.meanChance)}</td>
                <td class="pack-number pack-strong">{percentOf(row.happened, row.predictions)}</td>
                <td class="pack-number">{row.brier.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p>{say('pack-predictions-note', { brier: brier.toFixed(2), predictions })}</p>
    </>
  );
}
