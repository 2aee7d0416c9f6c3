import type { ClassroomPageProps } from './classroom-screen.tsx';

export function TeachingPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
