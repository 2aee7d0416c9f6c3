import { Button, Dialog, Glossary, HowLink, useSay } from '../parts/index.ts';
import { ShareButton } from '../share/share-button.tsx';
import type { Session } from '../session.ts';

interface MenuProps {
  session: Session;
  /** True where the run is being replayed already. */
  replayed?: boolean;
  /** Shows how a turn goes, where one is played. */
  onSteps?: () => void;
  onClose: () => void;
}

export function MenuDialog({ session, replayed = false, onSteps, onClose }: MenuProps) {
  const say = useSay();
  return (
    <Dialog title={say('desk-menu-title')} onClose={onClose}>
      <p>{say('desk-menu-note')}</p>
      <div class="menu-lines">
        {!replayed && (
          <a class="button button-secondary" href="#/replay">
            <span class="button-words">{say('desk-menu-replay')}</span>
          </a>
        )}
        <Button onClick={() => session.exportRun()}>{say('desk-menu-save')}</Button>
        <ShareButton session={session} />
        {onSteps && (
          <Button
            onClick={() => {
              onClose();
              onSteps();
            }}
          >
            {say('desk-steps')}
          </Button>
        )}
        <HowLink class="button button-secondary" />
        <a class="button button-secondary" href="#/classroom/privacy">
          <span class="button-words">{say('desk-privacy')}</span>
        </a>
        <details class="words-mean">
          <summary>{say('desk-words-title')}</summary>
          <Glossary />
        </details>
        <Button onClick={() => session.leave()}>{say('desk-menu-leave')}</Button>
      </div>
    </Dialog>
  );
}
