/** The briefing at the level that the assignment asks for. */
import { useEffect, useState } from 'preact/hooks';
import { scenarioOfId } from '../../classroom/arm-id.ts';
import type { ReadingLevel } from '../../classroom/assignment.ts';
import { Briefing } from '../../desk/briefing/index.ts';
import { BasicBriefing, ShortBriefing } from '../../desk/classroom/assigned/basic-briefing.tsx';
import { useText } from '../../desk/parts/words.ts';
import type { ProseTree } from '../../desk/teaching/contract.ts';
import { briefingOf, Prose } from '../../desk/teaching/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { isBuiltIn } from '../../scenario/index.ts';
import type { House } from '../house.ts';
import { hashOf } from '../routes.ts';

interface AssignedBriefingProps {
  house: House;
  scenario: Scenario;
  reading: ReadingLevel;
  /** Whether what came afterwards may be known: then the sources stand below, whose titles tell of it. */
  toldAll: boolean;
  seed: string;
  onBegin: () => void;
  onBack: () => void;
}

export function AssignedBriefing(props: AssignedBriefingProps) {
  const { house, reading, scenario, toldAll, ...ways } = props;
  const { text, store } = house;
  const { stageOn } = store.get();
  const isOwn = !isBuiltIn(scenarioOfId(scenario.id));
  if (reading === 'full' && (toldAll || isOwn))
    return <Briefing {...{ text, stageOn, scenario }} {...ways} />;
  return (
    <BasicBriefing {...{ text, stageOn }} {...ways}>
      <Material {...{ scenario, reading, toldAll }} />
    </BasicBriefing>
  );
}

/** As the teaching material tells it up to the first day, where it does; else what the scenario says in short. */
function Material({
  scenario,
  reading,
  toldAll,
}: Pick<AssignedBriefingProps, 'scenario' | 'reading' | 'toldAll'>) {
  const text = useText();
  const [prose, setProse] = useState<ProseTree | 'fetching' | undefined>('fetching');
  useEffect(() => {
    briefingOf(scenarioOfId(scenario.id), reading).then(setProse, () => setProse(undefined));
  }, [scenario, reading]);
  if (prose === 'fetching') return <p aria-busy="true" />;
  if (!prose) return <ShortBriefing scenario={scenario} />;
  const addressOf = (page: string) => hashOf({ screen: 'classroom', path: `teaching/${page}` });
  if (toldAll) return <Prose prose={prose} addressOf={addressOf} />;
  return (
    <>
      <Prose prose={withoutSources(prose)} addressOf={addressOf} />
      <p>{text.say('assigned-sources-later')}</p>
    </>
  );
}

/** Up to the heading of its sources, which comes last. */
function withoutSources({ title, blocks }: ProseTree): ProseTree {
  const at = blocks.findLastIndex(({ kind }) => kind === 'heading');
  return { title, blocks: at > 0 ? blocks.slice(0, at) : blocks };
}
