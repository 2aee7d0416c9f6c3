import { useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Line } from './dispatch-line.tsx';
import { linesOfTurn } from './dispatches.tsx';
import { useTurnInSight } from './in-sight.ts';

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
  const element = useTurnInSight<HTMLButtonElement>(session.state.turn, !session.playing);
  if (session.playing) return null;
  return (
    <button ref={element} type="button" class="turn-summary" onClick={onOpen}>
      {first ? (
        <span class="turn-summary-words">
          <b>{say('desk-summary', { count: fresh.length })}:</b>{' '}
          <strong class={first.dispatch.violent ? 'violent' : undefined}>
            {first.dispatch.lead}
          </strong>{' '}
          {first.dispatch.body}
        </span>
      ) : (
        <span class="turn-summary-words">{say('desk-summary-none')}</span>
      )}
    </button>
  );
}
