import type { VotesFile } from '../../analysis/votes/index.ts';
import { useSay } from '../parts/index.ts';
import {
  answerWords,
  dayWords,
  inHundred,
  itemOf,
  nearer,
  whoWords,
  worstMisses,
} from './vote-words.ts';

/** How many of the misses are told one by one. */
const TOLD = 6;

/** What does not flatter the rules, from the numbers themselves. */
export function Misses({ votes }: { votes: VotesFile }) {
  const say = useSay();
  const { rows, overall } = votes;
  const misses = worstMisses(rows, TOLD);
  return (
    <>
      <h3>{say('how-misses')}</h3>
      <p>
        {say('how-misses-note', {
          count: misses.length,
          nearer: rows.filter((row) => nearer(row) === 'mean').length,
          level: rows.filter((row) => nearer(row) === 'neither').length,
          answers: overall.answers,
        })}
      </p>
      <ul class="how-points misses">
        {misses.map((row) => {
          const item = itemOf(votes, row);
          return (
            <li key={`${row.item} ${row.member}`}>
              <b>
                {say('how-miss-of', {
                  item: say(`how-item-${item.id}`),
                  date: dayWords(item.date, say),
                })}
              </b>{' '}
              {say('how-miss', {
                who: whoWords(row, say),
                did: answerWords('did', row, item, say),
                gave: say('how-miss-gave', {
                  rules: inHundred(row.rules.given),
                  mean: inHundred(row.mean.given),
                  nearer: nearer(row),
                }),
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
