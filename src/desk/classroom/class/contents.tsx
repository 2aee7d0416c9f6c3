import { useSay } from '../../parts/words.ts';
import './contents.css';
import { sectionAddress, type SectionId } from './contract.ts';

/** What the page holds, in its order, and at the end what is made of it. */
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
        <li class="contents-next">
          <a href="#/classroom/pack">{say('class-pack')}</a>
        </li>
      </ul>
    </nav>
  );
}
