import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassRun } from '../../../classroom/report.ts';
import { usePaperTitle } from '../../paper-title.ts';
import { useSay } from '../../parts/words.ts';
import { ArmsCompared } from './arms-compared.tsx';
import './class.css';
import '../../style/light.css';
import './controls.css';
import { Colophon } from './colophon.tsx';
import { Contents } from './contents.tsx';
import { sectionsOf, type ClassShown, type SectionId } from './contract.ts';
import { Findings } from './findings.tsx';
import { Outcomes } from './outcomes.tsx';
import { Predictions } from './predictions.tsx';
import './print.css';
import { Reasons } from './reasons.tsx';
import { RecordBeside } from './record-beside.tsx';
import { Runs, type RunNames } from './runs.tsx';
import { Splits } from './splits.tsx';
import { usePaper } from '../use-paper.ts';
import { useSection } from './use-section.ts';
import { Verdicts } from './verdicts.tsx';

interface ClassViewProps extends ClassShown, RunNames {
  /** What paper is headed with. */
  title: string;
  crisis: string;
  /** The section that the address asks for; empty for none. */
  section: string;
  onReplay: (run: ClassRun) => void;
}

/** The report on a class, section by section. */
export function ClassView(props: ClassViewProps) {
  const { report, scenario, naming, title, crisis, section, given, onName, onReplay } = props;
  const say = useSay();
  const [marked, setMarked] = useState<number | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const goal = useRef<number | undefined>(undefined);
  const headed = title === '' ? say('class-title') : title;
  usePaperTitle(`${headed}, ${crisis}`);
  useSection(section);
  useEffect(() => {
    if (goal.current === undefined) return;
    const row = document.getElementById(`run-${goal.current}`);
    if (!row) return;
    goal.current = undefined;
    row.scrollIntoView({ block: 'center' });
    row.focus({ preventScroll: true });
  });
  const open = (run: number) => {
    goal.current = run;
    setMarked(run);
    setAsked(true);
  };
  const shown = useMemo(() => ({ report, scenario, naming }), [report, scenario, naming]);
  const sections = useMemo(() => sectionsOf(report), [report]);
  const ready = useStepByStep(sections.length, section !== '' || asked);
  // What does not change with the pointer is not drawn anew with it.
  const fixed = useMemo(() => drawn(shown), [shown]);
  const marking = { marked, onMark: setMarked };
  return (
    <>
      <div class="class-paper-head">
        <p class="class-paper-title">{headed}</p>
        <p>{say('class-paper', { crisis, runs: report.runs.length })}</p>
      </div>
      <Contents sections={sections} />
      {report.finished === 0 && <p class="class-none-ended">{say('class-none-ended')}</p>}
      {sections
        .slice(0, ready)
        .map((id) =>
          id === 'outcomes' ? (
            <Outcomes key={id} {...shown} {...marking} onOpen={open} />
          ) : id === 'runs' ? (
            <Runs key={id} {...shown} {...marking} {...{ given, onName, onReplay }} all={asked} />
          ) : (
            fixed[id]
          ),
        )}
      <Colophon {...shown} />
    </>
  );
}

function drawn(shown: ClassShown) {
  return {
    findings: <Findings key="findings" {...shown} />,
    verdicts: <Verdicts key="verdicts" {...shown} />,
    splits: <Splits key="splits" {...shown} />,
    reasons: <Reasons key="reasons" {...shown} />,
    predictions: <Predictions key="predictions" {...shown} />,
    record: <RecordBeside key="record" {...shown} />,
    arms: <ArmsCompared key="arms" {...shown} />,
  } satisfies Record<Exclude<SectionId, 'outcomes' | 'runs'>, unknown>;
}

/** How many of the sections are drawn: one more with each frame, so that no frame takes long; on paper all at once. */
function useStepByStep(sections: number, all: boolean): number {
  const [drawn, setDrawn] = useState(1);
  const paper = usePaper();
  useEffect(() => {
    if (drawn >= sections) return undefined;
    const frame = requestAnimationFrame(() => setDrawn(drawn + 1));
    return () => cancelAnimationFrame(frame);
  }, [drawn, sections]);
  return all || paper ? sections : drawn;
}
