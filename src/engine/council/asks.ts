/** What members may ask of a text: the texts one clause away, each with the word for the change. */
import type { Scenario } from '../scenario.ts';
import { isDraft, normalForm } from './draft.ts';
import { LENGTHS, SIZES, type Resolution, type Rung } from './resolution.ts';

/** A declaration names somebody: it is another answer, not a softer one. */
const DECLARATION = 6;

/** A text one clause away. */
export interface Change {
  /** As in `Ask.kind`. */
  readonly kind: string;
  readonly text: Resolution;
}

function sameText(a: Resolution, b: Resolution): boolean {
  return (
    a.rung === b.rung &&
    a.basis === b.basis &&
    a.names === b.names &&
    a.size === b.size &&
    a.days === b.days &&
    a.task === b.task &&
    a.closes === b.closes
  );
}

/** The text on the next lower rung that could be tabled and is no declaration; the same text on the lowest. */
function softened(scenario: Scenario, text: Resolution): Resolution {
  for (let rung = text.rung - 1; rung > 0; rung -= 1) {
    if (rung === DECLARATION) continue;
    const softer = normalForm({ ...text, rung: rung as Rung });
    if (isDraft(scenario, softer)) return softer;
  }
  return text;
}

/** Texts one clause away that could be tabled, in a fixed order. */
export function changesOf(scenario: Scenario, text: Resolution): Change[] {
  const sizes: readonly number[] = SIZES;
  const lengths: readonly number[] = LENGTHS;
  const size = sizes.indexOf(text.size);
  const days = lengths.indexOf(text.days);
  const list: Change[] = [
    { kind: 'softer', text: softened(scenario, text) },
    { kind: 'noName', text: { ...text, names: null } },
    { kind: 'name', text: { ...text, names: scenario.case.accused } },
    { kind: 'interim', text: { ...text, closes: false } },
    { kind: 'article2', text: { ...text, basis: 'article2' } },
    { kind: 'article4', text: { ...text, basis: 'article4' } },
    { kind: 'guardOnly', text: { ...text, task: 'guard' } },
    { kind: 'smaller', text: { ...text, size: sizes[size - 1] ?? text.size } },
    { kind: 'larger', text: { ...text, size: sizes[size + 1] ?? text.size } },
    { kind: 'shorter', text: { ...text, days: lengths[days - 1] ?? text.days } },
  ];
  const here = normalForm(text);
  return list
    .map(({ kind, text: t }) => ({ kind, text: normalForm(t) }))
    .filter(({ text: t }) => !sameText(t, here) && isDraft(scenario, t));
}
