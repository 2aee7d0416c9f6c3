import type { ClassroomPageProps } from './classroom-screen.tsx';

export function MakePage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
