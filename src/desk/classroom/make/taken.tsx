import { useId } from 'preact/hooks';
import { Button } from '../../parts/index.ts';
import { useCopying } from '../../share/copied.tsx';

interface TakenProps {
  kind: 'primary' | 'secondary';
  label: string;
  value: string;
  lines: number;
  /** Words of the button that copies it. */
  copy: string;
}

/** A text to take along: it can be marked by hand, and copied by a button that says how it went. */
export function Taken({ kind, label, value, lines, copy }: TakenProps) {
  const id = useId();
  const { field, answer, take } = useCopying(value);
  return (
    <div class="make-field">
      <label class="make-label" for={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        class="make-taken"
        readOnly
        rows={lines}
        value={value}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="make-row">
        <Button kind={kind} onClick={take}>
          {copy}
        </Button>
        <p role="status">{answer}</p>
      </div>
    </div>
  );
}
