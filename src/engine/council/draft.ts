/** What a text may say: its clauses, its normal form, and all texts that they make. */
import type { Clauses } from '../option.ts';
import type { Scenario } from '../scenario.ts';
import { FORCE_RUNG, LENGTHS, SIZES, type Resolution } from './resolution.ts';

const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const BASES = ['article2', 'article4'] as const;
const TASKS = ['guard', 'police'] as const;

/** Clauses that are open in a scenario. Rung 6 names an aggressor, so it needs one accused. */
export function clausesOf(scenario: Scenario): Clauses {
  const accused = scenario.case.accused;
  return {
    rungs: accused === null ? RUNGS.filter((r) => r !== 6) : RUNGS,
    bases: BASES,
    names: accused === null ? [null] : [null, accused],
    sizes: SIZES,
    days: LENGTHS,
    tasks: TASKS,
  };
}

/** The text with every clause that its rung has no use for at rest. */
export function normalForm(text: Resolution): Resolution {
  const armed = text.rung >= FORCE_RUNG;
  return {
    rung: text.rung,
    basis: text.basis,
    names: text.names,
    size: armed ? text.size : 0,
    days: armed ? text.days : 0,
    task: armed ? text.task : 'guard',
    closes: text.rung >= 5,
  };
}

/** True when the text is in normal form and made of open clauses only. */
export function isDraft(scenario: Scenario, text: Resolution): boolean {
  const open = clausesOf(scenario);
  const normal = normalForm(text);
  const armed = text.rung >= FORCE_RUNG;
  return (
    open.rungs.includes(text.rung) &&
    open.bases.includes(text.basis) &&
    open.names.includes(text.names) &&
    (text.rung !== 6 || text.names !== null) &&
    (!armed ||
      (open.sizes.includes(text.size) &&
        open.days.includes(text.days) &&
        open.tasks.includes(text.task))) &&
    text.size === normal.size &&
    text.days === normal.days &&
    text.task === normal.task &&
    text.closes === normal.closes
  );
}

/** Every text that the clauses make, each once, in a fixed order. */
export function textsOf(clauses: Clauses): Resolution[] {
  const texts: Resolution[] = [];
  for (const rung of clauses.rungs) {
    for (const basis of clauses.bases) {
      for (const names of clauses.names) {
        if (rung === 6 && names === null) continue;
        const base = { rung, basis, names, closes: rung >= 5 };
        if (rung < FORCE_RUNG) {
          texts.push({ ...base, size: 0, days: 0, task: 'guard' });
          continue;
        }
        for (const size of clauses.sizes) {
          for (const days of clauses.days) {
            for (const task of clauses.tasks) texts.push({ ...base, size, days, task });
          }
        }
      }
    }
  }
  return texts;
}

/** Copies a text field by field, so that a caller's object never becomes part of the state. */
export function copyText(text: Resolution): Resolution {
  const { rung, basis, names, size, days, task, closes } = text;
  return { rung, basis, names, size, days, task, closes };
}
