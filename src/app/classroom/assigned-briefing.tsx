/** The briefing at the level that the assignment asks for. */
import { useEffect, useState } from 'preact/hooks';
import { scenarioOfId } from '../../classroom/arms.ts';
import type { ReadingLevel } from '../../classroom/assignment.ts';
import { Briefing } from '../../desk/briefing/index.ts';
import { BasicBriefing, ShortBriefing } from '../../desk/classroom/assigned/basic-briefing.tsx';
import type { ProseTree } from '../../desk/teaching/contract.ts';
import { briefingOf, Prose } from '../../desk/teaching/index.ts';
import type { Scenario } from '../../engine/index.ts';
import type { House } from '../house.ts';
import { hashOf } from '../routes.ts';

interface AssignedBriefingProps {
  house: House;
  scenario: Scenario;
  reading: ReadingLevel;
  seed: string;
  onBegin: () => void;
  onBack: () => void;
}

export function AssignedBriefing({ house, reading, scenario, ...ways }: AssignedBriefingProps) {
  const { text, store } = house;
  const { stageOn } = store.get();
  if (reading === 'full') return <Briefing {...{ text, stageOn, scenario }} {...ways} />;
  return (
    <BasicBriefing {...{ text, stageOn }} {...ways}>
      <PlainWords scenario={scenario} />
    </BasicBriefing>
  );
}

/** In plain words, where somebody has put the crisis into them. */
function PlainWords({ scenario }: { scenario: Scenario }) {
  const [prose, setProse] = useState<ProseTree | 'fetching' | undefined>('fetching');
  useEffect(() => {
    briefingOf(scenarioOfId(scenario.id), 'basic').then(setProse, () => setProse(undefined));
  }, [scenario]);
  if (prose === 'fetching') return <p aria-busy="true" />;
  if (!prose) return <ShortBriefing scenario={scenario} />;
  const addressOf = (page: string) => hashOf({ screen: 'classroom', path: `teaching/${page}` });
  return <Prose prose={prose} addressOf={addressOf} />;
}
