import type { Fact } from '../../../classroom/arms.ts';
import type { Scenario } from '../../../engine/index.ts';
import { useText } from '../../parts/index.ts';
import { upperFirst } from '../../../text/names.ts';
import { factValue, isMeter } from '../fact-value.ts';
import { factWords } from '../fact-words.ts';
import type { KnownEffects } from './known-effects.ts';

/** Most results that are told of one fact. */
const MOST = 4;

interface WhatItDoesProps {
  fact: Fact;
  scenario: Scenario;
  known: KnownEffects | undefined;
}

/** The fact's own value and range, and what is known to follow when it changes. */
export function WhatItDoes({ fact, scenario, known }: WhatItDoesProps) {
  const text = useText();
  const { say } = text;
  const { baseline, low, high } = fact;
  const flips = known?.effects.get(fact.id)?.flips ?? [];
  return (
    <div class="make-known">
      <p>
        {say('make-fact-stands', {
          label: upperFirst(factWords(fact.id, scenario, text)),
          of: isMeter(fact.id) ? 'hundred' : 'count',
          baseline: factValue(fact.id, baseline),
          low: factValue(fact.id, low),
          high: factValue(fact.id, high),
        })}
      </p>
      {!known && <p>{say('make-known-nothing')}</p>}
      {known && flips.length === 0 && (
        <p>{say('make-known-none', { results: known.results, games: known.games })}</p>
      )}
      {known && flips.length > 0 && (
        <>
          <p>{say('make-known-flips', { games: known.games })}</p>
          <ul>
            {flips.slice(0, MOST).map((flip) => (
              <li key={`${flip.statement} ${flip.direction}`}>
                {say('make-flip', {
                  ...flip,
                  value: factValue(fact.id, flip.value),
                  before: Math.round(flip.before),
                  after: Math.round(flip.after),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
