/** What a text may say: its clauses, its normal form, and all texts that they make. */
import type { Clauses } from '../option.ts';
import type { Scenario } from '../scenario.ts';
import { FORCE_RUNG, LENGTHS, SIZES, type Resolution, type Rung } from './resolution.ts';

const RUNGS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const BASES = ['article2', 'article4'] as const;
const TASKS = ['guard', 'police'] as const;
/** A package of measures is interim or final; a political declaration always closes the matter. */
const PACKAGE = 5;
const DECLARATION = 6;

/**
 * Clauses that are open in a scenario. Rung 6 names an aggressor, so it needs one accused; in a quarrel the
 * accused is a member, who sits at the table and may be named all the same.
 */
export function clausesOf(scenario: Scenario): Clauses {
  let known = CLAUSES.get(scenario);
  if (!known) {
    known = openClauses(scenario);
    CLAUSES.set(scenario, known);
  }
  return known;
}

/** Asked for with every text that is looked at, and the same for the whole game. */
const CLAUSES = new WeakMap<Scenario, Clauses>();

function openClauses(scenario: Scenario): Clauses {
  const accused = scenario.case.accused;
  return {
    rungs: accused === null ? RUNGS.filter((r) => r !== DECLARATION) : RUNGS,
    bases: BASES,
    names: accused === null ? [null] : [null, accused],
    sizes: SIZES,
    days: LENGTHS,
    // Between two armies there are no crowds to police.
    tasks: scenario.theatre.kind === 'unrest' ? TASKS : ['guard'],
    closes: [false, true],
  };
}

/** Whether a text of that rung settles the matter: a package as it says, a declaration always, others never. */
function closing(rung: Rung, says: boolean): boolean {
  return rung === PACKAGE ? says : rung === DECLARATION;
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
    closes: closing(text.rung, text.closes),
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
    (text.rung !== DECLARATION || text.names !== null) &&
    (!armed ||
      (open.sizes.includes(text.size) &&
        open.days.includes(text.days) &&
        open.tasks.includes(text.task))) &&
    text.size === normal.size &&
    text.days === normal.days &&
    text.task === normal.task &&
    text.closes === normal.closes &&
    (text.rung !== PACKAGE || open.closes.includes(text.closes))
  );
}

/** Every text that the clauses make, each once, in a fixed order. */
export function textsOf(clauses: Clauses): Resolution[] {
  const texts: Resolution[] = [];
  for (const rung of clauses.rungs) {
    for (const basis of clauses.bases) {
      for (const names of clauses.names) {
        if (rung === DECLARATION && names === null) continue;
        const base = { rung, basis, names };
        if (rung < FORCE_RUNG) {
          const rest = { ...base, size: 0, days: 0, task: 'guard' } as const;
          const ends = rung === PACKAGE ? clauses.closes : [closing(rung, false)];
          for (const closes of ends) texts.push({ ...rest, closes });
          continue;
        }
        for (const size of clauses.sizes) {
          for (const days of clauses.days) {
            for (const task of clauses.tasks) {
              texts.push({ ...base, size, days, task, closes: false });
            }
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
