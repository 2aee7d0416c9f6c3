import { useMemo } from 'preact/hooks';
import { AnswerRow } from '../council/answer-row.tsx';
import { lastBallot, votesBefore } from '../council/ballot.ts';
import { DecisionChanges, DecisionText } from '../council/decision.tsx';
import '../council/council.css';
import './council-view.css';
import { useText } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** The last text before the Council, who had answered what by then, and what came of it. To read only. */
export function CouncilView({ session }: { session: Session }) {
  const text = useText();
  const { scenario, state, told } = session;
  const ballot = useMemo(() => lastBallot(scenario, state, told), [state, told]);
  if (!ballot) return <p class="replay-note">{text.say('replay-no-council')}</p>;
  return (
    <div class="replay-council">
      <p class="label">{text.say('replay-tabled-in', { turn: ballot.turn })}</p>
      <ol class="replay-clauses">
        {text.clauses(ballot.text, scenario).map((clause) => (
          <li key={clause}>{clause}</li>
        ))}
      </ol>
      <DecisionText session={session} ballot={ballot} />
      <ul class="answers">
        {ballot.answers.map((answer) => (
          <AnswerRow
            key={answer.member}
            session={session}
            answer={answer}
            expected={undefined}
            before={votesBefore(ballot, answer)}
            spoken={false}
            decided={ballot.by.includes(answer.member)}
          />
        ))}
      </ul>
      <DecisionChanges session={session} ballot={ballot} />
    </div>
  );
}
