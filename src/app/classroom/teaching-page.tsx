/** The teaching material, read in the page. */
import { Teaching } from '../../desk/teaching/index.ts';
import { hashOf } from '../routes.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

export function TeachingPage({ house, rest }: ClassroomPageProps) {
  return (
    <Teaching
      page={rest === '' ? 'index' : rest}
      onBack={() => house.play.go({ screen: 'classroom', path: '' })}
      addressOf={(page) => hashOf({ screen: 'classroom', path: `teaching/${page}` })}
    />
  );
}
