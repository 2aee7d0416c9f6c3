import { useSay } from '../../parts/words.ts';
import { sectionAddress, type SectionId } from './contract.ts';

/** What the page holds, in its order. */
export function Contents({ sections }: { sections: readonly SectionId[] }) {
  const say = useSay();
  return (
    <nav class="class-contents" aria-label={say('class-contents')}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={sectionAddress(id)}>{say(`class-nav-${id}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
