import { Dialog } from './dialog.tsx';
import { Glossary } from './glossary.tsx';
import { useSay } from './words.ts';

/** What the words mean, by themselves. */
export function WordsDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('desk-words-title')} onClose={onClose}>
      <Glossary />
    </Dialog>
  );
}
