export { Acts } from './acts.tsx';
export type { RecordedAct, SavedFacts, SavedState } from './contract.ts';
export { Saved } from './saved.tsx';
