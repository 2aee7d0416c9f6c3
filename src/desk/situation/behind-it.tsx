import { beliefs } from '../../engine/index.ts';
import { percent, useSay } from '../parts/index.ts';
import '../style/behind.css';
import type { Session } from '../session.ts';
import { whatFollows } from './what-follows.ts';

/** Shares of a whole in per cent, whole numbers that add up to 100: the largest remainders are rounded up. */
export function shares(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (weight * 100) / Math.max(1, total));
  const whole = exact.map(Math.floor);
  let left = 100 - whole.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole;
}

/**
 * What may be true underneath: one of a few answers, how likely each is by what is usual and what Moscow’s sources
 * have said, and what would follow. Signs in the dispatches are the reader’s to weigh.
 */
export function BehindIt({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, state, text } = session;
  const likely = shares(beliefs(scenario, state));
  const follows = whatFollows(scenario);
  const asked = state.readings.length;
  return (
    <section class="behind" aria-labelledby="desk-behind">
      <h3 id="desk-behind" class="section-head">
        <span>{say('desk-behind')}</span>
        <span class="label">{say('desk-behind-asked', { asked })}</span>
      </h3>
      <p class="behind-note">{say('desk-behind-note')}</p>
      <ul>
        {scenario.theatre.truths.map(({ id }, at) => {
          const named = state.readings.filter(({ truth }) => truth === id).length;
          return (
            <li key={id}>
              <p class="behind-head">
                <span>{text.name(id, scenario)}</span>
                <b>{say('desk-behind-share', { share: likely[at] ?? 0 })}</b>
              </p>
              <div class="behind-bar" aria-hidden="true">
                <i style={{ width: percent((likely[at] ?? 0) * 10) }} />
              </div>
              <p class="behind-follows">
                {[
                  ...(named > 0 ? [say('desk-behind-named', { named })] : []),
                  ...(follows[at] ?? []).map((id) => say(`desk-follows-${id}`)),
                ].join(' ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
