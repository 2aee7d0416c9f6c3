import { useMemo } from 'preact/hooks';
import { useShortcuts } from '../keys.ts';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Ballot } from './ballot.ts';
import { Middle } from './middle.tsx';
import { seats } from './seating.ts';
import { promiseOf } from './promise.ts';
import { Sheet } from './sheet.tsx';
import { VotePanel } from './vote-panel.tsx';
import { promiseWords } from './what-it-does.tsx';

interface VotingProps {
  session: Session;
  ballot: Ballot;
  onBack: () => void;
  /** Draft another text this turn; absent where none can be tabled. */
  onRedraft: (() => void) | undefined;
}

/** The text as tabled, the marks on the table, the answers one by one. */
export function Voting({ session, ballot, onBack, onRedraft }: VotingProps) {
  const text = useText();
  const { scenario, state } = session;
  const { amendment, chair } = state.council;
  const whip = useMemo(() => session.whip(ballot.text), [state]);
  const promise = useMemo(() => promiseOf(scenario, state, ballot.text), [ballot.text]);
  useShortcuts(
    // A change that was moved is answered on purpose, and not by a key in passing.
    ballot.next === undefined || amendment || session.asked
      ? []
      : [{ on: [' '], run: () => session.perform({ kind: 'hear' }) }],
  );
  return (
    <>
      <Sheet session={session} draft={ballot.text} whip={whip}>
        <p>
          <strong>{text.say('council-rule-lead')}</strong> {text.say('council-rule')}
        </p>
        {!ballot.decision && <p>{promiseWords(session, ballot.text, promise)}</p>}
      </Sheet>
      <Middle
        session={session}
        seats={seats(text, scenario, whip, ballot, chair)}
        ballot={ballot}
      />
      <VotePanel {...{ session, ballot, whip, onBack, onRedraft }} />
    </>
  );
}
