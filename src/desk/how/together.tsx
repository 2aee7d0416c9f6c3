import type { ScenarioBalance } from '../../analysis/balance/file.ts';
import { useSay } from '../parts/index.ts';
import { correlation } from './balance-words.ts';
import { DIMENSIONS } from './dimension-table.tsx';

interface TogetherProps {
  correlations: ScenarioBalance['correlations'];
  label: string;
}

/** Correlations of the dimensions, each pair once. Those below nothing, where two pull apart, are framed. */
export function Together({ correlations, label }: TogetherProps) {
  const say = useSay();
  const rows = DIMENSIONS.slice(1);
  const columns = DIMENSIONS.slice(0, -1);
  return (
    <div>
      <h4>{say('how-balance-together')}</h4>
      <p class="balance-note">{say('how-balance-together-note')}</p>
      <table class="together">
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((id) => (
              <th key={id} scope="col">
                {say(`how-dimension-${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row}>
              <th scope="row">{say(`how-dimension-${row}`)}</th>
              {columns.map((column, across) => {
                const pair = correlations.find(
                  ({ one, other }) =>
                    (one === row && other === column) || (one === column && other === row),
                );
                if (across > at || !pair) return <td key={column} />;
                return (
                  <td key={column} class={pair.all < 0 ? 'together-apart' : ''}>
                    {correlation(pair.all)}
                    <span>{correlation(pair.strategies)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
