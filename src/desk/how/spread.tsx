import type { ScenarioBalance } from '../../analysis/balance/file.ts';
import { useSay } from '../parts/index.ts';

interface SpreadProps {
  rows: ScenarioBalance['spread'];
  label: string;
}

/** How far each dimension spreads: its mean as a tick on the range that holds nine games of ten. */
export function Spread({ rows, label }: SpreadProps) {
  const say = useSay();
  const at = (points: number) => `${points / 10}%`;
  return (
    <div>
      <h4>{say('how-balance-spread')}</h4>
      <p class="balance-note">{say('how-balance-spread-note')}</p>
      <table class="spread">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{say('how-balance-dimension')}</th>
            <th scope="col" class="spread-mean">
              {say('how-balance-mean')}
            </th>
            <th scope="col">{say('how-balance-range')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, mean, p5, p95 }) => (
            <tr key={dimension}>
              <th scope="row">{say(`how-dimension-${dimension}`)}</th>
              <td class="spread-mean">{Math.round(mean)}</td>
              <td class="spread-range">
                <span class="spread-track" aria-hidden="true">
                  <i class="spread-bar" style={{ left: at(p5), width: at(p95 - p5) }} />
                  <i class="spread-tick" style={{ left: at(mean) }} />
                </span>
                {say('how-mark-between', { low: Math.round(p5), high: Math.round(p95) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
