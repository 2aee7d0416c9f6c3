import type { ScenarioBalance } from '../../analysis/balance/file.ts';
import { useSay, type Say } from '../parts/words.ts';
import type { HowNumbers } from './contract.ts';
import { LeftOutTerms } from './left-out-terms.tsx';
import { nearer } from './vote-words.ts';

/** What the model leaves out, and what is known to be wrong with what it has. */
export function LeftOut(numbers: HowNumbers) {
  const say = useSay();
  return (
    <>
      <LeftOutTerms dress="how-terms" />
      <h3>{say('how-left-failures')}</h3>
      <p>{say('how-left-failures-lead')}</p>
      <ul class="how-points">
        {failures(numbers, say).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

function failures({ votes, claims, balance, scenarios }: HowNumbers, say: Say): string[] {
  const known: string[] = [];
  if (claims) {
    const fail = claims.claims.filter(({ pass }) => !pass).length;
    known.push(say('how-left-failures-claims', { fail, claims: claims.claims.length }));
  }
  if (balance) {
    const fail = balance.checks.filter(({ holds }) => !holds).length;
    known.push(say('how-left-failures-balance', { fail, lines: balance.checks.length }));
  }
  if (votes) {
    const mean = votes.rows.filter((row) => nearer(row) === 'mean').length;
    known.push(say('how-left-failures-votes', { mean, answers: votes.overall.answers }));
  }
  known.push(say('how-left-late'));
  if (balance) {
    const crises = balance.balance.length;
    const count = balance.balance.filter(idleServesMoscow).length;
    if (count > 0) known.push(say('how-left-own', { count, crises }));
    const fronts = balance.balance.filter(({ id }) =>
      scenarios.some((one) => one.id === id && one.theatre.kind !== 'unrest'),
    );
    const stays = fronts.flatMap(({ policies }) => policies.map((row) => row.stays));
    if (stays.length > 0) known.push(say('how-left-host', { stays: Math.min(...stays) }));
  }
  return [...known, say('how-left-labels'), say('how-left-pace')];
}

function idleServesMoscow({ policies }: ScenarioBalance): boolean {
  const moscow = (id: string) =>
    policies.find(({ policy }) => policy === id)?.dimensions.moscow ?? 0;
  return moscow('passive') > moscow('record');
}
