import type { Verdict } from '../../engine/index.ts';
import { Button, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Spread } from './contract.ts';
import type { Question } from './questions.ts';

/** Three questions that follow from what happened. */
export function Discussion({ session, list }: { session: Session; list: readonly Question[] }) {
  const text = useText();
  const words = ({ key, numbers, actors }: Question) =>
    text.say(key, {
      ...numbers,
      ...Object.fromEntries(
        Object.entries(actors).map(([arg, id]) => [arg, text.name(id, session.scenario)]),
      ),
    });
  return (
    <section aria-labelledby="debrief-discuss">
      <h2 id="debrief-discuss" class="panel-head">
        {text.say('debrief-discuss')}
      </h2>
      <ol class="discussion">
        {list.map((question) => (
          <li key={question.key}>{words(question)}</li>
        ))}
      </ol>
    </section>
  );
}

interface EndingsProps {
  spread: Spread | undefined;
  /** True where the runs could not be played. */
  failed: boolean;
  onRetry: (() => void) | undefined;
  yours: Verdict;
}

/** How runs of this crisis end, the player's own ending marked. */
export function Endings({ spread, failed, onRetry, yours }: EndingsProps) {
  const text = useText();
  const counted = spread
    ? (Object.entries(spread.verdicts) as [Verdict, number][])
        .filter(([id, count]) => count > 0 || id === yours)
        .sort(([, one], [, other]) => other - one)
    : [];
  const most = Math.max(1, ...counted.map(([, count]) => count));
  return (
    <section class="endings" aria-labelledby="debrief-endings">
      <header class="endings-head">
        <h2 id="debrief-endings">{text.say('debrief-endings')}</h2>
        <span class="label">
          {spread
            ? text.say('debrief-of-runs', { runs: spread.runs })
            : failed
              ? ''
              : text.say('debrief-playing-many')}
        </span>
      </header>
      {failed && !spread && (
        <p class="endings-failed" role="alert">
          {text.say('debrief-many-failed')}{' '}
          {onRetry && <Button onClick={onRetry}>{text.say('debrief-many-again')}</Button>}
        </p>
      )}
      <ul>
        {counted.map(([id, count]) => (
          <li key={id} class={id === yours ? 'ending ending-yours' : 'ending'}>
            <span>
              {text.say(`verdict-${id}`)}
              {id === yours && <span class="unseen"> ({text.say('debrief-key-you')})</span>}
            </span>
            <span class="ending-bar" aria-hidden="true">
              <i style={{ width: `${((count / most) * 100).toFixed(1)}%` }} />
            </span>
            <b>{text.say('debrief-percent', { share: shareOf(count, spread?.runs ?? 1) })}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shareOf(count: number, runs: number): string {
  const share = (count / runs) * 100;
  return share > 0 && share < 1 ? '<1' : String(Math.round(share));
}
