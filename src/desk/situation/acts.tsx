import {
  MEASURE_GROUPS,
  type ActOption,
  type MeasureGroup,
  type Preview,
} from '../../engine/index.ts';
import { Tabs, useSay } from '../parts/index.ts';
import '../style/acts.css';
import type { Session } from '../session.ts';
import { ActGroup } from './act-group.tsx';
import type { DueAct } from './due.ts';
import { DueStrip } from './due-strip.tsx';

interface ActsProps {
  session: Session;
  open: readonly MeasureGroup[];
  onToggle: (group: MeasureGroup) => void;
  chosen: ActOption | undefined;
  previews: readonly Preview[];
  onChoose: (option: ActOption) => void;
  onCouncil: () => void;
  /** Shows an act that settles something due. */
  onAct: (act: DueAct) => void;
}

/** Moscow's menu: six groups, few of them open at a time. On a phone the groups are tabs. */
export function Acts(props: ActsProps) {
  const { session, open, onToggle } = props;
  const say = useSay();
  const { moscow } = session.state;
  return (
    <section class="acts panel" aria-label={say('desk-acts')}>
      <header class="acts-head">
        <h2>{say('desk-acts')}</h2>
        <p class="label">
          {say('desk-acts-count', { left: moscow.acts, total: moscow.actsTotal })}
        </p>
      </header>
      <DueStrip session={session} onAct={props.onAct} />
      <div class="acts-tabs">
        <Tabs
          label={say('desk-acts')}
          tabs={MEASURE_GROUPS.map((id) => ({ id, label: say(`desk-group-${id}`) }))}
          chosen={open[0] ?? 'council'}
          onChoose={(group) => {
            if (!open.includes(group)) onToggle(group);
          }}
        />
      </div>
      <div class="acts-groups">
        {MEASURE_GROUPS.map((group) => (
          <ActGroup
            key={group}
            session={session}
            group={group}
            open={open.includes(group)}
            onToggle={() => onToggle(group)}
            chosen={props.chosen}
            previews={props.previews}
            onChoose={props.onChoose}
            onCouncil={props.onCouncil}
          />
        ))}
      </div>
    </section>
  );
}
