import { useMemo, useRef, useState } from 'preact/hooks';
import type { GameState } from '../../engine/index.ts';
import type { Parent } from '../../run/index.ts';
import { usePaperTitle } from '../paper-title.ts';
import { HowLink, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { MatteredSoFar, RecordRun, Spread, Verification } from './contract.ts';
import { course, turningPoints } from './course.ts';
import './debrief.css';
import { Discussion, Endings } from './discussion.tsx';
import { Ending } from './ending.tsx';
import { NextCallers } from './next-callers.tsx';
import { PaperSources } from './paper-sources.tsx';
import { questions } from './questions.ts';
import { Sharing } from './sharing.tsx';
import { SideBySide } from './side-by-side.tsx';
import { VerdictColumn } from './verdict.tsx';
import { WhatMattered } from './what-mattered.tsx';
import { WhereItTurned } from './where-it-turned.tsx';

interface DebriefProps {
  session: Session;
  /** The state before the first act. */
  first: GameState;
  record: RecordRun | undefined;
  spread: Spread | undefined;
  verification: Verification | undefined;
  mattered: MatteredSoFar | undefined;
  /** True where what is shown beside the run could not be worked out. */
  failed?: boolean;
  /** Tries that again. */
  onRetry?: () => void;
  onAgain: (seed: 'same' | 'new') => void;
  /** Why the run is not played a second time, a sentence; undefined where it may be. */
  onceOnly?: string | undefined;
  /** True when it is the record itself that is shown, as it was played. */
  isRecord?: boolean;
  /** Where the run parted from another one; absent where it was played from the start. */
  parent?: Parent | undefined;
  /** Address of its replay. */
  replayAt?: string;
}

/** What the run came to, which decisions made it so, where it turned, how it compares, and what to talk about. */
export function Debrief(props: DebriefProps) {
  const { session, first, spread, mattered, failed = false } = props;
  const { onRetry, onAgain, isRecord = false } = props;
  // Nothing is gained by comparing the record with itself.
  const record = isRecord ? undefined : props.record;
  const text = useText();
  const { scenario, state, told, outcome } = session;
  usePaperTitle(
    `${text.say('debrief-title')}, ${text.say('debrief-case', { title: scenario.briefing.title, seed: state.seed })}`,
  );
  const marks = useMemo(() => played(session.marks), [session.marks]);
  const run = useMemo(() => course(scenario, marks, told), [marks]);
  const turning = useMemo(() => turningPoints(scenario, first, marks, told), [marks]);
  const recorded = useMemo(
    () => course(scenario, played(record?.marks ?? []), record?.told ?? []),
    [record],
  );
  const list = useMemo(
    () => (outcome ? questions({ scenario, first, last: state, told, outcome }) : []),
    [outcome],
  );
  const named = mattered?.kind === 'found' ? mattered.mattered.named : [];
  // Until the reader chooses a turn it is that of the decision that mattered most.
  const [picked, setPicked] = useState<number | undefined>(undefined);
  const chosen = picked ?? named[0]?.decision.turn ?? turning[0]?.turn ?? 1;
  const graph = useRef<HTMLDivElement>(null);
  const show = (turn: number) => {
    setPicked(turn);
    graph.current?.scrollIntoView({ block: 'nearest' });
  };
  if (!outcome) return null;
  return (
    <main class="debrief">
      <DebriefBar {...props} />
      <VerdictColumn {...{ session, outcome, first, record, spread, failed, isRecord }} />
      <div class="debrief-centre">
        <WhatMattered {...{ session, mattered, chosen, onRetry }} onChoose={show} />
        <WhereItTurned
          {...{ session, run, turning, chosen, graph }}
          decided={named.map(({ decision }) => decision.turn)}
          record={recorded}
          onChoose={setPicked}
        />
        <SideBySide session={session} isRecord={isRecord} />
        <Ending session={session} />
        <p class="record-ending">
          <b>{text.say('debrief-record-ended')}</b> {scenario.recordOutcome.text}
        </p>
      </div>
      <aside class="debrief-right" aria-label={text.say('debrief-after')}>
        <Discussion session={session} list={list} />
        <NextCallers session={session} />
        <Endings {...{ spread, failed, onRetry }} yours={outcome.verdict} />
        <Sharing
          {...{ session, onAgain }}
          onceOnly={props.onceOnly}
          parent={props.parent}
          replayAt={props.replayAt}
        />
      </aside>
      <PaperSources session={session} />
    </main>
  );
}

/** Turns that were played: the mark before the first one is none. */
function played(marks: Session['marks']): Session['marks'] {
  return marks.filter(({ turn }) => turn > 0);
}

function DebriefBar({ session, verification, isRecord }: DebriefProps) {
  const text = useText();
  const { scenario, state } = session;
  return (
    <header class="debrief-bar">
      <span class="top-mark" role="img" aria-label={text.say('desk-game')}>
        IV
      </span>
      <h1 class="top-date">
        <span>{text.say(isRecord ? 'debrief-record-played' : 'debrief-title')}</span>
        <span class="top-case">
          {text.say('debrief-case', { title: scenario.briefing.title, seed: state.seed })}
        </span>
      </h1>
      <HowLink class="text-link debrief-how" />
      {verification && (
        <p class="debrief-verified" role={verification.kind === 'differs' ? 'alert' : undefined}>
          {verification.kind === 'verified'
            ? text.say('debrief-verified', { acts: verification.acts })
            : `${text.say('debrief-differs')} ${verification.message}`}
        </p>
      )}
    </header>
  );
}
