import type { VoteScores, VotesFile } from '../../analysis/votes/index.ts';
import { useSay } from '../parts/index.ts';
import { score } from './vote-words.ts';

const GROUPS = ['overall', 'lonely', 'shared'] as const;

/** Mean scores of both forecasts as bars, and what they come to in words. */
export function Scores({ votes }: { votes: VotesFile }) {
  const say = useSay();
  const { overall, lonely, wished, shared } = votes;
  // A tenth of room to the right of the longest bar or line.
  const longest =
    Math.max(
      ...GROUPS.flatMap((group) => [votes[group].rules, votes[group].mean, votes[group].even]),
    ) * 1.1;
  return (
    <>
      <h3 id="how-scores">{say('how-scores')}</h3>
      <p>{say('how-scores-note')}</p>
      <figure class="scores" aria-labelledby="how-scores">
        {GROUPS.map((group) => (
          <ScoreGroup
            key={group}
            name={say(`how-scores-${group}`, { answers: votes[group].answers })}
            scores={votes[group]}
            longest={longest}
          />
        ))}
      </figure>
      <p>
        {say('how-scores-said', {
          rules: score(overall.rules),
          mean: score(overall.mean),
          even: score(overall.even),
          lonelyRules: score(lonely.rules),
          lonelyMean: score(lonely.mean),
          lonelyEven: score(lonely.even),
          worse: lonely.mean > lonely.even ? 'yes' : 'no',
          sharedBetter: shared.mean < shared.rules ? 'yes' : 'no',
        })}{' '}
        {say('how-scores-wished', { rules: score(wished.rules), mean: score(wished.mean) })}
      </p>
      <p>{say('how-scores-rung')}</p>
    </>
  );
}

interface ScoreGroupProps {
  name: string;
  scores: VoteScores;
  longest: number;
}

function ScoreGroup({ name, scores, longest }: ScoreGroupProps) {
  const say = useSay();
  const width = (value: number) => `${((value / longest) * 100).toFixed(1)}%`;
  return (
    <div class="score-group">
      <p class="score-name">{name}</p>
      <dl>
        {(['rules', 'mean'] as const).map((forecast) => (
          <div key={forecast} class="score">
            <dt>{say(`how-scores-${forecast}`)}</dt>
            <dd>
              <span class="score-track" aria-hidden="true">
                <i
                  class={`score-bar score-${forecast}`}
                  style={{ width: width(scores[forecast]) }}
                />
                <i class="score-even" style={{ left: width(scores.even) }} />
              </span>
              <b>{score(scores[forecast])}</b>
            </dd>
          </div>
        ))}
        <div class="score score-of-even">
          <dt>{say('how-scores-even-line')}</dt>
          <dd>
            <b>{score(scores.even)}</b>
          </dd>
        </div>
      </dl>
    </div>
  );
}
