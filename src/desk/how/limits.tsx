import { useSay } from '../parts/index.ts';

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
export function Limits() {
  const say = useSay();
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
      {OPEN.map((question) => (
        <div key={question}>
          <h3>{say(`how-limits-${question}`)}</h3>
          <p>{say(`how-limits-${question}-note`)}</p>
        </div>
      ))}
    </>
  );
}
