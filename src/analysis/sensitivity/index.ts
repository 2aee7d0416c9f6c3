/** Which single parameters flip the main results of each scenario, and by how small a change. */
export type { ScenarioSensitivity, SensitivityFile } from './file.ts';
export { jobsFor, work, type Job, type Result } from './job.ts';
export { markdownOf } from './markdown.ts';
export { parametersOf } from './parameters.ts';
export { sensitivityOf } from './report.ts';
export { SEED } from './shares.ts';
