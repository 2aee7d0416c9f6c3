import { Tabs, useSay } from '../parts/index.ts';
import type { Session } from '../session.ts';

export type DossierView = 'state' | 'theatre' | 'behind';

const VIEWS = ['state', 'theatre', 'behind'] as const;

interface ViewTabsProps {
  session: Session;
  name: string;
  chosen: DossierView;
  onChoose: (view: DossierView) => void;
}

/** Of those whom the trouble is about: their government, the trouble, or what may be behind it. */
export function ViewTabs({ session, name, chosen, onChoose }: ViewTabsProps) {
  const say = useSay();
  const trouble = session.state.theatre.kind === 'unrest' ? 'theatre' : 'front';
  return (
    <Tabs
      kind="text"
      label={say('desk-member-views', { name })}
      tabs={VIEWS.map((id) => ({
        id,
        label: say(`desk-view-${id === 'theatre' ? trouble : id}`),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
