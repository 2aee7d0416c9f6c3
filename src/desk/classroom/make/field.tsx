import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from '../../parts/index.ts';
import type { FieldProblem } from './sound-form.ts';

/** What a control needs to belong to its label, its help and its problem. */
interface Belongings {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  /** One sentence. */
  help?: string | undefined;
  problem?: FieldProblem | undefined;
  children: (belongings: Belongings) => ComponentChildren;
}

/** A control under its label, with a sentence of help and, where it is not sound, why. */
export function Field({ label, help, problem, children }: FieldProps) {
  const id = useId();
  return (
    <div class="make-field">
      <label class="make-label" for={id}>
        {label}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} class="make-help">
          {help}
        </p>
      )}
      {children({
        id,
        'aria-describedby': `${id}-help ${id}-problem`,
        'aria-invalid': problem !== undefined,
      })}
      <Problem id={`${id}-problem`} problem={problem} />
    </div>
  );
}

/** Why a field is not sound, said when it becomes so. */
export function Problem({ id, problem }: { id: string; problem: FieldProblem | undefined }) {
  const say = useSay();
  return (
    <p id={id} class="make-problem" aria-live="polite">
      {problem && say(`make-problem-${problem.key}`, problem.args)}
    </p>
  );
}

interface PartProps {
  head: string;
  children: ComponentChildren;
}

/** A part of the form under its head. */
export function Part({ head, children }: PartProps) {
  const id = useId();
  return (
    <section class="make-part" aria-labelledby={id}>
      <h2 id={id}>{head}</h2>
      {children}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value;
  /** Words of a value and a sentence about it. */
  words: (value: Value) => { readonly label: string; readonly help: string };
  onChoose: (value: Value) => void;
}

/** One of a few, each with a sentence. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, name, values, chosen, words, onChoose } = props;
  return (
    <fieldset class="make-choice">
      <legend class="make-label">{legend}</legend>
      {values.map((value) => (
        <Mark
          key={value}
          type="radio"
          name={name}
          checked={value === chosen}
          {...words(value)}
          onChange={() => onChoose(value)}
        />
      ))}
    </fieldset>
  );
}

interface MarkProps {
  type: 'radio' | 'checkbox';
  name?: string;
  checked: boolean;
  label: string;
  help: string;
  onChange: (checked: boolean) => void;
}

/** A round or square mark with its label and a sentence under it. */
export function Mark({ type, name, checked, label, help, onChange }: MarkProps) {
  const id = useId();
  return (
    <div class="make-mark">
      <input
        id={id}
        type={type}
        checked={checked}
        aria-describedby={`${id}-help`}
        {...(name === undefined ? {} : { name })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-help`} class="make-help">
          {help}
        </p>
      </div>
    </div>
  );
}
