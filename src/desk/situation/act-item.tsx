import type { ActOption, Preview } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';
import '../style/aims.css';
import type { Session } from '../session.ts';
import { ActAims } from './act-aims.tsx';
import { ActPreviews } from './act-previews.tsx';
import { closedWords, costNow, rowName, type ActRow } from './act-rows.ts';
import { CostLine } from './cost-line.tsx';
import { useInSight } from './in-sight.ts';

interface ActItemProps {
  session: Session;
  row: ActRow;
  /** The option of this row that is chosen. */
  chosen: ActOption | undefined;
  previews: readonly Preview[];
  onChoose: (option: ActOption) => void;
}

/** An act: name, cost in words, its aims, and once chosen what it would do. A closed one says why. */
export function ActItem({ session, row, chosen, previews, onChoose }: ActItemProps) {
  const say = useSay();
  const { scenario, text } = session;
  const item = useInSight<HTMLLIElement>(chosen !== undefined, '.acts-groups', true);
  const only = row.aimed ? undefined : row.options[0];
  const name = rowName(row, session);
  if (row.closed) {
    return (
      <li class="act act-closed" data-measure={row.measure} tabIndex={-1}>
        <p class="act-name">{name}</p>
        <p class="act-cost">{say('desk-act-closed', { why: closedWords(row, session) })}</p>
      </li>
    );
  }
  return (
    <li
      ref={item}
      class={chosen ? 'act act-chosen' : 'act'}
      data-measure={row.measure}
      data-chosen={chosen ? '' : undefined}
    >
      {only ? (
        <button
          type="button"
          class="act-button act-whole"
          data-act
          aria-pressed={chosen !== undefined}
          onClick={() => onChoose(only)}
        >
          <span class="act-name">{name}</span>
          <CostLine cost={costNow(row.cost, row.measure, session)} />
          {/* The row is pressed as a whole, and says its name: this is how one sees it. */}
          <span class="aim act-choose" aria-hidden="true">
            {say(chosen ? 'desk-chosen' : 'desk-act-choose')}
          </span>
        </button>
      ) : (
        <div class="act-button">
          <span class="act-name">{name}</span>
          {!row.costsDiffer && <CostLine cost={costNow(row.cost, row.measure, session)} />}
        </div>
      )}
      {!only && <ActAims session={session} row={row} chosen={chosen} onChoose={onChoose} />}
      {chosen && (
        <>
          <p class="act-note">{text.measureNote(chosen.measure, chosen.aim, scenario)}</p>
          <ActPreviews session={session} chosen={chosen} previews={previews} />
        </>
      )}
    </li>
  );
}
