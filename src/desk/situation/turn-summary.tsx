import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Line } from './dispatch-line.tsx';
import { linesOfTurn } from './dispatches.tsx';

interface TurnSummaryProps {
  session: Session;
  lines: readonly Line[];
  onOpen: () => void;
}

/** On a phone, where the dispatches are behind a tab: what the last turn brought, in two lines. */
export function TurnSummary({ session, lines, onOpen }: TurnSummaryProps) {
  const say = useSay();
  const fresh = linesOfTurn(session, lines);
  const first = fresh.find(({ dispatch }) => dispatch.violent) ?? fresh[0];
  const element = useRef<HTMLButtonElement>(null);
  const { turn } = session.state;
  const shown = first !== undefined && !session.playing;
  const read = useRef(turn);
  useEffect(() => {
    if (!shown || read.current === turn) return;
    read.current = turn;
    if (element.current?.offsetParent) element.current.scrollIntoView({ block: 'nearest' });
  }, [turn, shown]);
  if (!shown) return null;
  const { dispatch } = first;
  return (
    <button ref={element} type="button" class="turn-summary" onClick={onOpen}>
      <span class="turn-summary-words">
        <b>{say('desk-summary', { count: fresh.length })}:</b>{' '}
        <strong class={dispatch.violent ? 'violent' : undefined}>{dispatch.lead}</strong>{' '}
        {dispatch.body}
      </span>
    </button>
  );
}
