import type { ComponentChildren } from 'preact';
import type { Scenario } from '../../../engine/index.ts';
import type { Text } from '../../../text/index.ts';
import { BriefingFoot } from '../../briefing/index.ts';
import { useShortcuts } from '../../keys.ts';
import { useText, Words } from '../../parts/index.ts';
import '../../style/briefing.css';
import './basic-briefing.css';

interface BasicBriefingProps {
  text: Text;
  stageOn: boolean;
  seed: string;
  /** What stands on the sheet, its first heading included. */
  children: ComponentChildren;
  onBegin: () => void;
  onBack: () => void;
}

/** The briefing in plain words: a sheet, and the way in. */
export function BasicBriefing({ text, stageOn, children, ...ways }: BasicBriefingProps) {
  const { onBegin, onBack } = ways;
  useShortcuts([
    { on: ['Enter'], run: onBegin },
    { on: ['Escape'], run: onBack },
  ]);
  return (
    <Words.Provider value={text}>
      <main class="briefing" data-stage={stageOn ? 'on' : 'off'}>
        <div class="briefing-window" data-stage-window />
        <article class="briefing-sheet sheet">{children}</article>
        <BriefingFoot {...ways} />
      </main>
    </Words.Provider>
  );
}

/** What a scenario says of itself in short: for one that nobody has put into plain words. */
export function ShortBriefing({ scenario }: { scenario: Scenario }) {
  const text = useText();
  const { say } = text;
  const { briefing, turns } = scenario;
  return (
    <>
      <header class="briefing-head">
        <h1>{briefing.title}</h1>
        <p>{say('desk-title-facts', { kind: briefing.kind, turns: turns.length })}</p>
        <p>{text.date(scenario, 1)}</p>
      </header>
      <hr class="double-rule" />
      <p class="briefing-lead">{briefing.summary}</p>
      <section class="briefing-question">
        <h2>{say('desk-briefing-question')}</h2>
        <p>{briefing.question}</p>
      </section>
      <section>
        <h2>{say('desk-briefing-stakes')}</h2>
        {briefing.stakes.map(({ text: words }) => (
          <p key={words} class="statement">
            {words}
          </p>
        ))}
      </section>
    </>
  );
}
