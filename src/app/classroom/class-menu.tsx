/** What can be done with the class beside looking at it: a menu, and the dialogs that it opens. */
import { useState } from 'preact/hooks';
import { Intake, type MenuItem } from '../../desk/classroom/class/index.ts';
import { Button } from '../../desk/parts/button.tsx';
import { Dialog } from '../../desk/parts/dialog.tsx';
import type { House } from '../house.ts';
import { forgetClass, setClass, type ClassState } from './class-store.ts';
import { saveTable } from './class-tables.ts';

type Open = 'add' | 'tables' | 'forget' | undefined;

interface ClassMenu {
  readonly items: readonly MenuItem[];
  readonly onAdd: () => void;
  /** The dialog that is open. */
  readonly open: Open;
  readonly show: (dialog: Open) => void;
}

export function useClassMenu({ text: { say } }: House, { mode }: ClassState): ClassMenu {
  const [open, show] = useState<Open>(undefined);
  const other = mode === 'labels' ? 'pseudonyms' : 'labels';
  const items = [
    { words: say('class-tables'), run: () => show('tables') },
    { words: say(`class-names-${other}`), run: () => setClass({ mode: other }) },
    { words: say('class-forget'), run: () => show('forget') },
  ];
  return { items, onAdd: () => show('add'), open, show };
}

interface ClassDialogProps {
  menu: ClassMenu;
  house: House;
  state: ClassState;
  onFiles: (files: readonly File[]) => void;
  onPaste: (text: string) => void;
}

/** The dialog that the menu has opened. */
export function ClassDialog({ menu, house, state, onFiles, onPaste }: ClassDialogProps) {
  const { say } = house.text;
  const close = () => menu.show(undefined);
  const then =
    <T,>(take: (taken: T) => void) =>
    (taken: T) => {
      close();
      take(taken);
    };
  switch (menu.open) {
    case undefined:
      return null;
    case 'add':
      return (
        <Dialog title={say('class-add')} onClose={close}>
          <Intake onFiles={then(onFiles)} onPaste={then(onPaste)} />
        </Dialog>
      );
    case 'tables':
      return <TablesDialog house={house} state={state} onClose={close} />;
    case 'forget':
      return (
        <Dialog
          title={say('class-forget-sure')}
          onClose={close}
          closeWords={say('class-forget-not')}
          actions={
            <Button
              kind="primary"
              onClick={() => {
                close();
                forgetClass();
              }}
            >
              {say('class-forget-do')}
            </Button>
          }
        >
          <p>{say('class-forget-note')}</p>
        </Dialog>
      );
  }
}

interface TablesDialogProps {
  house: House;
  state: ClassState;
  onClose: () => void;
}

/** Tables for a spreadsheet. Names that a teacher gave go into them only where that is ticked. */
function TablesDialog({ house, state, onClose }: TablesDialogProps) {
  const { say } = house.text;
  const [named, setNamed] = useState(false);
  return (
    <Dialog title={say('class-tables')} onClose={onClose}>
      <p>{say('class-tables-note', { who: state.mode })}</p>
      {state.given.size > 0 && (
        <p>
          <label class="class-check">
            <input
              type="checkbox"
              checked={named}
              onChange={(event) => setNamed(event.currentTarget.checked)}
            />
            {say('class-csv-names')}
          </label>
        </p>
      )}
      <div class="class-tables">
        <Button onClick={() => saveTable('runs', house, named)}>{say('class-csv-runs')}</Button>
        <Button onClick={() => saveTable('decisions', house, named)}>
          {say('class-csv-decisions')}
        </Button>
      </div>
    </Dialog>
  );
}
