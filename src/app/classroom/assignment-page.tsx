import type { ClassroomPageProps } from './classroom-screen.tsx';

export function AssignmentPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
