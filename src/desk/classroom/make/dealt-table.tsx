import { valueIn } from '../../../classroom/arms.ts';
import { armName, type Assignment } from '../../../classroom/assignment.ts';
import { dealFor } from '../../../classroom/deal.ts';
import type { Scenario } from '../../../engine/index.ts';
import { formatNumber } from '../../../text/number.ts';
import { Button, useSay } from '../../parts/index.ts';

interface DealtTableProps {
  assignment: Assignment;
  scenario: Scenario;
}

/** Numbers of a large class, on one printed page. */
const NUMBERS = 30;

/** What each number is dealt, for the teacher: on paper there is room for names, which stay on it. */
export function DealtTable({ assignment, scenario }: DealtTableProps) {
  const say = useSay();
  const { title, arms } = assignment;
  const numbers = Array.from({ length: NUMBERS }, (_, at) => at + 1);
  return (
    <section class="make-dealt" aria-labelledby="make-dealt">
      <div class="make-dealt-head">
        <h2 id="make-dealt">{say('make-dealt')}</h2>
        <Button onClick={() => window.print()}>{say('make-dealt-print')}</Button>
      </div>
      <p class="make-dealt-title">
        {[title, scenario.briefing.title].filter((part) => part !== '').join(': ')}
      </p>
      <p class="make-help">{say('make-dealt-help')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('make-dealt-number')}</th>
            <th scope="col">{say('make-dealt-seed')}</th>
            {arms && <th scope="col">{say('make-dealt-arm')}</th>}
            <th scope="col" class="make-dealt-name">
              {say('make-dealt-name')}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => {
            const { seed, arm } = dealFor(assignment, number);
            return (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{seed ?? say('make-dealt-free')}</td>
                {arms && (
                  <td>
                    {say('make-dealt-arm-of', {
                      arm: armName(arm),
                      value: formatNumber(valueIn(scenario, arms, arm)),
                    })}
                  </td>
                )}
                <td class="make-dealt-name" />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
