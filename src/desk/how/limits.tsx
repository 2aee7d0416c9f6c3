import { useSay } from '../parts/index.ts';
import type { HowNumbers } from './contract.ts';
import { rangeWords, weightsIn } from './sensitivity-words.ts';

/** Terms that the record of votes would not miss (docs/model.md, "Known limits"). */
const UNTESTED = [
  'guarantee',
  'solidarity',
  'reciprocity',
  'sanctions',
  'entrapment',
  'cost',
  'resentment',
  'rescue',
  'fear',
] as const;

const OPEN = ['fragile', 'overdetermined', 'name'] as const;

/** What the record cannot tell. */
export function Limits({ sensitivity }: HowNumbers) {
  const say = useSay();
  const weights = weightsIn(sensitivity?.sensitivity ?? []);
  return (
    <>
      <p>{say('how-limits-lead')}</p>
      <h3>{say('how-limits-untested')}</h3>
      <dl class="how-terms">
        {UNTESTED.map((term) => (
          <div key={term}>
            <dt>{say(`how-limits-${term}`)}</dt>
            <dd>{say(`how-limits-${term}-note`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say('how-limits-kept')}</p>
      <h3>{say('how-limits-wide')}</h3>
      <p>{say('how-limits-wide-note')}</p>
      {weights.length > 0 && (
        <>
          <p>{say('how-limits-weights')}</p>
          <dl class="how-terms">
            {weights.map((weight) => (
              <div key={weight.id}>
                <dt>{weight.label}</dt>
                <dd>{rangeWords(weight, say)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {OPEN.map((question) => (
        <div key={question}>
          <h3>{say(`how-limits-${question}`)}</h3>
          <p>{say(`how-limits-${question}-note`)}</p>
        </div>
      ))}
    </>
  );
}
