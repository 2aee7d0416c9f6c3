import { RULES_VERSION } from '../../../engine/index.ts';
import { useSay } from '../../parts/words.ts';
import './colophon.css';
import type { ClassShown } from './contract.ts';
import { citedIn } from './record-beside.tsx';

/** What the numbers rest on: the rules, the scenario, the sources of the record. */
export function Colophon({ scenario }: ClassShown) {
  const say = useSay();
  const sources = citedIn(scenario).map((id) => scenario.sources.find((one) => one.id === id));
  return (
    <footer class="class-colophon">
      <p>
        {say('class-made', {
          rules: RULES_VERSION,
          scenario: scenario.id,
          hash: scenario.hash.slice(0, 12),
        })}
      </p>
      <p>{say('class-counts')}</p>
      <h2>{say('class-sources')}</h2>
      <ol>
        {sources.map(
          (source) =>
            source && (
              <li key={source.id}>
                {source.title}{' '}
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.url}
                </a>
              </li>
            ),
        )}
      </ol>
    </footer>
  );
}
