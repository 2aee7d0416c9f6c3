import { useSay } from '../parts/index.ts';
import { Cited } from './cited.tsx';

/** What the model is, and what it is not. */
export function InOneMinute() {
  const say = useSay();
  return (
    <>
      <p>{say('how-minute-sum')}</p>
      <Cited works={['mckelvey', 'signorino', 'esarey']}>{say('how-minute-odds')}</Cited>
      <Cited works={['snyder', 'crescenzi', 'leeds', 'berkemeier']}>
        {say('how-minute-trust')}
      </Cited>
      <p class="how-not">
        <b>{say('how-minute-not-lead')}</b> {say('how-minute-not')}
      </p>
    </>
  );
}
