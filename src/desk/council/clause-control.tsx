import type { Clauses, Resolution, Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { useText } from '../parts/index.ts';
import { choices, valueOf, type Clause, type ClauseValue } from './clauses.ts';

/** A clause's value in words, as it stands in the sentence. */
export function wordOf(text: Text, scenario: Scenario, clause: Clause, value: ClauseValue): string {
  switch (clause) {
    case 'basis':
      return text.say(`basis-${value}`);
    case 'names':
      return value === '' ? text.say('council-names-nobody') : text.name(value, scenario);
    case 'rung':
      return text.say(`rung-${value}`);
    case 'size':
      return text.number(Number(value));
    case 'days':
      return text.say('council-days', { days: Number(value) });
    case 'task':
      return text.say(`task-${value}`);
    case 'closes':
      return text.say(`desk-closes-${value}`);
  }
}

/** What the clause's control is called, for those who do not see the sentence. */
export function controlName(text: Text, clause: Clause): string {
  return text.say(clause === 'closes' ? 'desk-control-closes' : `council-control-${clause}`);
}

interface ClauseControlProps {
  scenario: Scenario;
  draft: Resolution;
  clause: Clause;
  /** Absent where the text stands as tabled. */
  offer?: Clauses | undefined;
  onChange?: ((clause: Clause, value: ClauseValue) => void) | undefined;
}

/** A word of the text that can be changed: a native list in a box, or plain semibold where it cannot. */
export function ClauseControl({ scenario, draft, clause, offer, onChange }: ClauseControlProps) {
  const text = useText();
  const now = valueOf(draft, clause);
  const values = offer ? choices(offer, draft, clause) : [];
  if (!onChange || values.length < 2) return <strong>{wordOf(text, scenario, clause, now)}</strong>;
  return (
    <select
      class="boxed-word"
      aria-label={controlName(text, clause)}
      value={now}
      onChange={(event) => onChange(clause, event.currentTarget.value)}
    >
      {values.map((value) => (
        <option key={value} value={value} selected={value === now}>
          {wordOf(text, scenario, clause, value)}
        </option>
      ))}
    </select>
  );
}
