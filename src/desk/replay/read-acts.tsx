import { useState } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import type { RecordedRun } from '../../run/index.ts';
import { Button } from '../parts/button.tsx';
import { useSay } from '../parts/words.ts';
import type { RecordedActs } from './recorded-acts.tsx';

interface ReadActsProps {
  recorded: RecordedRun;
  /** Brings the words and the scenario that they speak of, where it is here. */
  onRead: () => Promise<Scenario | undefined>;
}

interface Opened {
  readonly Acts: typeof RecordedActs;
  readonly scenario: Scenario | undefined;
}

/** Opens, in its own place, the acts of a run that cannot be played here. The list is fetched when it is asked for. */
export function ReadActs({ recorded, onRead }: ReadActsProps) {
  const say = useSay();
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const [{ RecordedActs: Acts }, scenario] = await Promise.all([
        import('./recorded-acts.tsx'),
        onRead(),
      ]);
      setOpened({ Acts, scenario });
    } catch {
      setFailed(true);
    }
  };
  if (opened) return <opened.Acts recorded={recorded} scenario={opened.scenario} />;
  return (
    <>
      <Button onClick={() => void open()}>{say('app-read-acts')}</Button>
      {failed && <p role="alert">{say('share-not-fetched')}</p>}
    </>
  );
}
