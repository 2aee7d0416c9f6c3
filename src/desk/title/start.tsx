import { Button } from '../parts/button.tsx';
import { useSay } from '../parts/words.ts';
import type { DossierFacts, ResumeFacts } from './contract.ts';

interface StartProps {
  resume: ResumeFacts | undefined;
  /** The first crisis. */
  first: DossierFacts | undefined;
  onStart: () => void;
}

/** The one amber button: on with the run that was left, or in with the first crisis. */
export function Start({ resume, first, onStart }: StartProps) {
  const say = useSay();
  const words = resume
    ? say('desk-title-resume', { ...resume })
    : first && say('desk-title-begin', { title: first.title });
  if (words === undefined) return null;
  return (
    <Button kind="primary" hint="Enter" onClick={onStart}>
      {words}
    </Button>
  );
}
