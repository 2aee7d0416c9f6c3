import type { Scenario } from '../../engine/index.ts';
import { useText } from '../parts/index.ts';
import type { Text } from '../../text/index.ts';
import type { Ballot } from './ballot.ts';

/** How the vote ended, large over the table, with how many said what. Nothing before the end. */
export function Stamp({ ballot }: { ballot: Ballot | undefined }) {
  const text = useText();
  if (!ballot?.decision) return null;
  return (
    <p class={`stamp stamp-${ballot.decision}`}>
      <strong>{text.say(`decision-${ballot.decision}`)}</strong>
      <span>{countWords(text, ballot)}</span>
    </p>
  );
}

/** `5 consent, 1 abstains`. */
export function countWords(text: Text, { answers }: Ballot): string {
  const of = (...choices: readonly string[]) =>
    answers.filter(({ choice }) => choices.includes(choice)).length;
  const counts = [
    ['consent', of('consent', 'contribute')],
    ['abstain', of('abstain')],
    ['object', of('object')],
    ['away', of('away')],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([choice, count]) => text.say(`council-count-${choice}`, { count }))
    .join(', ');
}

/** Members by name, in the middle of a sentence. */
export function membersWords(text: Text, scenario: Scenario, ids: readonly string[]): string {
  return ids.map((id) => text.name(id, scenario)).join(', ');
}
