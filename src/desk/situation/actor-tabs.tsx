import { codeOf } from '../parts/codes.ts';
import { Flag, Tabs, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { frontOf } from '../theatre.ts';

/**
 * The members, in the Council's order, and after them a side that fights and is no member. None is chosen
 * while a site or another outsider is selected.
 */
export function ActorTabs({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, selection, state, text } = session;
  const sides = (frontOf(state)?.sides ?? []).filter(({ id }) =>
    state.outsiders.some((outsider) => outsider.id === id),
  );
  return (
    <Tabs
      label={say('desk-members')}
      controls="dossier-body"
      tabs={[...state.members, ...sides].map(({ id }) => ({
        id,
        name: text.name(id, scenario),
        label: (
          <>
            <Flag actor={id} width={16} />
            {codeOf(id)}
          </>
        ),
      }))}
      chosen={selection.kind === 'actor' ? selection.id : ''}
      onChoose={(id) => session.select({ kind: 'actor', id })}
    />
  );
}
