import { Button } from '../desk/parts/button.tsx';
import { Dialog } from '../desk/parts/dialog.tsx';
import { useText } from '../desk/parts/words.ts';
import { dossiersOf } from './dossiers.ts';
import type { House } from './house.ts';
import type { View } from './store.ts';

/** Before another game takes the place of a kept one that has not ended: save it, replace it, keep it. */
export function ReplaceDialog({ house, kept }: { house: House; kept: View['kept'] }) {
  const text = useText();
  const turn = kept?.turn ?? 1;
  const turns =
    kept && dossiersOf(text, house.visitors).find(({ id }) => id === kept.scenario)?.turns;
  return (
    <Dialog
      title={
        turns === undefined
          ? text.say('app-replace-turn', { turn })
          : text.say('app-replace', { turn, turns })
      }
      onClose={() => house.store.set({ replacing: undefined })}
      closeWords={text.say('app-replace-keep')}
      actions={
        <>
          <Button onClick={() => house.saveKept()}>{text.say('app-replace-save')}</Button>
          <Button onClick={() => house.replace()}>{text.say('app-replace-go')}</Button>
        </>
      }
    >
      <p>{text.say('app-replace-note')}</p>
    </Dialog>
  );
}
