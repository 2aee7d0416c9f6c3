import type { BalanceFile } from '../../analysis/balance/file.ts';
import { useSay } from '../parts/index.ts';
import { BalanceCrisis, crisisPart } from './balance-crisis.tsx';
import { crisisWords } from './balance-words.ts';
import './balance.css';
import type { HowNumbers } from './contract.ts';
import { Jump } from './jump.tsx';
import { Made } from './made.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { Policies } from './policies.tsx';
import { PartHead } from './part.tsx';
import { EveryLine, FailingLines } from './wanted-lines.tsx';

const MEASURES = 'balance-acts';
const LINES = 'balance-lines';

/** Ways to play against each other: what fails first, then crisis by crisis, act by act, line by line. */
export function Balance({ balance, scenarios }: HowNumbers) {
  const say = useSay();
  if (!balance) return <p role="alert">{say('how-numbers-missing')}</p>;
  const { checks } = balance;
  const hold = checks.filter(({ holds }) => holds).length;
  return (
    <>
      <Opening balance={balance} />
      <Policies />
      <FailingLines balance={balance} scenarios={scenarios} />
      {balance.balance.map((one) => (
        <BalanceCrisis
          key={one.id}
          balance={one}
          scenario={scenarios.find(({ id }) => id === one.id)}
        />
      ))}
      <PartHead id={MEASURES} words={say('how-measures')} />
      <p>{say('how-measures-note')}</p>
      <MeasuresTable balance={balance} />
      <PartHead id={LINES} words={say('how-checks')} />
      <p>{say('how-checks-lead', { lines: checks.length, hold, fail: checks.length - hold })}</p>
      <EveryLine balance={balance} scenarios={scenarios} />
      <Made rules={balance.rulesVersion} scenarios={balance.scenarios} command="npm run balance" />
    </>
  );
}

/** What is compared, how often it was played, and where the parts are. */
function Opening({ balance }: { balance: BalanceFile }) {
  const say = useSay();
  const [first] = balance.balance;
  const games = (policy: string) =>
    first?.policies.find((row) => row.policy === policy)?.games ?? 0;
  return (
    <>
      <p>{say('how-balance-lead')}</p>
      <p>
        {say('how-balance-games', {
          games: games('passive'),
          chance: games('random'),
          planner: games('planner'),
        })}
      </p>
      <p>
        {say('how-balance-points')} {say('how-balance-sd-long')}
      </p>
      <Jump
        within="balance"
        to={[
          ...balance.balance.map((one) => ({
            id: crisisPart(one),
            words: crisisWords(one.id, say),
          })),
          { id: MEASURES, words: say('how-measures') },
          { id: LINES, words: say('how-checks') },
        ]}
      />
    </>
  );
}
