/** The text as clauses: what each offers, how a choice changes the text, and its neutral alternative. */
import {
  FORCE_RUNG,
  normalForm,
  type Clauses,
  type LegalBasis,
  type Resolution,
  type Rung,
  type Scenario,
  type Task,
  type WhipCount,
} from '../../engine/index.ts';

export const CLAUSES = ['basis', 'names', 'rung', 'size', 'days', 'task', 'closes'] as const;
export type Clause = (typeof CLAUSES)[number];

/**
 * A clause's value as a form control carries it; nobody named is the empty string, and whether the text
 * settles the matter is `true` or `false`.
 */
export type ClauseValue = string;

/** The declaration that names an aggressor: it must name one. */
const BLAME_RUNG = 6;
/** Joint measures: interim, or the last word. On every other rung that is not a choice. */
export const PACKAGE_RUNG = 5;
const USUAL_SIZE = 2500;
const USUAL_LENGTH = 14;

export function valueOf(text: Resolution, clause: Clause): ClauseValue {
  return clause === 'names' ? (text.names ?? '') : String(text[clause]);
}

/** Whether a text says anything by the clause: one that sends nobody has no size, and only measures are interim. */
export function speaks(text: Resolution, clause: Clause): boolean {
  switch (clause) {
    case 'size':
    case 'days':
    case 'task':
      return text.rung >= FORCE_RUNG;
    case 'closes':
      return text.rung === PACKAGE_RUNG;
    case 'basis':
    case 'names':
    case 'rung':
      return true;
  }
}

export interface ClauseChange {
  readonly clause: Clause;
  readonly from: ClauseValue;
  readonly to: ClauseValue;
}

/** The clauses that both texts have and in which they differ, in the order of the sheet. */
export function clauseChanges(from: Resolution, to: Resolution): ClauseChange[] {
  return CLAUSES.filter((id) => speaks(from, id) && speaks(to, id))
    .map((clause) => ({ clause, from: valueOf(from, clause), to: valueOf(to, clause) }))
    .filter((change) => change.from !== change.to);
}

/** Values that the clause may take, mildest first. */
export function choices(offer: Clauses, text: Resolution, clause: Clause): ClauseValue[] {
  const values = {
    basis: offer.bases,
    names: text.rung === BLAME_RUNG ? offer.names.filter((name) => name !== null) : offer.names,
    rung: offer.rungs,
    size: text.rung < FORCE_RUNG ? [] : offer.sizes,
    days: text.rung < FORCE_RUNG ? [] : offer.days,
    task: text.rung < FORCE_RUNG ? [] : offer.tasks,
    closes: text.rung === PACKAGE_RUNG ? offer.closes : [],
  }[clause];
  return values.map((value) => (value === null ? '' : String(value)));
}

/**
 * The text with one clause changed, in normal form: below the rung of force nobody is sent. A rung that was
 * left and is come back to has its clauses as they were in the `earlier` drafts.
 */
export function withClause(
  offer: Clauses,
  text: Resolution,
  clause: Clause,
  value: ClauseValue,
  earlier: readonly Resolution[] = [],
): Resolution {
  switch (clause) {
    case 'basis':
      return { ...text, basis: value as LegalBasis };
    case 'names':
      return { ...text, names: value === '' ? null : value };
    case 'rung':
      return atRung(offer, text, Number(value) as Rung, earlier);
    case 'size':
      return { ...text, size: Number(value) };
    case 'days':
      return { ...text, days: Number(value) };
    case 'task':
      return { ...text, task: value as Task };
    case 'closes':
      return { ...text, closes: value === 'true' };
  }
}

function atRung(
  offer: Clauses,
  text: Resolution,
  rung: Rung,
  earlier: readonly Resolution[],
): Resolution {
  const past = [...earlier, text];
  const forced = past.findLast((each) => each.rung >= FORCE_RUNG);
  const measures = past.findLast((each) => each.rung === PACKAGE_RUNG);
  // Where somebody must be named, the name was not a choice.
  const free = past.findLast((each) => each.rung !== BLAME_RUNG) ?? text;
  return normalForm({
    ...text,
    rung,
    names: rung === BLAME_RUNG ? (text.names ?? offer.names.find(Boolean) ?? null) : free.names,
    size: forced?.size ?? nearest(offer.sizes, USUAL_SIZE),
    days: forced?.days ?? nearest(offer.days, USUAL_LENGTH),
    task: forced?.task ?? text.task,
    closes: measures?.closes ?? false,
  });
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce(
    (best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best),
    values[0] ?? wanted,
  );
}

/** The draft to begin with: what was asked for, as far as the clauses go. */
export function firstDraft(scenario: Scenario, offer: Clauses, asked: Rung): Resolution {
  const rung = offer.rungs.reduce<Rung>(
    (best, each) => (Math.abs(each - asked) < Math.abs(best - asked) ? each : best),
    offer.rungs[0] ?? asked,
  );
  const accused = scenario.case.nameAsked ? scenario.case.accused : null;
  const bare: Resolution = {
    rung: 0,
    basis: offer.bases.at(-1) ?? 'article4',
    names: offer.names.includes(accused) ? accused : null,
    size: 0,
    days: 0,
    task: 'guard',
    closes: false,
  };
  return atRung(offer, bare, rung, []);
}

/**
 * What a clause is weighed against: its mildest form, or the next one where it is the mildest already.
 * Undefined where the clause leaves no choice.
 */
export function alternative(
  offer: Clauses,
  text: Resolution,
  clause: Clause,
): ClauseValue | undefined {
  const values = choices(offer, text, clause);
  const now = valueOf(text, clause);
  return values.find((value) => value !== now);
}

export interface Move {
  readonly member: string;
  /** Difference of the middles of the range of consent, per mille. */
  readonly by: number;
}

/** The members that a text moves against another one, most moved first. */
export function moves(here: WhipCount, there: WhipCount, least = 10): Move[] {
  return here.lines
    .map((line) => {
      const other = there.lines.find(({ member }) => member === line.member);
      return { member: line.member, by: other ? middle(line.consent) - middle(other.consent) : 0 };
    })
    .filter(({ by }) => Math.abs(by) >= least)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

export function middle({ low, high }: { readonly low: number; readonly high: number }): number {
  return Math.round((low + high) / 2);
}
