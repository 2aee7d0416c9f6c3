/** The class page, for the app. */
export { ClassBar, type MenuItem } from './class-bar.tsx';
export { ClassStatus } from './class-status.tsx';
export { ClassView } from './class-view.tsx';
export { DropTarget } from './drop-target.tsx';
export { Empty } from './empty.tsx';
export { Findings } from './findings.tsx';
export { HandedIn } from './handed-in.tsx';
export { Intake } from './intake.tsx';
export { namingOf, signOf, type GivenNames, type Naming, type NamingMode } from './naming.ts';
export { Projector } from './projector.tsx';
export { Reading } from './reading.tsx';
