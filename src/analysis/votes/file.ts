/** The record of votes and both forecasts as data, for pages that show it. Built by `npm run votes`. */
import { RULES_VERSION, type ActorId, type Scenario } from '../../engine/index.ts';
import type { Chances } from './model.ts';
import { ENDORSEMENTS, TEXTS, type Answer } from './record.ts';
import { brier, votesAgainstRecord, type Comparison } from './votes.ts';

/** `vote` of the General Assembly, `ask` of Moscow for its war, `text` before the Council. */
export type VoteKind = 'vote' | 'ask' | 'text';

export interface VoteItem {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly kind: VoteKind;
  readonly source: string;
}

export interface Forecast extends Chances {
  /** Chance of 0..1 that was given to what happened. */
  readonly given: number;
  /** Squared distance from what happened, 0..2 (Brier). */
  readonly off: number;
}

export interface VoteRow {
  /** Id of an item. */
  readonly item: string;
  /** The member that answered, or null where the fate of a text is compared. */
  readonly member: ActorId | null;
  readonly observed: Answer;
  readonly rules: Forecast;
  readonly mean: Forecast;
}

/** Mean squared distances over answers, 0..2; `even` gives every possible answer the same chance. */
export interface VoteScores {
  readonly answers: number;
  readonly rules: number;
  readonly mean: number;
  readonly even: number;
}

export interface VotesFile {
  readonly rulesVersion: string;
  /** Hashes, by id, of the scenarios that the profiles come from. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly items: readonly VoteItem[];
  readonly rows: readonly VoteRow[];
  readonly overall: VoteScores;
  /** Over the rows where Moscow wanted it and others did not. */
  readonly lonely: VoteScores;
  /** The same without the fates of texts, which Moscow did not want either. */
  readonly wished: VoteScores;
  /** Over the rest: what everybody agreed to. */
  readonly shared: VoteScores;
}

/** Digits that are kept: a chance is known to a thousandth. */
const PRECISION = 10_000;

function rounded(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

/** The chance given to what happened; where the record only says "not with Moscow", to the other two. */
export function given(chances: Chances, observed: Answer): number {
  return observed === 'notWith' ? 1 - chances.with : chances[observed];
}

function forecastOf(chances: Chances, observed: Answer): Forecast {
  return {
    with: rounded(chances.with),
    neither: rounded(chances.neither),
    against: rounded(chances.against),
    given: rounded(given(chances, observed)),
    off: rounded(brier(chances, observed)),
  };
}

/** A member has three answers, a text two ends. */
function evenChances({ member }: Comparison): Chances {
  return member === null
    ? { with: 1 / 2, neither: 0, against: 1 / 2 }
    : { with: 1 / 3, neither: 1 / 3, against: 1 / 3 };
}

function scoresOf(rows: readonly Comparison[]): VoteScores {
  const meanOff = (chances: (row: Comparison) => Chances) =>
    rounded(rows.reduce((sum, row) => sum + brier(chances(row), row.observed), 0) / rows.length);
  return {
    answers: rows.length,
    rules: meanOff((row) => row.model),
    mean: meanOff((row) => row.baseline),
    even: meanOff(evenChances),
  };
}

/** `base` is a scenario that gives the members' profiles as of January 2022. */
export function votesFile(base: Scenario): VotesFile {
  const { rows } = votesAgainstRecord(base);
  const lonely = rows.filter(({ lonelyWish }) => lonelyWish);
  return {
    rulesVersion: RULES_VERSION,
    scenarios: { [base.id]: base.hash },
    items: [
      ...ENDORSEMENTS.map(({ id, date, opponent, source }): VoteItem => {
        // Who signs an ask is drawn into the war; a vote draws nobody in.
        return { id, date, kind: opponent > 0 ? 'ask' : 'vote', source };
      }),
      ...TEXTS.map(({ id, date, source }): VoteItem => ({ id, date, kind: 'text', source })),
    ],
    rows: rows.map(({ item, member, observed, model, baseline }) => ({
      item,
      member,
      observed,
      rules: forecastOf(model, observed),
      mean: forecastOf(baseline, observed),
    })),
    overall: scoresOf(rows),
    lonely: scoresOf(lonely),
    wished: scoresOf(lonely.filter(({ member }) => member !== null)),
    shared: scoresOf(rows.filter(({ lonelyWish }) => !lonelyWish)),
  };
}
