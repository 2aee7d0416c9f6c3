import { Button, useSay } from '../parts/index.ts';
import type { RecordedAct, SavedFacts } from './contract.ts';
import { Page } from './page.tsx';

interface ActsProps {
  run: SavedFacts;
  acts: readonly RecordedAct[];
  onExport: () => void;
  onBack: () => void;
}

/**
 * The acts of a run as they were recorded, turn by turn. It computes nothing, so that it also reads a run
 * that these rules cannot play; what such a run looked like, turn by turn, would stand in place of the list.
 */
export function Acts({ run, acts, onExport, onBack }: ActsProps) {
  const say = useSay();
  const turns = [...new Set(acts.map(({ turn }) => turn))];
  return (
    <Page head={run.name} back={say('saved-back-list')} onBack={onBack}>
      <p class="saved-place">{[run.title, say('saved-seed', { seed: run.seed })].join(', ')}</p>
      {run.reason !== undefined && <p class="saved-reason">{run.reason}</p>}
      <p>
        <Button onClick={onExport}>{say('saved-export')}</Button>
      </p>
      {turns.map((turn) => (
        <section key={turn} class="saved-acts">
          <h2>{say('saved-acts-turn', { turn })}</h2>
          <ol>
            {acts
              .filter((act) => act.turn === turn)
              .map(({ step, words }) => (
                <li key={step} value={step}>
                  {words}
                </li>
              ))}
          </ol>
        </section>
      ))}
      {acts.length === 0 && <p>{say('saved-acts-none')}</p>}
    </Page>
  );
}
