import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from './words.ts';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at its foot, beside "Close". */
  actions?: ComponentChildren;
  /** What closing means, where "Close" would not say it. */
  closeWords?: string;
}

/** A native modal dialog, open as long as it is drawn. Escape and a click beside it close it. */
export function Dialog({ title, onClose, children, actions, closeWords }: DialogProps) {
  const say = useSay();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    // One that is longer than the window is read from its beginning.
    if (dialog && dialog.scrollHeight > dialog.clientHeight) {
      dialog.querySelector('h2')?.focus();
      dialog.scrollTop = 0;
    }
    return () => {
      dialog?.close();
      // The page stays where it is: it may have been brought to something else meanwhile.
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div class="dialog-body">
        <h2 id={id} class="dialog-title" tabIndex={-1}>
          {title}
        </h2>
        {children}
        <div class="dialog-foot">
          {actions}
          <button type="button" class="button button-secondary" onClick={onClose}>
            <span class="button-words">{closeWords ?? say('desk-close')}</span>
          </button>
        </div>
      </div>
    </dialog>
  );
}
