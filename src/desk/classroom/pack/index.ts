/** The debrief pack of a class. */
export { NoClass } from './no-class.tsx';
export { Pack } from './pack.tsx';
