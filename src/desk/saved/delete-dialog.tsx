import { Button, Dialog, useSay } from '../parts/index.ts';
import type { SavedFacts } from './contract.ts';

interface DeleteDialogProps {
  run: SavedFacts;
  onExport: () => void;
  onDelete: () => void;
  onClose: () => void;
}

/** Before a run is deleted for good. */
export function DeleteDialog({ run, onExport, onDelete, onClose }: DeleteDialogProps) {
  const say = useSay();
  return (
    <Dialog
      title={say('saved-delete-title', { name: run.name })}
      onClose={onClose}
      closeWords={say('saved-delete-not')}
      actions={
        <>
          <Button onClick={onExport}>{say('saved-export')}</Button>
          <Button onClick={onDelete}>{say('saved-delete-yes')}</Button>
        </>
      }
    >
      <p>{say('saved-delete-note')}</p>
    </Dialog>
  );
}
