import { useEffect, useState } from 'preact/hooks';
import type { MeasureGroup } from '../../engine/index.ts';
import type { Session } from '../session.ts';
import type { DueAct } from './due.ts';

/** Opens the group of an act and puts the focus on it: on its first open choice, else on what closes it. */
export function useGoToAct(
  { options }: Session,
  openGroup: (group: MeasureGroup) => void,
): (act: DueAct) => void {
  const [wanted, setWanted] = useState<{ readonly act: DueAct } | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return;
    const row = document.querySelector<HTMLElement>(`[data-measure="${wanted.act}"]`);
    const target = row?.querySelector<HTMLElement>('button:not(:disabled)') ?? row;
    target?.scrollIntoView({ block: 'nearest' });
    target?.focus();
  }, [wanted]);
  return (act) => {
    const group = groupOf(options, act);
    if (group === undefined) return;
    openGroup(group);
    setWanted({ act });
  };
}

function groupOf(options: Session['options'], act: DueAct): MeasureGroup | undefined {
  if (act === 'table') return 'council';
  const found = options.find((option) => option.kind === 'act' && option.measure === act);
  return found?.kind === 'act' ? found.group : undefined;
}
