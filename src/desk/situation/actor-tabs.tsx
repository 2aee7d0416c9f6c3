import { codeOf } from '../parts/codes.ts';
import { Flag, Tabs, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

/** The six members, in the Council's order. None is chosen while a site or an outsider is selected. */
export function ActorTabs({ session }: { session: Session }) {
  const say = useSay();
  const { scenario, selection, state, text } = session;
  return (
    <Tabs
      label={say('desk-members')}
      controls="dossier-body"
      tabs={state.members.map(({ id }) => ({
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
