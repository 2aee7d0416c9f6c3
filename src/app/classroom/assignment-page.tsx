/** What a student opens: what is set, the number, the briefing, and the game. */
import { useEffect, useState } from 'preact/hooks';
import { scenarioOfId } from '../../classroom/arm-id.ts';
import { Refused, Withheld } from '../../desk/classroom/assigned/refusal.tsx';
import { AssignedWay } from './assigned-way.tsx';
import { opened, type Opening } from './assignment-opening.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';
import { isWithheld } from './withheld.ts';

/** Before this stands the id of a scenario whose record is to come later. */
const RECORD = 'record/';

export function AssignmentPage({ house, rest }: ClassroomPageProps) {
  if (rest.startsWith(RECORD)) return <WithheldPage house={house} id={rest.slice(RECORD.length)} />;
  return <Assignment house={house} rest={rest} />;
}

function Assignment({ house, rest }: ClassroomPageProps) {
  const [opening, setOpening] = useState<Opening | undefined>(undefined);
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  const open = () => opened(rest, house.load).then(setOpening, (error: Error) => setFailed(error));
  useEffect(() => {
    setOpening(undefined);
    void open();
  }, [rest]);
  if (failed) throw failed;
  if (!opening) return <main class="loading" aria-busy="true" />;
  const onBack = () => house.play.go({ screen: 'title' });
  if (opening.ok) return <AssignedWay key={rest} {...{ house, onBack }} {...opening.value} />;
  const onScenario = async (file: File) => {
    const { scenarioFrom } = await import('../opening.ts');
    const read = await scenarioFrom(file);
    if (read.ok) {
      house.visitors.set(read.value.id, read.value);
      return open();
    }
    const title = house.text.say('app-file-refused');
    house.store.set({ notice: { title, lines: read.lines } });
  };
  return (
    <Refused
      refusal={opening.refusal}
      onScenario={(file) => void onScenario(file)}
      onBack={onBack}
    />
  );
}

function WithheldPage({ house, id }: { house: ClassroomPageProps['house']; id: string }) {
  const [title, setTitle] = useState('');
  useEffect(() => {
    house.load(scenarioOfId(id)).then(
      (scenario) => setTitle(scenario?.briefing.title ?? id),
      () => setTitle(id),
    );
  }, [id]);
  useEffect(() => {
    // Nothing asks for it any more.
    if (!isWithheld(id)) house.play.go({ screen: 'record', scenario: id });
  }, [id]);
  const onBack = () => house.play.go({ screen: 'title' });
  return <Withheld title={title} onBack={onBack} />;
}
