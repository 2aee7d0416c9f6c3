import { useEffect, useMemo, useState } from 'preact/hooks';
import causalMap from '../../classroom/built/causal-map.json';
import type { CausalMap } from '../../classroom/pack/causal-map.ts';
import { namingOf, Reading } from '../../desk/classroom/class/index.ts';
import { NoClass, Pack } from '../../desk/classroom/pack/index.ts';
import { BUILT_IN } from '../../scenario/catalogue.ts';
import type { House } from '../house.ts';
import { showExample } from './class-example.ts';
import { stopReading } from './class-intake.ts';
import { stopExample, useClass } from './class-store.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

/** The debrief pack of the class that was read. Where none was, of an example, which is read like any other. */
export function PackPage({ house }: ClassroomPageProps) {
  const { say } = house.text;
  const { report, scenario, title, isExample, mode, given, reading, message } = useClass();
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>();
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([titlesOf(house), house.learn('how')]).then(
      ([found]) => setTitles(found),
      (error: Error) => setFailed(error),
    );
  }, [house]);
  // What a run is called on the class page.
  const naming = useMemo(() => namingOf(mode, given, say), [mode, given, say]);
  if (failed) throw failed;
  if (!titles) return <main class="loading" aria-busy="true" />;
  if (report && scenario) {
    return (
      <Pack
        {...{ report, scenario, title, naming }}
        example={isExample}
        map={causalMap as unknown as CausalMap}
      />
    );
  }
  return (
    <NoClass
      titles={titles}
      onExample={(id) => {
        showExample({ say, load: house.load }, id).catch((error: Error) => setFailed(error));
      }}
    >
      {reading && (
        <Reading {...reading} onCancel={reading.kind === 'playing' ? stopExample : stopReading} />
      )}
      {message !== undefined && <p role="status">{message}</p>}
    </NoClass>
  );
}

async function titlesOf(house: House): Promise<Record<string, string>> {
  const loaded = await Promise.all(BUILT_IN.map((id) => house.load(id)));
  return Object.fromEntries(
    loaded.flatMap((scenario) => (scenario ? [[scenario.id, scenario.briefing.title]] : [])),
  );
}
