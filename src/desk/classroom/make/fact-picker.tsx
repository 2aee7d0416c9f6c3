import { useMemo, useState } from 'preact/hooks';
import type { Fact } from '../../../classroom/arms.ts';
import type { Scenario } from '../../../engine/index.ts';
import { useText } from '../../parts/index.ts';
import { upperFirst } from '../../../text/names.ts';
import { factValue } from '../fact-value.ts';
import { factWords } from '../fact-words.ts';
import { Field, Mark } from './field.tsx';
import type { KnownEffects } from './known-effects.ts';
import { tellingFacts } from './telling-facts.ts';

interface AllFactsProps {
  facts: readonly Fact[];
  scenario: Scenario;
  known: KnownEffects | undefined;
  /** Id of the chosen one. */
  chosen: string;
  onChoose: (fact: Fact | undefined) => void;
}

/** Rows of the list that are seen at once. */
const ROWS = 8;

/** A few facts that a class can talk about, each in a sentence, and behind them all the others. */
export function FactPicker(all: AllFactsProps) {
  const text = useText();
  const { say } = text;
  const { scenario } = all;
  const few = tellingFacts(scenario);
  const { chosen, facts, onChoose } = all;
  const isFew = few.some(({ fact }) => fact.id === chosen);
  const standing = facts.find(({ id }) => id === chosen);
  return (
    <>
      <fieldset class="make-choice">
        <legend class="make-label">{say('make-telling')}</legend>
        {few.map(({ fact, topic }) => (
          <Mark
            key={fact.id}
            type="radio"
            name="telling"
            checked={fact.id === chosen}
            label={say(`make-topic-${topic}`)}
            help={say(`make-telling-${topic}`)}
            onChange={() => onChoose(fact)}
          />
        ))}
      </fieldset>
      <details class="make-all" open={!isFew}>
        <summary>{say('make-all-facts', { all: facts.length })}</summary>
        <div>
          <AllFacts {...all} />
        </div>
      </details>
      {standing && (
        <p role="status">
          {say('make-fact-chosen', {
            label: upperFirst(factWords(standing.id, scenario, text)),
          })}
        </p>
      )}
    </>
  );
}

/** All facts in one list, those that are known to flip something first, and a field that searches in it. */
function AllFacts(props: AllFactsProps) {
  const { facts, scenario, known, chosen, onChoose } = props;
  const text = useText();
  const { say } = text;
  const words = useMemo(
    () => new Map(facts.map(({ id }) => [id, factWords(id, scenario, text)])),
    [facts, scenario, text],
  );
  const [sought, setSought] = useState('');
  const found = facts.filter(({ id, label }) =>
    isSought(`${words.get(id)} ${label} ${id}`, sought),
  );
  const flips = (fact: Fact) => known?.effects.get(fact.id)?.flips.length ?? 0;
  const part = (fact: Fact) => known?.effects.get(fact.id)?.part ?? 0;
  const telling = found
    .filter((fact) => flips(fact) > 0)
    .sort((one, other) => part(one) - part(other));
  const groups = [...new Set(facts.map(({ group }) => group))];
  const option = (fact: Fact) => (
    <option key={fact.id} value={fact.id}>
      {say('make-fact-option', {
        label: upperFirst(words.get(fact.id) ?? fact.label),
        value: factValue(fact.id, fact.baseline),
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
        {found.length === 0
          ? say('make-fact-none')
          : say('make-fact-found', { found: found.length, all: facts.length })}
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

/** True where every word that was typed is in it. */
function isSought(told: string, sought: string): boolean {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => told.toLowerCase().includes(word));
}
