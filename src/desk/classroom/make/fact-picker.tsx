import { useState } from 'preact/hooks';
import type { Fact } from '../../../classroom/arms.ts';
import { formatNumber } from '../../../text/number.ts';
import { useSay } from '../../parts/index.ts';
import { Field } from './field.tsx';
import type { KnownEffects } from './known-effects.ts';

interface FactPickerProps {
  facts: readonly Fact[];
  known: KnownEffects | undefined;
  /** Id of the chosen one. */
  chosen: string;
  onChoose: (fact: Fact | undefined) => void;
}

/** Rows of the list that are seen at once. */
const ROWS = 8;

/** All facts in one list, those that are known to flip something first, and a field that searches in it. */
export function FactPicker({ facts, known, chosen, onChoose }: FactPickerProps) {
  const say = useSay();
  const [sought, setSought] = useState('');
  const found = matching(facts, sought);
  const flips = (fact: Fact) => known?.effects.get(fact.id)?.flips.length ?? 0;
  const part = (fact: Fact) => known?.effects.get(fact.id)?.part ?? 0;
  const telling = found
    .filter((fact) => flips(fact) > 0)
    .sort((one, other) => part(one) - part(other));
  const groups = [...new Set(facts.map(({ group }) => group))];
  const option = (fact: Fact) => (
    <option key={fact.id} value={fact.id}>
      {say('make-fact-option', {
        label: capital(fact.label),
        value: formatNumber(fact.baseline),
        flips: flips(fact),
      })}
    </option>
  );
  return (
    <>
      <Field label={say('make-fact-search')} help={say('make-fact-search-help')}>
        {(belongings) => (
          <input
            {...belongings}
            type="search"
            value={sought}
            autocomplete="off"
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="make-count" role="status">
        {say('make-fact-found', { found: found.length, all: facts.length })}
      </p>
      <Field label={say('make-fact')} help={say('make-fact-help')}>
        {(belongings) => (
          <select
            {...belongings}
            class="make-facts"
            size={ROWS}
            value={chosen}
            onChange={(event) => {
              const id = event.currentTarget.value;
              onChoose(facts.find((fact) => fact.id === id));
            }}
          >
            {telling.length > 0 && (
              <optgroup label={say('make-group-telling')}>{telling.map(option)}</optgroup>
            )}
            {groups.map((group) => {
              const others = found.filter((fact) => fact.group === group && flips(fact) === 0);
              return others.length === 0 ? null : (
                <optgroup key={group} label={say(`make-group-${group}`)}>
                  {others.map(option)}
                </optgroup>
              );
            })}
          </select>
        )}
      </Field>
    </>
  );
}

/** Facts whose label has every word that was typed. */
function matching(facts: readonly Fact[], sought: string): readonly Fact[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return facts.filter(({ label, id }) => {
    const text = `${label} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
