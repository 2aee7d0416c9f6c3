import { useId } from 'preact/hooks';
import type { ActOption, MeasureGroup, Preview } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { ActItem } from './act-item.tsx';
import { rowShort, rowsOf, type Row } from './act-rows.ts';
import { useInSight } from './in-sight.ts';
import { TableItem } from './table-item.tsx';

interface ActGroupProps {
  session: Session;
  group: MeasureGroup;
  open: boolean;
  onToggle: () => void;
  chosen: ActOption | undefined;
  previews: readonly Preview[];
  onChoose: (option: ActOption) => void;
  onCouncil: () => void;
}

export function ActGroup(props: ActGroupProps) {
  const { session, group, open, onToggle, chosen, previews, onChoose, onCouncil } = props;
  const say = useSay();
  const id = useId();
  const section = useInSight<HTMLElement>(open, '.acts-groups');
  const rows = rowsOf(session.options, group);
  return (
    <section ref={section} class="group" data-group={group}>
      <h3 class="group-head">
        <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="group-name">{say(`desk-group-${group}`)}</span>
          <GroupLine session={session} rows={rows} open={open} />
          <svg class="group-arrow" viewBox="0 0 12 8" width="12" height="8" aria-hidden="true">
            <path d="m1 1.5 5 5 5-5" />
          </svg>
        </button>
      </h3>
      <ul id={id} class="group-rows" hidden={!open}>
        {open && rows.length === 0 && <li class="group-empty">{say('desk-group-empty')}</li>}
        {open &&
          rows.map((row) =>
            row.kind === 'table' ? (
              <TableItem key="table" option={row} onCouncil={onCouncil} />
            ) : (
              <ActItem
                key={row.measure}
                session={session}
                row={row}
                chosen={chosen?.measure === row.measure ? chosen : undefined}
                previews={previews}
                onChoose={onChoose}
              />
            ),
          )}
      </ul>
    </section>
  );
}

interface GroupLineProps {
  session: Session;
  rows: readonly Row[];
  open: boolean;
}

/** What is in a closed group; how much of an open one can be done. */
function GroupLine({ session, rows, open }: GroupLineProps) {
  const say = useSay();
  const can = rows.filter(({ closed }) => closed === null);
  const counts = { open: can.length, closed: rows.length - can.length };
  if (can.length === 0 && rows.length > 0) {
    return <span class="group-line">{say('desk-group-all-closed')}</span>;
  }
  if (!open) {
    return <span class="group-line">{can.map((row) => rowShort(row, session)).join(', ')}</span>;
  }
  const key = counts.closed === 0 ? 'desk-group-all-open' : 'desk-group-counts';
  return <span class="group-line">{say(key, counts)}</span>;
}
