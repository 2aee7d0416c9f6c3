import type { Parent } from '../../run/index.ts';
import { Button, useText } from '../parts/index.ts';
import { ShareButton } from '../share/share-button.tsx';
import type { Session } from '../session.ts';

interface SharingProps {
  session: Session;
  /** Begins the crisis again, with the same luck or with other luck. */
  onAgain: (seed: 'same' | 'new') => void;
  /** Why it is not begun again with the same luck, a sentence; undefined where it may be. */
  onceOnly?: string | undefined;
  parent: Parent | undefined;
  /** Address of the replay. */
  replayAt: string | undefined;
}

/** What can be done with the run now. */
export function Sharing({ session, onAgain, onceOnly, parent, replayAt }: SharingProps) {
  const text = useText();
  return (
    <section class="sharing" aria-label={text.say('debrief-next')}>
      {onceOnly === undefined ? (
        <Button kind="primary" onClick={() => onAgain('same')}>
          {text.say('debrief-again-same')}
        </Button>
      ) : (
        <p>{onceOnly}</p>
      )}
      {replayAt !== undefined && (
        <a class="button button-secondary" href={replayAt}>
          <span class="button-words">{text.say('debrief-replay')}</span>
        </a>
      )}
      <div class="sharing-row">
        <Button onClick={() => onAgain('new')}>{text.say('debrief-again-new')}</Button>
        <Button onClick={() => window.print()}>{text.say('debrief-print')}</Button>
      </div>
      <div class="sharing-row">
        <Button onClick={session.exportRun}>{text.say('debrief-export')}</Button>
        <ShareButton session={session} />
      </div>
      <Button onClick={session.leave}>{text.say('debrief-leave')}</Button>
      <p class="label">{text.say('debrief-seed', { seed: session.state.seed })}</p>
      {parent && <p class="label">{text.say('debrief-parent', { ...parent })}</p>}
    </section>
  );
}
