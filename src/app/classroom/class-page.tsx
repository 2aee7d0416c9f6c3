import type { ClassroomPageProps } from './classroom-screen.tsx';

export function ClassPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
