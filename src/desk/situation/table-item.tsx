import type { TableOption } from '../../engine/index.ts';
import { Button, useSay, useText } from '../parts/index.ts';
import { CostLine } from './cost-line.tsx';

/** Tabling a text happens in the Council: this leads there. */
export function TableItem({ option, onCouncil }: { option: TableOption; onCouncil: () => void }) {
  const say = useSay();
  const text = useText();
  if (option.closed) {
    return (
      <li class="act act-closed" data-measure="table" tabIndex={-1}>
        <p class="act-name">{say('desk-act-table')}</p>
        <p class="act-cost">{say('desk-act-closed', { why: text.closed(option.closed) })}</p>
      </li>
    );
  }
  return (
    <li class="act" data-measure="table">
      <div class="act-button">
        <span class="act-name">{say('desk-act-table')}</span>
        <CostLine cost={option.cost} />
      </div>
      <p class="act-note">{say('desk-act-table-note')}</p>
      <p class="act-go">
        <Button onClick={onCouncil}>{say('desk-act-open-council')}</Button>
      </p>
    </li>
  );
}
