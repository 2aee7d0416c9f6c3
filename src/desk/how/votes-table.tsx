import type { Forecast, VoteItem, VoteRow, VotesFile } from '../../analysis/votes/index.ts';
import { useSay } from '../parts/index.ts';
import { answerWords, dayWords, inHundred, nearer, score, whoWords } from './vote-words.ts';

/** Every answer by occasion. It scrolls in a region of its own, which the keyboard reaches. */
export function VotesTable({ votes }: { votes: VotesFile }) {
  const say = useSay();
  const [scenario = '', hash = ''] = Object.entries(votes.scenarios)[0] ?? [];
  return (
    <>
      <h3 id="how-table">{say('how-table')}</h3>
      <p id="how-table-note">
        {say('how-table-note')} <span class="votes-ground">{say('how-table-note-ground')}</span>
      </p>
      <div class="votes-region" role="region" aria-labelledby="how-table" tabIndex={0}>
        <table class="votes" aria-describedby="how-table-note">
          <caption class="unseen">{say('how-table')}</caption>
          <Heads />
          {votes.items.map((item) => (
            <Occasion
              key={item.id}
              item={item}
              rows={votes.rows.filter((row) => row.item === item.id)}
            />
          ))}
        </table>
      </div>
      <p class="label">
        {say('how-table-made', { rules: votes.rulesVersion, scenario, hash: hash.slice(0, 12) })}
      </p>
    </>
  );
}

function Heads() {
  const say = useSay();
  return (
    <>
      <colgroup span={2} />
      <colgroup span={2} />
      <colgroup span={2} />
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {say('how-table-who')}
          </th>
          <th scope="col" rowSpan={2} class="votes-record">
            {say('how-table-record')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('how-votes-rules-name')}
          </th>
          <th scope="colgroup" colSpan={2}>
            {say('how-votes-mean-name')}
          </th>
        </tr>
        <tr>
          <ForecastHeads />
          <ForecastHeads />
        </tr>
      </thead>
    </>
  );
}

function ForecastHeads() {
  const say = useSay();
  return (
    <>
      <th scope="col">{say('how-table-chance')}</th>
      <th scope="col" class="votes-off">
        {say('how-table-off')}
      </th>
    </>
  );
}

function Occasion({ item, rows }: { item: VoteItem; rows: readonly VoteRow[] }) {
  const say = useSay();
  return (
    <tbody>
      <tr class="votes-occasion">
        <th scope="rowgroup" colSpan={6}>
          <b>{say(`how-item-${item.id}`)}</b> <span>{dayWords(item.date, say)}</span>
          <span class="votes-source">{say('how-source', { title: item.source })}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.member}>
          <th scope="row">{whoWords(row, say)}</th>
          <td class="votes-record">{answerWords('answer', row, item, say)}</td>
          <ForecastCells row={row} forecast="rules" />
          <ForecastCells row={row} forecast="mean" />
        </tr>
      ))}
    </tbody>
  );
}

interface ForecastCellsProps {
  row: VoteRow;
  forecast: 'rules' | 'mean';
}

function ForecastCells({ row, forecast }: ForecastCellsProps) {
  const { given, off } = row[forecast];
  return (
    <>
      <td class="votes-chance">
        <span class="votes-cell">
          <Shares row={row} forecast={row[forecast]} />
          <span>{inHundred(given)}</span>
        </span>
      </td>
      <td class={nearer(row) === forecast ? 'votes-off votes-nearer' : 'votes-off'}>
        {score(off)}
      </td>
    </>
  );
}

/** All three answers side by side; what happened is filled. */
function Shares({ row, forecast }: { row: VoteRow; forecast: Forecast }) {
  const happened = (answer: string) =>
    row.observed === 'notWith' ? answer !== 'with' : answer === row.observed;
  return (
    <span class="shares" aria-hidden="true">
      {(['with', 'neither', 'against'] as const)
        .filter((answer) => inHundred(forecast[answer]) > 0)
        .map((answer) => (
          <i
            key={answer}
            class={happened(answer) ? 'share-happened' : ''}
            style={{ flexGrow: forecast[answer] }}
          />
        ))}
    </span>
  );
}
