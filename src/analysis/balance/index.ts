/** The balance of the game in numbers: policies against each other, choices against luck, measures against the best. */
export { checksFor } from './checks.ts';
export type { BalanceFile, ScenarioBalance } from './file.ts';
export { work, type Job, type Result } from './job.ts';
export { markdownOf } from './markdown.ts';
export { balanceOf } from './report.ts';
export { jobsFor, USUAL_SIZE, type BalanceSize } from './size.ts';
