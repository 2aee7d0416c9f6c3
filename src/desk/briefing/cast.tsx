import type { Scenario } from '../../engine/index.ts';
import { Flag, useSay, useText } from '../parts/index.ts';

export function Cast({ scenario }: { scenario: Scenario }) {
  const say = useSay();
  const text = useText();
  return (
    <section class="cast">
      <h2>{say('desk-briefing-cast')}</h2>
      <ul>
        {scenario.briefing.cast.map(({ actor, line }) => (
          <li key={actor}>
            <Flag actor={actor} width={24} />
            <h3>{text.name(actor, scenario)}</h3>
            <p>{line}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
