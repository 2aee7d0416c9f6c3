import type { BalanceFile, Check } from '../../analysis/balance/file.ts';
import type { Scenario } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';
import { crisisWords, foundFor } from './balance-words.ts';
import { Holds } from './holds.tsx';
import './balance.css';
import './lines.css';

interface WantedLinesProps {
  balance: BalanceFile;
  scenarios: readonly Scenario[];
}

/** Lines by what they are about, in the order of the file. */
function byId(checks: readonly Check[]): readonly (readonly [string, readonly Check[]])[] {
  const ids = [...new Set(checks.map(({ id }) => id))];
  return ids.map((id) => [id, checks.filter((check) => check.id === id)] as const);
}

/** What was wanted and is not so, in plain words. */
export function FailingLines({ balance, scenarios }: WantedLinesProps) {
  const say = useSay();
  const failing = balance.checks.filter(({ holds }) => !holds);
  return (
    <>
      <h3>{say('how-checks-failing')}</h3>
      {failing.length === 0 && <p>{say('how-checks-failing-none')}</p>}
      <ul class="lines-failing">
        {byId(failing).map(([id, checks]) => (
          <li key={id}>
            <Holds holds={false} />
            <div>
              <b>{say(`how-check-${id}-fails`)}</b>
              <ul>
                {checks.map((check) => (
                  <li key={check.scenario}>
                    {say('how-checks-line', {
                      crisis: crisisWords(check.scenario, say),
                      value: foundFor(check, balance, scenarios, say),
                      wanted: check.wanted,
                    })}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every line with what was found. */
export function EveryLine({ balance, scenarios }: WantedLinesProps) {
  const say = useSay();
  return (
    <table class="lines">
      <caption class="unseen">{say('how-checks-every')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('how-checks-where')}</th>
          <th scope="col">{say('how-checks-value')}</th>
          <th scope="col">{say('how-checks-result')}</th>
        </tr>
      </thead>
      {byId(balance.checks).map(([id, checks]) => (
        <tbody key={id}>
          <tr class="lines-head">
            <th scope="rowgroup" colSpan={3}>
              <b>{say(`how-check-${id}`)}</b>{' '}
              <span>{say('how-checks-wanted', { wanted: checks[0]?.wanted ?? '' })}</span>
            </th>
          </tr>
          {checks.map((check) => (
            <tr key={check.scenario}>
              <th scope="row">{crisisWords(check.scenario, say)}</th>
              <td>{foundFor(check, balance, scenarios, say)}</td>
              <td>
                <Holds holds={check.holds} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
