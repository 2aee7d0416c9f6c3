/** The keyboard of a screen: one listener, never against a field, a dialog or a native control. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Shortcut {
  /** Values of `KeyboardEvent.key`; letters in lower case. */
  readonly on: readonly string[];
  run(key: string): void;
}

const FIELDS = 'input, select, textarea, [contenteditable=true]';
const PRESSABLE = 'button, a[href], summary, [role=tab]';

/** Does what the key stands for while the screen is drawn. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  // Before the first paint: what can be seen can be pressed.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isFree(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const shortcut = latest.current.find(({ on }) => on.includes(key));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run(key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** False where the key belongs to something else: a field, a focused button, an open dialog. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  // A key that is held down acts once: no turn is played by leaning on it.
  if (event.repeat && !event.key.startsWith('Arrow')) return false;
  if (document.querySelector('dialog:modal')) return false;
  const target = event.target instanceof Element ? event.target : undefined;
  // One that stands beside the screen has the keys as long as it has the focus.
  if (target?.closest(`dialog, ${FIELDS}`)) return false;
  const presses = event.key === 'Enter' || event.key === ' ';
  // A chosen act has nothing left to press: Enter on it goes on to the primary button.
  return !(presses && target?.closest(PRESSABLE) && !target.closest('[data-chosen]'));
}

/** Moves the focus among the elements that match, and stops at the ends. */
export function moveFocus(selector: string, step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.offsetParent !== null,
  );
  const at = all.findIndex((element) => element === document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step;
  all[next]?.focus();
}
