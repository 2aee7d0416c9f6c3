import { Dialog } from './dialog.tsx';
import { Glossary } from './glossary.tsx';
import { useSay } from './words.ts';

export interface KeyLine {
  readonly keys: readonly string[];
  readonly words: string;
}

/** The shortcuts of a screen and what its words mean, under `?`. */
export function KeysDialog({ lines, onClose }: { lines: readonly KeyLine[]; onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('desk-keys-title')} onClose={onClose}>
      <dl class="keys">
        {lines.map((line) => (
          <div key={line.words} class="keys-line">
            <dt>
              {line.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{line.words}</dd>
          </div>
        ))}
      </dl>
      <h3 class="dialog-section">{say('desk-words-title')}</h3>
      <Glossary />
    </Dialog>
  );
}
