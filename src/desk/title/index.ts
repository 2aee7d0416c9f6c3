export type { Anchors, DossierFacts } from './contract.ts';
export { isScenarioFile } from './files.ts';
export { Title } from './title.tsx';
