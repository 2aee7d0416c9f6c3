import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import { Intake } from './intake.tsx';

interface EmptyProps {
  onFiles: (files: readonly File[]) => void;
  onPaste: (text: string) => void;
  onExample: () => void;
}

/** The class page before anything was read. */
export function Empty({ onFiles, onPaste, onExample }: EmptyProps) {
  const say = useSay();
  return (
    <div class="class-empty">
      <p class="class-lead">{say('class-empty-lead')}</p>
      <Intake onFiles={onFiles} onPaste={onPaste} />
      <p class="class-stays">{say('class-stays')}</p>
      <div class="class-empty-foot">
        <div>
          <h2>{say('class-empty-example')}</h2>
          <p>{say('class-empty-example-note')}</p>
          <Button onClick={onExample}>{say('class-example')}</Button>
        </div>
        <div>
          <h2>{say('class-empty-new')}</h2>
          <p>{say('class-empty-new-note')}</p>
          <a class="button" href="#/classroom/new">
            {say('class-make')}
          </a>
        </div>
      </div>
    </div>
  );
}
