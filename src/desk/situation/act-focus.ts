/** The focus among the acts: up and down from act to act, to the sides along the aims of one. */
import type { MeasureGroup } from '../../engine/index.ts';
import { NARROW } from '../widths.ts';

/** A phone shows the groups as tabs: there is no closing the one that is open. */
export function groupsAreTabs(): boolean {
  return matchMedia(NARROW).matches;
}

/** Where the focus enters an act: its button, or the aim that it was on last. */
function stops(): readonly HTMLElement[] {
  return [...document.querySelectorAll('.acts [data-measure]')].flatMap((row) => {
    const entry =
      row.querySelector<HTMLElement>('[data-act][tabindex="0"]') ??
      row.querySelector<HTMLElement>('[data-act], .act-go button');
    return entry && entry.offsetParent !== null ? [entry] : [];
  });
}

/** From wherever the focus is to the act after it or before it, and no further than the last or the first. */
export function moveToAct(step: 1 | -1): void {
  const all = stops();
  const now = document.activeElement;
  const at = all.findIndex((stop) => stop.closest('[data-measure]')?.contains(now) === true);
  if (at >= 0) {
    all[at + step]?.focus();
    return;
  }
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const inActs = now?.closest('.acts') !== null && now !== document.body;
  const ahead = inActs
    ? all.filter((stop) => now && now.compareDocumentPosition(stop) & side)
    : all;
  ahead.at(step > 0 ? 0 : -1)?.focus();
}

/** Along the aims of one act, those that are open. */
export function moveToAim(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof Element)) return;
  event.preventDefault();
  event.stopPropagation();
  const aims = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-act]')];
  const at = aims.findIndex((aim) => aim === document.activeElement);
  aims[at + step]?.focus();
}

/** To the head of a group, which its first act follows; to its tab where the groups are tabs. */
export function focusGroup(group: MeasureGroup): void {
  const head = document.querySelector<HTMLElement>(`[data-group="${group}"] .group-head button`);
  const tab = document.querySelector<HTMLElement>('.acts-tabs [aria-selected="true"]');
  (head?.offsetParent ? head : tab)?.focus();
}

/** To the button that says what comes next. */
export function focusPrimary(): void {
  document.querySelector<HTMLElement>('.foot .button-primary')?.focus({ preventScroll: true });
}
