import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CausalMap } from '../../../classroom/pack/causal-map.ts';
import type { DebriefLength } from '../../../classroom/pack/agenda.ts';
import type { Arrow } from '../../../classroom/pack/drawn.ts';
import type { Report } from '../../../classroom/report.ts';
import type { Scenario } from '../../../engine/index.ts';
import { usePaperTitle } from '../../paper-title.ts';
import type { Naming } from '../class/index.ts';
import { Button } from '../../parts/button.tsx';
import { useText } from '../../parts/words.ts';
import { armsWords } from '../fact-words.ts';
import { Agenda, LengthChoice } from './agenda.tsx';
import { PackBar } from './bar.tsx';
import { LeftOutTerms } from '../../how/left-out-terms.tsx';
import { Closing } from './closing.tsx';
import { packOf, PackProvider } from './contract.ts';
import { Decision } from './decision.tsx';
import { Discussion } from './discussion.tsx';
import { MapExercise } from './map/exercise.tsx';
import { MapOnPaper } from './map/paper.tsx';
import { PartLinks } from './part-links.tsx';
import { Predictions } from './predictions.tsx';
import { Section } from './section.tsx';
import { Slides } from './slides/slides.tsx';
import { Sources } from './sources.tsx';
import { Spread } from './spread.tsx';
import '../../style/light.css';
import './pack.css';
import './reading.css';
import './tables.css';
import './decision.css';
import './print.css';

interface PackProps {
  scenario: Scenario;
  report: Report;
  map: CausalMap;
  /** What the teacher calls the class; may be empty. */
  title: string;
  /** True for games of scripted players. */
  example: boolean;
  /** As on the class page. */
  naming: Naming;
}

/** The debrief of one class: to be read, to be shown, to be printed. */
export function Pack({ scenario, report, map, title, example, naming }: PackProps) {
  const text = useText();
  const { say } = text;
  const [length, setLength] = useState<DebriefLength>(32);
  const [drawn, draw] = useState<readonly Arrow[]>([]);
  const [presents, present] = useState(false);
  const pack = useMemo(() => packOf(scenario, report, map), [scenario, report, map]);
  const runs = useMemo(() => new Map(report.runs.map((run) => [run.at, run])), [report]);
  const called = (at: number): string => {
    const run = runs.get(at);
    return run ? naming.nameOf(run) : '';
  };
  const headed = title || (report.assignment?.title ?? '');
  usePaperTitle(
    [say('pack-title'), scenario.briefing.title, headed].filter((part) => part !== '').join(', '),
  );
  const presented = useRef(false);
  useEffect(() => {
    // What had the focus before the slides was drawn anew.
    if (presented.current)
      document.querySelector<HTMLElement>('.pack-ways .button-primary')?.focus();
    presented.current = presents;
  }, [presents]);
  const arms = report.assignment?.arms;
  const unfinished = report.runs.length - report.finished;
  if (presents) {
    return (
      <PackProvider value={pack}>
        <Slides drawn={drawn} onClose={() => present(false)} />
      </PackProvider>
    );
  }
  return (
    <PackProvider value={pack}>
      <main class="pack">
        <PackBar title={headed}>
          <Button onClick={() => window.print()}>{say('pack-print')}</Button>
          <Button kind="primary" onClick={() => present(true)}>
            {say('pack-present')}
          </Button>
        </PackBar>
        <div class="pack-body">
          <header class="pack-head">
            <h1>{say('pack-title')}</h1>
            <p class="pack-lead">
              {say('pack-of', { scenario: scenario.briefing.title, runs: report.runs.length })}
            </p>
            <p class="pack-second">
              {say(example ? 'pack-example-lead' : 'pack-lead', { runs: report.runs.length })}
              {unfinished > 0 && ` ${say('pack-unfinished', { count: unfinished })}`}
            </p>
            {arms && (
              <p class="pack-second">
                {say('pack-arms', { arms: armsWords(arms, scenario, text) })}
              </p>
            )}
            <PartLinks />
          </header>
          <Section id="agenda">
            <LengthChoice length={length} onLength={setLength} />
            <Agenda length={length} />
          </Section>
          <Section id="opening">
            <Spread />
          </Section>
          <Section id="decisions">
            {pack.decisions.length === 0 && <p>{say('pack-decisions-none')}</p>}
            {pack.decisions.map((facts) => (
              <Decision key={`${facts.turn} ${facts.group}`} facts={facts} name={called} />
            ))}
          </Section>
          <Section id="predictions">
            <Predictions />
          </Section>
          <Section id="questions">
            <Discussion />
          </Section>
          <Section id="map">
            <MapExercise drawn={drawn} onDraw={draw} />
          </Section>
          <MapOnPaper />
          <Section id="left-out">
            <LeftOutTerms dress="pack-left-out" />
          </Section>
          <Section id="closing">
            <Closing />
          </Section>
          <Section id="sources">
            <Sources />
          </Section>
        </div>
      </main>
    </PackProvider>
  );
}
