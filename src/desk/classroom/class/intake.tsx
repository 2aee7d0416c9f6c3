import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import './intake.css';

interface IntakeProps {
  onFiles: (files: readonly File[]) => void;
  onPaste: (text: string) => void;
}

/** The ways in: files, a folder, what is pasted. Dropping works on the whole page. */
export function Intake({ onFiles, onPaste }: IntakeProps) {
  const say = useSay();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const taken = [...(input.files ?? [])];
    // The same file may be chosen again.
    input.value = '';
    if (taken.length > 0) onFiles(taken);
  };
  return (
    <div class="intake">
      <div class="intake-drop">
        <p class="intake-head">{say('class-drop')}</p>
        <p>{say('class-drop-what')}</p>
        <div class="intake-ways">
          <Button kind="ink" onClick={() => files.current?.click()}>
            {say('class-choose-files')}
          </Button>
          <Button onClick={() => folder.current?.click()}>{say('class-choose-folder')}</Button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={say('class-choose-files')}
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={say('class-choose-folder')}
          {...{ webkitdirectory: true }}
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <form
        class="intake-paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() === '') return;
          onPaste(pasted);
          setPasted('');
        }}
      >
        <label for={id}>{say('class-paste')}</label>
        <p id={`${id}-note`}>{say('class-paste-note')}</p>
        <textarea
          id={id}
          rows={4}
          spellcheck={false}
          aria-describedby={`${id}-note`}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <button type="submit" class="button button-secondary" disabled={pasted.trim() === ''}>
          {say('class-paste-read')}
        </button>
      </form>
    </div>
  );
}
