import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Button, useSay } from '../parts/index.ts';

interface CopiedFieldProps {
  label: string;
  value: string;
  /** Lines of the field; 1 for an address. */
  lines: number;
  /** Words of the button that copies it. */
  copy: string;
}

/** A text to take along: it can be marked by hand, and copied by a button that says how it went. */
export function CopiedField({ label, value, lines, copy }: CopiedFieldProps) {
  const id = useId();
  const { field, answer, take } = useCopying(value);
  return (
    <div class="share-field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={lines}
        value={value}
        spellcheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="share-copy">
        <Button onClick={take}>{copy}</Button>
        <p role="status">{answer}</p>
      </div>
    </div>
  );
}

interface Copying {
  /** For the field that the text stands in: it is marked, for who copies by hand. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** How it went, in words; empty before. */
  readonly answer: string;
  readonly take: () => void;
}

/** Copies a text, and says how it went. */
export function useCopying(value: string): Copying {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    // Emptied first, so that a second copy is announced like the first.
    setAnswer('');
    setAnswer(say((await copied(value)) ? 'share-copied' : 'share-copy-by-hand'));
    field.current?.select();
  };
  return { field, answer, take: () => void copy() };
}

/** False where the browser does not let the page copy: then the marked text is left to the keyboard. */
async function copied(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}
