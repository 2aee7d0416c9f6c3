import type { PolicyRow, ScenarioBalance } from '../../analysis/balance/file.ts';
import type { Scenario } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';
import { crisisWords, formWords } from './balance-words.ts';
import { Chance } from './chance.tsx';
import { DimensionTable, type DimensionRow } from './dimension-table.tsx';
import { PartHead } from './part.tsx';
import { WAYS } from './policies.tsx';
import { Spread } from './spread.tsx';
import { Together } from './together.tsx';

/** Where the part of a crisis begins. */
export function crisisPart({ id }: ScenarioBalance): string {
  return `balance-${id}`;
}

interface BalanceCrisisProps {
  balance: ScenarioBalance;
  scenario: Scenario | undefined;
}

/** One crisis: policies by dimension, the planner's goals, how dimensions spread, and what chance does. */
export function BalanceCrisis({ balance, scenario }: BalanceCrisisProps) {
  const say = useSay();
  const crisis = crisisWords(balance.id, say);
  const label = (key: string) => say('how-balance-of', { what: say(key), crisis });
  const policyRow = (row: PolicyRow): DimensionRow => ({
    id: row.policy,
    name: say(`how-policy-${row.policy}`),
    outcome: say('how-balance-verdict', {
      verdict: say(`verdict-${row.verdict}`),
      share: Math.round(row.verdictShare),
    }),
    dimensions: row.dimensions,
    mean: row.total,
    deviation: row.deviation,
  });
  return (
    <>
      <PartHead id={crisisPart(balance)} words={crisis} />
      <h4>{say('how-balance-policies')}</h4>
      <DimensionTable
        label={label('how-balance-policies')}
        head={say('how-balance-policy')}
        groups={WAYS.map(({ id, policies }) => ({
          name: say(`how-policies-${id}`),
          rows: policies.flatMap((policy) =>
            balance.policies.filter((row) => row.policy === policy).map(policyRow),
          ),
        }))}
      />
      <h4>{say('how-balance-goals')}</h4>
      <p>{say('how-balance-goals-note')}</p>
      <DimensionTable
        label={label('how-balance-goals')}
        head={say('how-balance-goal')}
        groups={[
          {
            rows: balance.goals.map((row) => ({
              id: row.goal,
              name: upper(say(`how-goal-${row.goal}`)),
              outcome: upper(
                say('how-balance-answer', {
                  form: formWords(row.form, say),
                  count: Math.round((row.share * row.games) / 100),
                  games: row.games,
                }),
              ),
              dimensions: row.dimensions,
              mean: row.total,
            })),
          },
        ]}
      />
      <div class="balance-pair">
        <Spread rows={balance.spread} label={label('how-balance-spread')} />
        <Together correlations={balance.correlations} label={label('how-balance-together')} />
      </div>
      <Chance balance={balance} names={scenario?.names ?? {}} />
    </>
  );
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
