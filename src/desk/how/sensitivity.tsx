import type { ScenarioSensitivity } from '../../analysis/sensitivity/file.ts';
import { useSay } from '../parts/index.ts';
import { crisisWords } from './balance-words.ts';
import type { HowNumbers } from './contract.ts';
import { Jump } from './jump.tsx';
import { Made } from './made.tsx';
import { PartHead } from './part.tsx';
import './sensitivity.css';
import { SensitivityResult } from './sensitivity-result.tsx';

function partOf({ id }: ScenarioSensitivity): string {
  return `sensitivity-${id}`;
}

/** Which single numbers flip the main results of each crisis, and how far they would have to move. */
export function Sensitivity({ sensitivity: file }: HowNumbers) {
  const say = useSay();
  if (!file) return <p role="alert">{say('how-numbers-missing')}</p>;
  const crises = file.sensitivity;
  return (
    <>
      <p>{say('how-sensitivity-lead', { games: file.games })}</p>
      <p>{say('how-sensitivity-reads')}</p>
      <p>{say('how-sensitivity-bar')}</p>
      <Jump
        within="sensitivity"
        to={crises.map((one) => ({ id: partOf(one), words: crisisWords(one.id, say) }))}
      />
      {crises.map((one) => (
        <div key={one.id}>
          <PartHead id={partOf(one)} words={crisisWords(one.id, say)} />
          {one.results.map((result) => (
            <SensitivityResult key={result.id} result={result} scenario={one} />
          ))}
        </div>
      ))}
      <Made rules={file.rulesVersion} scenarios={file.scenarios} command="npm run sensitivity" />
    </>
  );
}
