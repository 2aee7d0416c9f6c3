import type { ComponentChildren } from 'preact';
import { BUILT_IN } from '../../../scenario/catalogue.ts';
import { Button } from '../../parts/button.tsx';
import { useSay } from '../../parts/words.ts';
import { PackBar } from './bar.tsx';
import '../../style/light.css';
import './pack.css';

interface NoClassProps {
  /** Title of a crisis by its id; its id where it is not here yet. */
  titles: Readonly<Record<string, string>>;
  onExample: (scenario: string) => void;
  /** How far an example has come. */
  children?: ComponentChildren;
}

/** Where no class has been read: the way to the class page, and an example of each crisis. */
export function NoClass({ titles, onExample, children }: NoClassProps) {
  const say = useSay();
  return (
    <main class="pack">
      <PackBar title="" />
      <div class="pack-body pack-none">
        <h1>{say('pack-none-title')}</h1>
        <p class="pack-lead">{say('pack-none')}</p>
        <p>
          <a class="button button-primary" href="#/classroom/class">
            {say('pack-none-class')}
          </a>
        </p>
        <h2>{say('pack-none-example')}</h2>
        <p class="pack-none-examples">
          {BUILT_IN.map((id) => (
            <Button key={id} onClick={() => onExample(id)}>
              {titles[id] ?? id}
            </Button>
          ))}
        </p>
        {children}
      </div>
    </main>
  );
}
