import { Button, Dialog, Glossary, HowLink, useSay } from '../parts/index.ts';
import { ShareButton } from '../share/share-button.tsx';
import type { Session } from '../session.ts';

export function MenuDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('desk-menu-title')} onClose={onClose}>
      <p>{say('desk-menu-note')}</p>
      <div class="menu-lines">
        <Button onClick={() => session.exportRun()}>{say('desk-menu-save')}</Button>
        <ShareButton session={session} />
        <HowLink class="button button-secondary" />
        <details class="words-mean">
          <summary>{say('desk-words-title')}</summary>
          <Glossary />
        </details>
        <Button onClick={() => session.leave()}>{say('desk-menu-leave')}</Button>
      </div>
    </Dialog>
  );
}
