import { ReadActs } from '../desk/replay/read-acts.tsx';
import { Button } from '../desk/parts/button.tsx';
import { Dialog } from '../desk/parts/dialog.tsx';
import { useText } from '../desk/parts/words.ts';
import { saveFile } from './files.ts';
import type { House } from './house.ts';
import type { Notice } from './store.ts';

/** A message that must be answered, with a way to save what it is about. */
export function NoticeDialog({ notice, house }: { notice: Notice; house: House }) {
  const text = useText();
  const { title, lines, rescue, recorded } = notice;
  return (
    <Dialog
      title={title}
      onClose={() => house.store.set({ notice: undefined })}
      actions={
        rescue && (
          <Button onClick={() => saveFile(rescue.name, rescue.content)}>
            {text.say('app-save-file')}
          </Button>
        )
      }
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {recorded && <ReadActs recorded={recorded} onRead={() => house.toRead(recorded)} />}
    </Dialog>
  );
}
