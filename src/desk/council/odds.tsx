import type { Range, WhipCount } from '../../engine/index.ts';
import { points, range, useText } from '../parts/index.ts';
import { middle } from './clauses.ts';
import { Explained } from './explained.tsx';

const OUTCOMES = ['adopted', 'blocked', 'delayed'] as const;

/** How the vote would end: solid adopted, hatched blocked, broken frame delayed, and the ranges in words. */
export function Odds({ whip }: { whip: WhipCount }) {
  const text = useText();
  const total = OUTCOMES.reduce((sum, each) => sum + middle(whip[each]), 0) || 1;
  return (
    <section class="odds" aria-labelledby="council-odds">
      <h3 id="council-odds" class="odds-title">
        {text.say('council-odds')}
      </h3>
      <div class="odds-bar" aria-hidden="true">
        {OUTCOMES.map((each) => (
          <span
            key={each}
            class={`odds-${each}`}
            style={{ width: `${((middle(whip[each]) / total) * 100).toFixed(1)}%` }}
          />
        ))}
      </div>
      <p class="odds-words">
        {OUTCOMES.map((each, index) => (
          <span key={each} title={text.say(`council-${each}-means`)}>
            {words(whip[each], each, index === OUTCOMES.length - 1)}
          </span>
        ))}
      </p>
      <Explained
        summary={text.say('council-odds-read')}
        lines={OUTCOMES.map((each) => text.say(`council-${each}-means`))}
      />
    </section>
  );

  function words({ low, high }: Range, outcome: (typeof OUTCOMES)[number], last: boolean): string {
    return text.say(last ? 'council-odds-unit' : 'council-odds-range', {
      outcome: text.say(`council-${outcome}`),
      range: range(points(low), points(high)),
    });
  }
}
