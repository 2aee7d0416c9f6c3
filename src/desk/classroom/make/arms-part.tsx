import { useId, useMemo } from 'preact/hooks';
import { factsOf, type Fact } from '../../../classroom/arms.ts';
import { armName, FEWEST_ARMS, MOST_ARMS } from '../../../classroom/assignment.ts';
import { formatNumber } from '../../../text/number.ts';
import { Button, useSay } from '../../parts/index.ts';
import { factValue, isMeter } from '../fact-value.ts';
import type { MakerProps, ScenarioPartProps } from './contract.ts';
import { Mark, Part, Problem } from './field.tsx';
import { FactPicker } from './fact-picker.tsx';
import { AS_IS, type Form } from './form.ts';
import { knownEffects } from './known-effects.ts';
import { nextValue, proposedValues } from './proposal.ts';
import { valueOf } from './sound-form.ts';
import { proposedFact } from './telling-facts.ts';
import { WhatItDoes } from './what-it-does.tsx';

type ArmsPartProps = ScenarioPartProps & Pick<MakerProps, 'sensitivity'>;

/** Variants of the crisis that differ in one fact. */
export function ArmsPart({ form, scenario, problems, sensitivity, onForm }: ArmsPartProps) {
  const say = useSay();
  const problem = useId();
  const facts = useMemo(() => factsOf(scenario), [scenario]);
  const known = useMemo(() => knownEffects(sensitivity, scenario), [sensitivity, scenario]);
  const fact = facts.find(({ id }) => id === form.fact);
  const choose = (chosen: Fact | undefined) =>
    onForm({
      ...form,
      fact: chosen?.id ?? '',
      values: chosen ? proposedValues(chosen, known?.effects.get(chosen.id)) : [],
    });
  return (
    <Part head={say('make-arms-part')}>
      <Mark
        type="checkbox"
        checked={form.fact !== ''}
        label={say('make-arms')}
        help={say('make-arms-help')}
        onChange={(checked) => choose(checked ? proposedFact(scenario) : undefined)}
      />
      {form.fact !== '' && (
        <>
          <FactPicker {...{ facts, scenario, known }} chosen={form.fact} onChoose={choose} />
          <Problem id={`${problem}-fact`} problem={problems.fact} />
          {fact && (
            <>
              <WhatItDoes {...{ fact, scenario, known }} />
              <Values {...{ form, fact, problems, onForm }} />
              <p class="make-help">{say('make-arms-link')}</p>
            </>
          )}
          <Problem id={problem} problem={problems.values} />
        </>
      )}
    </Part>
  );
}

interface ValuesProps extends Pick<ScenarioPartProps, 'problems' | 'onForm'> {
  form: Form;
  fact: Fact;
}

/** A value for each arm. */
function Values({ form, fact, problems, onForm }: ValuesProps) {
  const say = useSay();
  const { values } = form;
  const set = (next: readonly string[]) => onForm({ ...form, values: next });
  const numbers = values.flatMap((typed) => valueOf(typed, fact) ?? []);
  return (
    <div class="make-values">
      {values.map((typed, at) => (
        <ArmField
          // The arms have no other name than their place.
          key={at}
          arm={armName(at)}
          fact={fact}
          typed={typed}
          problem={problems[`value-${at}`]}
          onValue={(value) => set(values.map((one, place) => (place === at ? value : one)))}
          onRemove={
            values.length > FEWEST_ARMS
              ? () => set(values.filter((_, place) => place !== at))
              : undefined
          }
        />
      ))}
      {values.length < MOST_ARMS && (
        <Button onClick={() => set([...values, nextValue(fact, numbers)])}>
          {say('make-arm-add')}
        </Button>
      )}
    </div>
  );
}

interface ArmFieldProps {
  arm: string;
  fact: Fact;
  typed: string;
  problem: ValuesProps['problems']['fact'];
  onValue: (typed: string) => void;
  onRemove: (() => void) | undefined;
}

function ArmField({ arm, fact, typed, problem, onValue, onRemove }: ArmFieldProps) {
  const say = useSay();
  const id = useId();
  const { low, high, baseline } = fact;
  const value = valueOf(typed, fact);
  const own = value === baseline;
  return (
    <div class="make-arm">
      <label class="make-label" for={id}>
        {say('make-arm', { arm })}
      </label>
      <input
        id={id}
        class="make-number"
        type="number"
        min={low}
        max={high}
        value={typed === AS_IS ? String(baseline) : typed}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-note ${id}-problem`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <span id={`${id}-note`} class="make-help">
        {own
          ? say('make-arm-own')
          : say('make-arm-range', { low: formatNumber(low), high: formatNumber(high) })}
        {isMeter(fact.id) &&
          value !== undefined &&
          say('make-arm-seen', { value: factValue(fact.id, value) })}
      </span>
      {onRemove && (
        <Button onClick={onRemove} name={say('make-arm-remove-named', { arm })}>
          {say('make-arm-remove')}
        </Button>
      )}
      <Problem id={`${id}-problem`} problem={problem} />
    </div>
  );
}
