import { tie } from '../../engine/index.ts';
import { TieBar, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** How the others stand to one actor, on a common axis, the strongest first. */
export function Ties({ session, to }: { session: Session; to: string }) {
  const say = useSay();
  const { scenario, state, text } = session;
  const others = [...state.members, ...state.outsiders]
    .map(({ id }) => ({ id, value: tie(scenario, id, to) }))
    .filter(({ id, value }) => id !== to && Math.abs(value) >= 5)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (others.length === 0) return null;
  return (
    <section class="ties">
      <h3 class="section-head">
        <span>{say('desk-ties', { name: text.name(to, scenario) })}</span>
        <span class="label">{say('desk-ties-scale')}</span>
      </h3>
      {others.map(({ id, value }) => (
        <TieBar
          key={id}
          actor={id}
          name={text.name(id, scenario)}
          value={value}
          onSelect={() => session.select({ kind: 'actor', id })}
        />
      ))}
    </section>
  );
}
