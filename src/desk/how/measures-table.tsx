import type { BalanceFile, MeasureRow } from '../../analysis/balance/file.ts';
import { useSay } from '../parts/index.ts';
import { actWords, crisisWords, whereWords } from './balance-words.ts';
import './balance.css';
import './near.css';

interface Act {
  readonly kind: string;
  /** The act in each crisis, in the order of the file; undefined where it was not offered. */
  readonly rows: readonly (MeasureRow | undefined)[];
}

/** All kinds of act, those that are near the best most often first. */
function acts({ balance }: BalanceFile): readonly Act[] {
  const kinds = new Set(balance.flatMap(({ measures }) => measures.map(({ kind }) => kind)));
  const highest = ({ rows }: Act) => Math.max(...rows.map((row) => row?.near ?? 0));
  return [...kinds]
    .sort()
    .map((kind) => ({
      kind,
      rows: balance.map(({ measures }) => measures.find((row) => row.kind === kind)),
    }))
    .sort((one, other) => highest(other) - highest(one));
}

/** How often each act was near the best, by crisis, and where it was nearest. */
export function MeasuresTable({ balance }: { balance: BalanceFile }) {
  const say = useSay();
  const crises = balance.balance.map(({ id }) => id);
  return (
    <table class="near">
      <caption class="unseen">{say('how-measures')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('how-measures-act')}</th>
          {crises.map((id) => (
            <th key={id} scope="col" title={crisisWords(id, say)}>
              {say(`how-crisis-short-${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts(balance).map(({ kind, rows }) => (
          <tr key={kind}>
            <th scope="row">
              <b>{actWords(kind, say)}</b>
              <span class="near-where">{nearest(rows)}</span>
            </th>
            {rows.map((row, at) => (
              <Near key={crises[at]} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function nearest(rows: Act['rows']): string {
    const [best] = rows
      .flatMap((row, at) => (row ? [{ row, crisis: crises[at] ?? '' }] : []))
      .sort(
        (one, other) =>
          other.row.near - one.row.near || other.row.nearAnyGoal - one.row.nearAnyGoal,
      );
    const words = best ? whereWords(best.row.where, best.crisis, say) : null;
    return words ?? say('how-measures-nowhere');
  }
}

function Near({ row }: { row: MeasureRow | undefined }) {
  const say = useSay();
  if (!row) return <td class="near-none">{say('how-measures-never')}</td>;
  const { near, nearAnyGoal, offers } = row;
  return (
    <td>
      {say('how-measures-share', { near: Math.round(near) })}
      <span class="dims-track" aria-hidden="true">
        <i style={{ width: `${near}%` }} />
      </span>
      <span class="near-goal">
        {say('how-measures-best', { best: Math.round(nearAnyGoal), offers })}
      </span>
    </td>
  );
}
