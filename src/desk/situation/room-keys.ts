/** Shortcuts of the situation room, and the lines that list them. */
import type { KeyLine } from '../parts/index.ts';
import { moveFocus, type Shortcut } from '../keys.ts';
import { moveToAct } from './act-focus.ts';
import type { Session } from '../session.ts';
import type { Text } from '../../text/index.ts';

interface RoomActions {
  session: Session;
  /** What the primary button does. */
  onPrimary: () => void;
  /** Position of the group, from 0. */
  onGroup: (at: number) => void;
  onCouncil: () => void;
  onUndo: () => void;
  onHelp: () => void;
}

const GROUP_KEYS = ['1', '2', '3', '4', '5', '6'];

export function roomShortcuts(actions: RoomActions): readonly Shortcut[] {
  const { session } = actions;
  return [
    { on: GROUP_KEYS, run: (key) => actions.onGroup(Number(key) - 1) },
    { on: ['ArrowDown'], run: () => moveToAct(1) },
    { on: ['ArrowUp'], run: () => moveToAct(-1) },
    { on: ['Enter'], run: actions.onPrimary },
    { on: ['c'], run: actions.onCouncil },
    { on: ['d'], run: () => moveFocus('.dossier [role=tab][aria-selected=true]', 1) },
    { on: ['l'], run: () => document.getElementById('dispatch-lines')?.focus() },
    {
      on: ['m'],
      run: () => session.zoomTo(session.zoom === 'theatre' ? 'region' : 'theatre'),
    },
    { on: ['Escape'], run: actions.onUndo },
    { on: ['?'], run: actions.onHelp },
  ];
}

export function keyLines(text: Text): readonly KeyLine[] {
  const line = (name: string, ...keys: string[]) => ({
    keys,
    words: text.say(`desk-keys-${name}`),
  });
  return [
    line('groups', '1', '…', '6'),
    line('rows', '↓', '↑'),
    line('aims', '←', '→'),
    line('primary', 'Enter'),
    line('council', 'C'),
    line('dossier', 'D'),
    line('dispatches', 'L'),
    line('map', 'M'),
    line('undo', 'Esc'),
    line('help', '?'),
  ];
}
