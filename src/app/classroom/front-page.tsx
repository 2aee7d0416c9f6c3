import { useKept } from '../offline/kept.ts';
import { Front } from '../../desk/classroom/front/front.tsx';

/** Where teachers begin. */
export function FrontPage() {
  return <Front kept={useKept()} />;
}
