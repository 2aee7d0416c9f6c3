import type { ComponentChildren } from 'preact';
import type { PolicyRow } from '../../analysis/balance/file.ts';
import { useSay } from '../parts/index.ts';

/** In the order of the debrief. */
export const DIMENSIONS = ['crisis', 'ally', 'alliance', 'moscow', 'outside'] as const;

export interface DimensionRow {
  readonly id: string;
  readonly name: string;
  /** What came of it, in a line of its own. */
  readonly outcome: string;
  /** Points of 1000. */
  readonly dimensions: PolicyRow['dimensions'];
  readonly mean: number;
  readonly deviation?: number | undefined;
}

interface DimensionTableProps {
  label: string;
  head: string;
  groups: readonly { readonly name?: string; readonly rows: readonly DimensionRow[] }[];
}

/** Rows of five dimensions with their mean set apart. On narrow screens each row's name stands above its numbers. */
export function DimensionTable({ label, head, groups }: DimensionTableProps) {
  const say = useSay();
  const spread = groups.some(({ rows }) => rows.some(({ deviation }) => deviation !== undefined));
  const columns = DIMENSIONS.length + (spread ? 3 : 2);
  return (
    <table class={spread ? 'dims dims-spread' : 'dims'}>
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {DIMENSIONS.map((id) => (
            <th key={id} scope="col" class="dims-value">
              {say(`how-dimension-${id}`)}
            </th>
          ))}
          <th scope="col" class="dims-value dims-mean">
            {say('how-balance-mean')}
          </th>
          {spread && (
            <th scope="col" class="dims-value">
              <abbr title={say('how-balance-sd-long')}>{say('how-balance-sd')}</abbr>
            </th>
          )}
        </tr>
      </thead>
      {groups.map(({ name, rows }) => (
        <tbody key={name ?? label}>
          {name !== undefined && (
            <tr class="dims-group">
              <th scope="rowgroup" colSpan={columns}>
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <b>{row.name}</b>
                <span class="dims-outcome">{row.outcome}</span>
              </th>
              {DIMENSIONS.map((id) => (
                <Value key={id} points={row.dimensions[id]} />
              ))}
              <td class="dims-value dims-mean">{Math.round(row.mean)}</td>
              {row.deviation !== undefined && (
                <td class="dims-value dims-sd">{Math.round(row.deviation)}</td>
              )}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Value({ points }: { points: number }): ComponentChildren {
  return (
    <td class="dims-value">
      {Math.round(points)}
      <span class="dims-track" aria-hidden="true">
        <i style={{ width: `${points / 10}%` }} />
      </span>
    </td>
  );
}
