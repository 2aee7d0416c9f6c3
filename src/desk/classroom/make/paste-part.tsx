import { useId, useState } from 'preact/hooks';
import { Button, useSay } from '../../parts/index.ts';

interface PastePartProps {
  /** What is wrong with what was pasted; undefined where the form was filled from it. */
  onPaste: (pasted: string) => string | undefined;
}

/** A link that was made before, to be changed. */
export function PastePart({ onPaste }: PastePartProps) {
  const say = useSay();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [answer, setAnswer] = useState('');
  const read = () => {
    const problem = onPaste(pasted);
    setAnswer(problem ?? say('make-paste-read'));
    if (problem === undefined) setPasted('');
  };
  return (
    <details class="make-paste">
      <summary>{say('make-paste')}</summary>
      <form
        class="make-field"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label class="make-label" for={id}>
          {say('make-paste-label')}
        </label>
        <textarea
          id={id}
          rows={3}
          value={pasted}
          spellcheck={false}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <Button onClick={read}>{say('make-paste-go')}</Button>
        <p class="make-help" role="status">
          {answer}
        </p>
      </form>
    </details>
  );
}
