import type { RefObject } from 'preact';
import type { Scenario } from '../../engine/index.ts';
import { useSay } from '../parts/index.ts';

interface SourcesProps {
  scenario: Scenario;
  numbers: ReadonlyMap<string, number>;
  box: RefObject<HTMLDetailsElement | null>;
}

/** The sources that the briefing cites, in the order of their numbers. */
export function Sources({ scenario, numbers, box }: SourcesProps) {
  const say = useSay();
  return (
    <details ref={box} class="sources">
      <summary>{say('desk-briefing-sources')}</summary>
      <ol>
        {[...numbers].map(([id, number]) => {
          const source = scenario.sources.find((one) => one.id === id);
          return (
            <li key={id}>
              <span aria-hidden="true">{number}</span>
              <a id={`source-${id}`} href={source?.url ?? ''} target="_blank" rel="noreferrer">
                {source?.title ?? id}
              </a>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
