import { useId, useState } from 'preact/hooks';
import type { Dimension } from '../../engine/index.ts';
import { CauseList, percent, points, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { partiesOf } from './lines.ts';

interface DimensionRowProps {
  session: Session;
  dimension: Dimension;
  /** One line of facts. */
  line: string;
  record: number | undefined;
  eightInTen: readonly [number, number] | undefined;
}

/** One dimension: bright stop you, open diamond the record, hatch eight in ten of many runs. */
export function DimensionRow({ session, dimension, line, record, eightInTen }: DimensionRowProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { value, because } = dimension;
  // In a quarrel both are members, and both count.
  const both = dimension.id === 'ally' && partiesOf(session.scenario).length > 1;
  const name = text.say(both ? 'debrief-dimension-parties' : `dimension-${dimension.id}`);
  return (
    <li class="dimension">
      <h3 class="dimension-head">
        <span>{name}</span>
        <b>{points(value)}</b>
      </h3>
      <span class="dimension-scale" aria-hidden="true">
        {eightInTen && (
          <span
            class="dimension-spread"
            style={{
              left: percent(eightInTen[0]),
              width: `calc(${percent(eightInTen[1])} - ${percent(eightInTen[0])})`,
            }}
          />
        )}
        <span class="dimension-you" style={{ left: percent(value) }} />
        {record !== undefined && (
          <span class="dimension-record" style={{ left: percent(record) }} />
        )}
      </span>
      <p class="unseen">
        {record !== undefined && text.say('debrief-record-value', { value: points(record) })}{' '}
        {eightInTen &&
          text.say('debrief-spread-value', {
            low: points(eightInTen[0]),
            high: points(eightInTen[1]),
          })}
      </p>
      <div class="dimension-foot">
        <p>{line}</p>
        <button
          type="button"
          class="why"
          aria-expanded={open}
          aria-controls={id}
          aria-label={text.say('debrief-why-of', { dimension: name })}
          onClick={() => setOpen(!open)}
        >
          {text.say(open ? 'debrief-why-shut' : 'debrief-why')}
        </button>
      </div>
      <div id={id} class="dimension-why" hidden={!open}>
        {open && (
          <CauseList
            lines={because
              .filter(({ amount }) => points(amount) !== 0)
              .map((cause) => ({
                words: text.cause(cause, session.scenario),
                amount: points(cause.amount),
                turn: cause.from?.turn,
              }))}
          />
        )}
      </div>
    </li>
  );
}
