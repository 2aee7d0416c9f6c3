/** A question that stands beside the desk: what it is about can be read, scrolled and turned over meanwhile. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ASKED_FIRST } from '../../asked-first.ts';
import { NARROW, useMedia } from '../../widths.ts';
import { useWindowAnew } from '../../window-anew.ts';
import './beside.css';

/** From this width on the map can spare the room. */
const ROOM_BESIDE = '(min-width: 1180px)';

/** True where there is room for a question beside the desk. */
export function useRoomBeside(): boolean {
  return useMedia(ROOM_BESIDE);
}

/** True where a question would cover what has just happened before it could be read. */
export function useDeskInTabs(): boolean {
  return useMedia(NARROW);
}

interface BesideProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  actions?: ComponentChildren;
  closeWords: string;
}

/** A dialog that is not modal. It takes the focus when it appears; Escape in it closes it. */
export function Beside({ title, onClose, children, actions, closeWords }: BesideProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useFocusLent(box);
  useWindowAnew();
  return (
    <dialog
      ref={box}
      open
      id={ASKED_FIRST}
      class="beside"
      aria-labelledby={id}
      // A click on its ground keeps the keys in it.
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} class="dialog-title">
        {title}
      </h2>
      <div class="beside-body">{children}</div>
      <div class="dialog-foot">
        {actions}
        <button type="button" class="button button-secondary" onClick={onClose}>
          <span class="button-words">{closeWords}</span>
        </button>
      </div>
    </dialog>
  );
}

/** Takes the focus, and gives it back if it still has it: who was reading elsewhere goes on there. */
function useFocusLent(box: { readonly current: HTMLElement | null }): void {
  // Before the first paint: what can be seen has the keys.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.focus({ preventScroll: true });
    return () => {
      if (!dialog?.contains(document.activeElement)) return;
      // What opened it may be gone: the screen then takes the focus.
      const stands = before instanceof HTMLElement && before.isConnected;
      if (stands && before !== document.body) return before.focus({ preventScroll: true });
      const main = document.querySelector('main');
      if (!main) return;
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    };
  }, []);
}
