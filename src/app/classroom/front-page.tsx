import type { ClassroomPageProps } from './classroom-screen.tsx';

export function FrontPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
