import type { ClassroomPageProps } from './classroom-screen.tsx';

export function PackPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
