/** The page on which an assignment is made. */
export type { PagePlace } from './contract.ts';
export { formOf, queryOf, readForm, type Form } from './form.ts';
export { Maker } from './maker.tsx';
export { movedForm } from './plans.ts';
export { proposedForm } from './proposal.ts';
export { assignmentLink } from './words.ts';
