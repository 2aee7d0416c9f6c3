import type { VoteKind, VotesFile } from '../../analysis/votes/index.ts';
import { useSay } from '../parts/index.ts';
import { Cited } from './cited.tsx';
import type { HowNumbers } from './contract.ts';
import { Misses } from './misses.tsx';
import { Scores } from './scores.tsx';
import { VotesTable } from './votes-table.tsx';
import './votes.css';

/** The rules against every answer on record, beside the rival forecast. */
export function VotesAgainstRecord({ votes }: HowNumbers) {
  const say = useSay();
  if (!votes) return <p role="alert">{say('how-numbers-missing')}</p>;
  return (
    <>
      <Compared votes={votes} />
      <Scores votes={votes} />
      <Misses votes={votes} />
      <VotesTable votes={votes} />
    </>
  );
}

/** What is compared with what, and what to beware of. */
function Compared({ votes }: { votes: VotesFile }) {
  const say = useSay();
  const { answers } = votes.overall;
  const count = (kind: VoteKind) => votes.items.filter((item) => item.kind === kind).length;
  return (
    <>
      <p>
        {say('how-votes-what', {
          answers,
          votes: count('vote'),
          asks: count('ask'),
          texts: count('text'),
        })}
      </p>
      <p>
        <b>{say('how-votes-rules-name')}.</b> {say('how-votes-rules')}
      </p>
      <Cited works={['scholz', 'schelling', 'unvotes', 'capabilities']}>
        <b>{say('how-votes-mean-name')}.</b> {say('how-votes-mean')}
      </Cited>
      <p id="how-caution">
        <b>{say('how-votes-caution')}</b>
      </p>
      <ol class="how-points" aria-labelledby="how-caution">
        <li>{say('how-votes-favoured')}</li>
        <li>{say('how-votes-fitted')}</li>
        <li>{say('how-votes-dependent', { answers })}</li>
      </ol>
    </>
  );
}
