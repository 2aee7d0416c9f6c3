import type { ClassroomPageProps } from './classroom-screen.tsx';

export function PrivacyPage({ rest }: ClassroomPageProps) {
  return <main>{rest}</main>;
}
