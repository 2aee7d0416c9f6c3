import { useMemo } from 'preact/hooks';
import type { GameState } from '../../engine/index.ts';
import { HowLink, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { RecordRun, Spread, Verification } from './contract.ts';
import { course, turningPoints } from './course.ts';
import './debrief.css';
import { Discussion, Endings } from './discussion.tsx';
import { Ending } from './ending.tsx';
import { NextCallers } from './next-callers.tsx';
import { questions } from './questions.ts';
import { Sharing } from './sharing.tsx';
import { SideBySide } from './side-by-side.tsx';
import { VerdictColumn } from './verdict.tsx';
import { WhereItTurned } from './where-it-turned.tsx';

interface DebriefProps {
  session: Session;
  /** The state before the first act. */
  first: GameState;
  record: RecordRun | undefined;
  spread: Spread | undefined;
  verification: Verification | undefined;
  /** True where what is shown beside the run could not be worked out. */
  failed?: boolean;
  /** Tries that again. */
  onRetry?: () => void;
  onAgain: (seed: 'same' | 'new') => void;
  /** True when it is the record itself that is shown, as it was played. */
  isRecord?: boolean;
}

/** What the run came to, where it turned, how it compares, and what to talk about. */
export function Debrief(props: DebriefProps) {
  const { session, first, spread, failed = false, onRetry, onAgain, isRecord = false } = props;
  // Nothing is gained by comparing the record with itself.
  const record = isRecord ? undefined : props.record;
  const text = useText();
  const { scenario, state, told, outcome } = session;
  const marks = useMemo(() => played(session.marks), [session.marks]);
  const run = useMemo(() => course(scenario, marks), [marks]);
  const turning = useMemo(() => turningPoints(scenario, first, marks, told), [marks]);
  const recorded = useMemo(() => course(scenario, played(record?.marks ?? [])), [record]);
  const list = useMemo(
    () => (outcome ? questions({ scenario, first, last: state, told, outcome }) : []),
    [outcome],
  );
  if (!outcome) return null;
  return (
    <main class="debrief">
      <DebriefBar {...props} />
      <VerdictColumn {...{ session, outcome, first, record, spread, failed, isRecord }} />
      <div class="debrief-centre">
        <WhereItTurned {...{ session, run, turning }} record={recorded} />
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
        <Sharing session={session} onAgain={onAgain} />
      </aside>
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
