/** The record of votes, and how well the rules would have foretold it. */
export { brier, votesAgainstRecord } from './votes.ts';
export type { Scores } from './votes.ts';
export type { Chances } from './model.ts';
export { ENDORSEMENTS, TEXTS } from './record.ts';
export { votesFile } from './file.ts';
export type { Forecast, VoteItem, VoteKind, VoteRow, VoteScores, VotesFile } from './file.ts';
