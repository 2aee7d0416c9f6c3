import { useId, useRef, useState } from 'preact/hooks';
import { Button, useSay } from '../../parts/index.ts';

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
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState('');
  const take = async () => {
    // Emptied first, so that a second copy is announced like the first.
    setAnswer('');
    const copied = await navigator.clipboard.writeText(value).then(
      () => true,
      () => false,
    );
    setAnswer(say(copied ? 'share-copied' : 'share-copy-by-hand'));
    if (!copied) field.current?.select();
  };
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
        <Button kind={kind} onClick={() => void take()}>
          {copy}
        </Button>
        <p role="status">{answer}</p>
      </div>
    </div>
  );
}
