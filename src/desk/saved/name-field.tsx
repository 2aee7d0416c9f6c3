import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button, useSay } from '../parts/index.ts';

interface NameFieldProps {
  name: string;
  onName: (name: string) => void;
  onCancel: () => void;
}

const LONGEST = 60;

/** A run's name, to be changed: Enter keeps the new one, Escape the old one. */
export function NameField({ name, onName, onCancel }: NameFieldProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed next is the name.
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="saved-naming"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label class="unseen" for={id}>
        {say('saved-new-name', { name })}
      </label>
      <input id={id} ref={field} class="seed-input" defaultValue={name} maxLength={LONGEST} />
      <Button onClick={() => onName(field.current?.value.trim() ?? '')}>
        {say('saved-name-keep')}
      </Button>
      <Button kind="link" onClick={onCancel}>
        {say('saved-cancel')}
      </Button>
    </form>
  );
}
