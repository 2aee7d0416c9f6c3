import { useSay } from '../parts/words.ts';

const LEFT_OUT = ['politics', 'economy', 'people', 'knowledge', 'place', 'time', 'theory'] as const;

/** What the model leaves out, each thing with a sentence. Its words are those of "How it works". */
export function LeftOutTerms({ dress }: { dress: string }) {
  const say = useSay();
  return (
    <>
      <p>{say('how-left-lead')}</p>
      <dl class={dress}>
        {LEFT_OUT.map((what) => (
          <div key={what}>
            <dt>{say(`how-left-${what}`)}</dt>
            <dd>{say(`how-left-${what}-note`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
