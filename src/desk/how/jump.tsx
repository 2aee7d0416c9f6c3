import { useSay } from '../parts/index.ts';
import { sectionAddress } from './address.ts';

/** So many links stand in rows; more stand in columns. */
const FEW = 6;

interface JumpProps {
  /** The section that the links are within. */
  within: string;
  /** Where the links lead, with their words. */
  to: readonly { readonly id: string; readonly words: string }[];
}

/** Links to the parts of a long section. */
export function Jump({ within, to }: JumpProps) {
  const say = useSay();
  return (
    <nav
      class={to.length > FEW ? 'how-jump how-jump-many' : 'how-jump'}
      aria-label={say('how-jump', { section: say(`how-section-${within}`) })}
    >
      <ul>
        {to.map(({ id, words }) => (
          <li key={id}>
            <a href={sectionAddress(id)}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
