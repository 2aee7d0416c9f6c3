import { valueIn } from '../../../classroom/arms.ts';
import { armName, type Assignment } from '../../../classroom/assignment.ts';
import { dealFor } from '../../../classroom/deal.ts';
import type { Scenario } from '../../../engine/index.ts';
import { useSay } from '../../parts/index.ts';
import { factValue } from '../fact-value.ts';

interface DealtTableProps {
  assignment: Assignment;
  scenario: Scenario;
  /** What stands above it on paper. */
  title: string;
  /** How many numbers are dealt, from 1. */
  count: number;
}

/** What each number is dealt, for the teacher: on paper there is room for names, which stay on it. */
export function DealtTable({ assignment, scenario, title, count }: DealtTableProps) {
  const say = useSay();
  const { arms } = assignment;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return (
    <section class="make-dealt" aria-labelledby="make-dealt">
      <h3 id="make-dealt">{say('make-dealt')}</h3>
      <p class="make-dealt-title">{title}</p>
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
                      value: factValue(arms.fact, valueIn(scenario, arms, arm)),
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
