/** The rules against the record of votes: each item with both forecasts, and how far each was off. */
import type { ActorId, Scenario } from '../../engine/index.ts';
import { baselineOfEndorsement, baselineOfText } from './baseline.ts';
import { endorsementChances, textChances, type Chances } from './model.ts';
import { ENDORSEMENTS, TEXTS, type Answer, type TextItem } from './record.ts';

/** One answer in the record, with what the rules and the baseline gave it beforehand. */
export interface Comparison {
  readonly item: string;
  readonly date: string;
  /** The member that answered, or null where the fate of a text is compared. */
  readonly member: ActorId | null;
  /** `with` also stands for a text that was agreed to, `against` for one that was not. */
  readonly observed: Answer;
  readonly model: Chances;
  readonly baseline: Chances;
  /** Moscow wanted it and others did not. */
  readonly lonelyWish: boolean;
  readonly source: string;
}

/** Mean Brier scores over answers: 0 for certainty about what happened, 2 for certainty about what did not. */
export interface Scores {
  readonly answers: number;
  readonly model: number;
  readonly baseline: number;
}

export interface VoteReport {
  readonly rows: readonly Comparison[];
  readonly overall: Scores;
  /** Over the rows where Moscow wanted it and others did not. */
  readonly lonely: Scores;
}

/** Chance that nobody objects, as the fate of a text: passes or does not. */
function fate(members: readonly Chances[]): Chances {
  let passes = 1;
  for (const { against } of members) passes *= 1 - against;
  return { with: passes, neither: 0, against: 1 - passes };
}

function textRows(base: Scenario, item: TextItem): Comparison[] {
  const { date, lonelyWish, source, objectors } = item;
  const all = textChances(base, item);
  const common = { item: item.id, date, lonelyWish, source };
  if (objectors === null) {
    // The mean has no veto: as far as it is from the text, so far the text is not agreed to.
    const baseline = baselineOfText(base, item, null);
    const mean = { with: baseline.with, neither: 0, against: 1 - baseline.with };
    const model = fate(all.map((c) => c.chances));
    const observed = item.agreed ? 'with' : 'against';
    return [{ ...common, member: null, observed, model, baseline: mean }];
  }
  return all
    .filter(({ member }) => item.agreed || objectors.includes(member))
    .map(({ member, chances }) => {
      const observed = objectors.includes(member) ? 'against' : 'with';
      const baseline = baselineOfText(base, item, member);
      return { ...common, member, observed, model: chances, baseline };
    });
}

function rowsOf(base: Scenario): Comparison[] {
  const votes = ENDORSEMENTS.flatMap((item) => {
    const { id, date, source } = item;
    return base.members.flatMap(({ id: member }): Comparison[] => {
      const observed = item.answers[member];
      if (observed === undefined) return [];
      const model = endorsementChances(base, item, member);
      const baseline = baselineOfEndorsement(base, item, member);
      return [{ item: id, date, member, observed, model, baseline, lonelyWish: true, source }];
    });
  });
  return [...votes, ...TEXTS.flatMap((item) => textRows(base, item))];
}

/**
 * Squared distance of a forecast from what happened, summed over the answers (Brier 1950). Where the record
 * only says that a member was not with Moscow, the other two answers count as one.
 */
export function brier(chances: Chances, observed: Answer): number {
  if (observed === 'notWith') return 2 * chances.with * chances.with;
  let sum = 0;
  for (const answer of ['with', 'neither', 'against'] as const) {
    const off = chances[answer] - (answer === observed ? 1 : 0);
    sum += off * off;
  }
  return sum;
}

function scores(rows: readonly Comparison[]): Scores {
  let model = 0;
  let baseline = 0;
  for (const row of rows) {
    model += brier(row.model, row.observed);
    baseline += brier(row.baseline, row.observed);
  }
  const answers = rows.length;
  return { answers, model: model / answers, baseline: baseline / answers };
}

/**
 * Every vote in the record against the rules and against the weighted mean. `base` is a scenario that gives the
 * members' profiles as of January 2022; later moods are derived from it.
 */
export function votesAgainstRecord(base: Scenario): VoteReport {
  const rows = rowsOf(base);
  return { rows, overall: scores(rows), lonely: scores(rows.filter((r) => r.lonelyWish)) };
}
