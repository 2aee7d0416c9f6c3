export type { Anchors, DossierFacts, ResumeFacts, TitleProps } from './contract.ts';
export { isScenarioFile } from './files.ts';
export { Title } from './title.tsx';
