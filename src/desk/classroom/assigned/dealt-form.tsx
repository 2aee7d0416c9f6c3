import { useEffect, useId, useRef } from 'preact/hooks';
import { LARGEST_NUMBER, type Assignment } from '../../../classroom/assignment.ts';
import { LONGEST_LABEL } from '../../../classroom/hand-in.ts';
import { Button, useSay } from '../../parts/index.ts';

/** What was typed, as it was typed. */
export interface Typed {
  readonly number: string;
  readonly label: string;
  readonly seed: string;
}

interface DealtFormProps {
  assignment: Assignment;
  typed: Typed;
  onTyped: (typed: Typed) => void;
  problem: keyof Typed | undefined;
  /** Draws a number by chance. */
  onDraw: () => void;
  onNext: () => void;
}

/** Longer seeds are of no use, and a run has to fit into a link. */
const LONGEST_SEED = 40;

/** The number by which seed and arm are dealt, what one wants to be called, and the seed where one may choose it. */
export function DealtForm({ assignment, typed, onTyped, problem, onDraw, onNext }: DealtFormProps) {
  const say = useSay();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  const field = (name: keyof Typed, longest: number) => (
    <Field
      name={name}
      value={typed[name]}
      longest={longest}
      wrong={problem === name}
      onInput={(value) => onTyped({ ...typed, [name]: value })}
      onEnter={onNext}
    />
  );
  return (
    <div class="dealt" ref={form}>
      <div class="dealt-number">
        {field('number', String(LARGEST_NUMBER).length)}
        <Button onClick={onDraw}>{say('assigned-draw')}</Button>
      </div>
      {field('label', LONGEST_LABEL)}
      {assignment.seeds === 'free' && field('seed', LONGEST_SEED)}
    </div>
  );
}

interface FieldProps {
  name: keyof Typed;
  value: string;
  longest: number;
  wrong: boolean;
  onInput: (value: string) => void;
  onEnter: () => void;
}

function Field({ name, value, longest, wrong, onInput, onEnter }: FieldProps) {
  const say = useSay();
  const id = useId();
  return (
    <div class="dealt-field">
      <label for={id}>{say(`assigned-field-${name}`)}</label>
      <input
        id={id}
        type="text"
        inputMode={name === 'number' ? 'numeric' : 'text'}
        autocomplete="off"
        spellcheck={false}
        maxLength={longest}
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
      <p id={`${id}-note`}>{say(`assigned-field-${name}-note`)}</p>
      {wrong && (
        <p class="dealt-wrong" role="alert">
          {say(`assigned-field-${name}-wrong`, { most: LARGEST_NUMBER })}
        </p>
      )}
    </div>
  );
}
