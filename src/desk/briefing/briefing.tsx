import { useRef } from 'preact/hooks';
import type { Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { useShortcuts } from '../keys.ts';
import { usePaperTitle } from '../paper-title.ts';
import { Words } from '../parts/index.ts';
import '../style/briefing.css';
import { BriefingFoot } from './briefing-foot.tsx';
import { Cast } from './cast.tsx';
import { numbered } from './citations.ts';
import { Sources } from './sources.tsx';
import { StatementText } from './statement-text.tsx';

export interface BriefingProps {
  text: Text;
  scenario: Scenario;
  stageOn: boolean;
  seed: string;
  /** Absent where the seed was dealt and is not the reader's to change. */
  onSeed?: ((seed: string) => void) | undefined;
  onNewSeed?: (() => void) | undefined;
  onBegin: () => void;
  onBack: () => void;
}

/** One sheet: what has happened, what is at stake, who is in it, the question, and on what it rests. */
export function Briefing(props: BriefingProps) {
  const { text, scenario, stageOn, seed, onBegin, onBack } = props;
  const { say } = text;
  const { briefing } = scenario;
  const sources = useRef<HTMLDetailsElement>(null);
  const numbers = numbered(scenario);
  usePaperTitle(briefing.title);
  const cite = (id: string) => {
    if (sources.current) sources.current.open = true;
    document.getElementById(`source-${id}`)?.focus();
  };
  useShortcuts([
    { on: ['Enter'], run: onBegin },
    { on: ['Escape'], run: onBack },
  ]);
  const statements = (all: typeof briefing.paragraphs) =>
    all.map((one) => (
      <StatementText
        key={one.text}
        statement={one}
        sources={scenario.sources}
        numbers={numbers}
        onCite={cite}
      />
    ));
  return (
    <Words.Provider value={text}>
      <main class="briefing" data-stage={stageOn ? 'on' : 'off'}>
        <div class="briefing-window" data-stage-window />
        <article class="briefing-sheet sheet">
          <header class="briefing-head">
            <h1>{briefing.title}</h1>
            <p>
              {text.say('desk-title-facts', { kind: briefing.kind, turns: scenario.turns.length })}
            </p>
            <p>{text.date(scenario, 1)}</p>
          </header>
          <hr class="double-rule" />
          <div class="briefing-columns">
            <p class="briefing-lead">{briefing.summary}</p>
            <section class="briefing-question">
              <h2>{say('desk-briefing-question')}</h2>
              <p>{briefing.question}</p>
            </section>
          </div>
          <div class="briefing-columns">
            <section>
              <h2>{say('desk-briefing-story')}</h2>
              {statements(briefing.paragraphs)}
            </section>
            <section>
              <h2>{say('desk-briefing-stakes')}</h2>
              {statements(briefing.stakes)}
            </section>
          </div>
          <Cast scenario={scenario} />
          <Sources scenario={scenario} numbers={numbers} box={sources} />
        </article>
        <BriefingFoot
          {...{ seed, onBegin, onBack }}
          onSeed={props.onSeed}
          onNewSeed={props.onNewSeed}
        />
      </main>
    </Words.Provider>
  );
}
