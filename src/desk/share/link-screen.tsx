import { useId, useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import type { RecordedRun } from '../../run/index.ts';
import { Button, useSay } from '../parts/index.ts';
import { ReadActs } from '../replay/read-acts.tsx';
import './share.css';

interface LinkScreenProps {
  /** Why the run of the address cannot be shown, whole sentences; none where no run was asked for. */
  refused: readonly string[];
  /** That run, where its acts can be read. */
  recorded?: RecordedRun | undefined;
  onRead?: (recorded: RecordedRun) => Promise<Scenario | undefined>;
  /** Opens the run in a link or a text. */
  onOpen: (pasted: string) => void;
  onBack: () => void;
}

/** Where a run that somebody sent is opened, and where it is said why it cannot be. */
export function LinkScreen({ refused, recorded, onRead, onOpen, onBack }: LinkScreenProps) {
  const say = useSay();
  const id = useId();
  const [pasted, setPasted] = useState('');
  return (
    <main class="link-screen">
      <h1>{say(refused.length > 0 ? 'share-refused' : 'share-receive')}</h1>
      {refused.length > 0 && (
        <div role="alert">
          {refused.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {recorded && onRead && (
        <ReadActs key={recorded.seed} recorded={recorded} onRead={() => onRead(recorded)} />
      )}
      <form
        class="share-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') onOpen(pasted);
        }}
      >
        <label for={id}>{say('share-paste')}</label>
        <textarea
          id={id}
          rows={8}
          value={pasted}
          spellcheck={false}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="share-copy">
          <Button kind="primary" disabled={pasted.trim() === ''} onClick={() => onOpen(pasted)}>
            {say('share-receive-go')}
          </Button>
          <Button onClick={onBack}>{say('share-to-title')}</Button>
        </div>
      </form>
    </main>
  );
}
