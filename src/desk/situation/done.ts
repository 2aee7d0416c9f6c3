/** What Moscow did this turn, in words: its acts, and the texts that it tabled with what became of them. */
import type { Session } from '../session.ts';

export function doneThisTurn({ scenario, state, text, told }: Session): readonly string[] {
  const now = told.filter(({ turn }) => turn === state.turn).map(({ event }) => event);
  return now.flatMap((event, at) => {
    if (event.kind === 'actTaken') {
      return [text.measure(event.measure, event.aim ?? undefined, scenario)];
    }
    if (event.kind !== 'textTabled') return [];
    const answer = now.slice(at).find(({ kind }) => kind === 'textDecided');
    return [
      text.say(
        answer?.kind === 'textDecided' ? `desk-done-tabled-${answer.decision}` : 'desk-done-tabled',
      ),
    ];
  });
}
