import type { MemberState } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import { turnOf } from '../theatre.ts';

/** What was promised to a member and came of it, and what it answered when Moscow asked for its war. */
export function Commitments({ session, member }: { session: Session; member: MemberState }) {
  const lines = commitmentsOf(session, member);
  if (lines.length === 0) return null;
  return (
    <ul class="site-facts commitments">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Debts in order of making, then answers in order of asking. */
export function commitmentsOf(
  { scenario, state, text }: Session,
  { id }: Pick<MemberState, 'id'>,
): readonly string[] {
  const owed = state.debts
    .filter(({ to }) => to === id)
    .map(({ outcome, sorties, delivered, dueHour }) => {
      const turn = turnOf(scenario, dueHour, 'deadline');
      const key = outcome === 'open' && turn > scenario.turns.length ? 'later' : outcome;
      const date = text.dueDay(scenario, dueHour);
      return text.say(`desk-debt-${key}`, { sorties, delivered, date, turn });
    });
  const answered = state.support
    .filter((each) => each.member === id)
    .map(({ ask, answer, turn }) =>
      text.say('desk-support', {
        ask: text.say(`support-${ask}`),
        answer: text.say(`supportAnswer-${answer}`),
        turn,
      }),
    );
  return [...owed, ...answered];
}
