/** How it works: what the rules are, how they fit the record, and what the record cannot tell. */
export type { HowNumbers } from './contract.ts';
export { How, type BackTo } from './how.tsx';
