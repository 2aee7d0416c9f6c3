import { useEffect, useState } from 'preact/hooks';
import causalMap from '../../classroom/built/causal-map.json';
import type { CausalMap } from '../../classroom/pack/causal-map.ts';
import { exampleReport } from '../../classroom/pack/example.ts';
import type { Report } from '../../classroom/report.ts';
import { NoClass, Pack } from '../../desk/classroom/pack/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { BUILT_IN } from '../../scenario/catalogue.ts';
import type { House } from '../house.ts';
import { classState } from './class-store.ts';
import type { ClassroomPageProps } from './classroom-screen.tsx';

interface Shown {
  readonly scenario: Scenario;
  readonly report: Report;
  /** What the teacher calls the class; may be empty. */
  readonly title: string;
  readonly example: boolean;
}

/** The debrief pack of the class that was read, or of an example. */
export function PackPage({ house }: ClassroomPageProps) {
  const [shown, show] = useState(classThatWasRead);
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>();
  const [failed, setFailed] = useState<Error | undefined>(undefined);
  useEffect(() => {
    Promise.all([titlesOf(house), house.learn('how')]).then(
      ([found]) => setTitles(found),
      (error: Error) => setFailed(error),
    );
  }, [house]);
  if (failed) throw failed;
  if (!titles) return <main class="loading" aria-busy="true" />;
  if (shown) return <Pack {...shown} map={causalMap as unknown as CausalMap} />;
  const exampleOf = (id: string) => {
    house.load(id).then(
      (scenario) => {
        if (scenario)
          show({ scenario, report: exampleIn(house, scenario), title: '', example: true });
      },
      (error: Error) => setFailed(error),
    );
  };
  return <NoClass titles={titles} onExample={exampleOf} />;
}

/** Undefined where none was read in this visit. */
function classThatWasRead(): Shown | undefined {
  const { report, scenario, title, isExample } = classState();
  return report && scenario && { report, scenario, title, example: isExample };
}

async function titlesOf(house: House): Promise<Record<string, string>> {
  const loaded = await Promise.all(BUILT_IN.map((id) => house.load(id)));
  return Object.fromEntries(
    loaded.flatMap((scenario) => (scenario ? [[scenario.id, scenario.briefing.title]] : [])),
  );
}

function exampleIn({ text }: House, scenario: Scenario): Report {
  return exampleReport(scenario, (policy, at) => text.say(`pack-example-${policy}-${at + 1}`));
}
