import { HOW } from '../how/address.ts';
import { useSay } from './words.ts';

/** The way to the page that says how it works, in the dress of the place where it stands. */
export function HowLink({ class: dress }: { class: string }) {
  const say = useSay();
  return (
    <a class={dress} href={HOW}>
      {say('desk-how')}
    </a>
  );
}
