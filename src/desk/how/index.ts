/** How it works: what the rules are, how they fit the record, and what the record cannot tell. */
export { How, type BackTo } from './how.tsx';
