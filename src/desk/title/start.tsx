import { Button } from '../parts/button.tsx';
import { useSay } from '../parts/words.ts';
import { SAVED } from '../saved/address.ts';
import type { DossierFacts, ResumeFacts } from './contract.ts';

interface StartProps {
  resume: ResumeFacts | undefined;
  /** How many runs are saved. */
  saved: number;
  /** The first crisis. */
  first: DossierFacts | undefined;
  onStart: () => void;
}

/** The one amber button: on with the run that was left, or in with the first crisis. Then the other runs. */
export function Start({ resume, saved, first, onStart }: StartProps) {
  const say = useSay();
  const words = resume
    ? say('desk-title-resume', { ...resume })
    : first && say('desk-title-begin', { title: first.title });
  if (words === undefined) return null;
  return (
    <>
      <Button kind="primary" hint="Enter" onClick={onStart}>
        {words}
      </Button>
      {saved > 0 && (
        <a class="title-saved" href={SAVED}>
          {say('desk-title-saved', { count: saved })}
        </a>
      )}
    </>
  );
}
