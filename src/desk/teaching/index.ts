/** The teaching material: the page that shows it, and the briefings for the screens that need one. */
export { briefingOf, type ReadingLevel } from './documents.ts';
export { Prose } from './prose.tsx';
export { Teaching } from './teaching.tsx';
