import { useEffect, useRef } from 'preact/hooks';
import type { StepOption, WhipCount } from '../../engine/index.ts';
import { Button, costWords, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import { AmendmentPanel } from './amendment-panel.tsx';
import { AnswerRow } from './answer-row.tsx';
import { heard, votesBefore, type Answer, type Ballot } from './ballot.ts';
import { DecisionChanges, DecisionText } from './decision.tsx';

interface VotePanelProps {
  session: Session;
  ballot: Ballot;
  whip: WhipCount;
  onBack: () => void;
  /** Draft another text this turn; absent where none can be tabled. */
  onRedraft: (() => void) | undefined;
}

/** The answers one by one, how it ended, and what comes next. */
export function VotePanel({ session, ballot, whip, onBack, onRedraft }: VotePanelProps) {
  const text = useText();
  const { amendment } = session.state.council;
  const foot = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const spoken = lastSpeaker(ballot);
  // Each step takes its button with it: the focus goes on to the next one.
  useEffect(() => {
    const held = document.activeElement;
    if (held && held !== document.body && held.tagName !== 'MAIN') return;
    // Before the first answer the change that was moved comes first: it takes the focus itself.
    if (amendment) return;
    foot.current?.querySelector<HTMLElement>('.button-primary')?.focus();
  }, [ballot.next, amendment]);
  // What was just said stays in sight; at the end, what it came to does, which stands at the top.
  useEffect(() => {
    const top = ballot.decision && scroll.current;
    if (top) top.scrollTop = 0;
    else scroll.current?.querySelector('[data-spoken]')?.scrollIntoView({ block: 'nearest' });
  }, [spoken, ballot.decision]);
  const expected = (member: string) => whip.lines.find((line) => line.member === member);
  return (
    <section class="council-panel" aria-labelledby="council-vote">
      <div
        ref={scroll}
        class="panel-scroll"
        role="group"
        aria-labelledby="council-vote"
        tabIndex={0}
      >
        <header class="panel-head">
          <h2 id="council-vote">{text.say('council-vote')}</h2>
          <span class="label">
            {text.say('council-heard', { heard: heard(ballot), all: ballot.answers.length })}
          </span>
        </header>
        {amendment && (
          <AmendmentPanel session={session} ballot={ballot} whip={whip} amendment={amendment} />
        )}
        <DecisionChanges session={session} ballot={ballot} />
        <ul class="answers">
          {decidingFirst(ballot).map((answer) => (
            <AnswerRow
              key={answer.member}
              session={session}
              answer={answer}
              expected={expected(answer.member)}
              before={votesBefore(ballot, answer)}
              spoken={answer.member === spoken}
              decided={ballot.by.includes(answer.member)}
            />
          ))}
        </ul>
      </div>
      <footer ref={foot} class="panel-foot">
        <DecisionText session={session} ballot={ballot} />
        {ballot.next === undefined ? (
          <AfterVote onBack={onBack} onRedraft={onRedraft} />
        ) : amendment ? (
          <WithdrawStep session={session} />
        ) : (
          <DuringVote session={session} ballot={ballot} next={ballot.next} />
        )}
      </footer>
    </section>
  );
}

/** Who was heard last, while others are still to be heard. */
function lastSpeaker({ answers, next }: Ballot): string | undefined {
  if (next === undefined) return undefined;
  const heardLast = answers
    .filter(({ vote }) => vote !== undefined)
    .sort((one, other) => one.at - other.at);
  return heardLast.at(-1)?.member;
}

/** Those whose answer decided the vote stand first once it is over. */
function decidingFirst({ answers, by }: Ballot): readonly Answer[] {
  const decided = answers.filter(({ member }) => by.includes(member));
  return [...decided, ...answers.filter(({ member }) => !by.includes(member))];
}

function AfterVote({ onBack, onRedraft }: Pick<VotePanelProps, 'onBack' | 'onRedraft'>) {
  const text = useText();
  return (
    <div class="vote-steps">
      {onRedraft && <Button onClick={onRedraft}>{text.say('council-draft-another')}</Button>}
      <Button kind="primary" onClick={onBack}>
        {text.say('council-back')}
      </Button>
    </div>
  );
}

interface DuringVoteProps {
  session: Session;
  ballot: Ballot;
  next: string;
}

function WithdrawStep({ session }: { session: Session }) {
  const text = useText();
  const withdrawal = session.options.find(
    (option): option is StepOption => option.kind === 'withdrawText',
  );
  return (
    <Button
      disabled={withdrawal?.closed != null}
      held={session.asked}
      hint={withdrawal && costWords(text, withdrawal.cost)}
      hintIsKey={false}
      onClick={() => session.perform({ kind: 'withdrawText' })}
    >
      {text.say('council-withdraw')}
    </Button>
  );
}

function DuringVote({ session, ballot, next }: DuringVoteProps) {
  const text = useText();
  const left = ballot.answers.length - heard(ballot);
  const hearAll = () => {
    for (let index = 0; index < left; index += 1) session.perform({ kind: 'hear' });
  };
  return (
    <>
      <div class="vote-aside">
        <WithdrawStep session={session} />
        {left > 1 && (
          <Button held={session.asked} onClick={hearAll}>
            {text.say('council-hear-all')}
          </Button>
        )}
      </div>
      <Button
        kind="primary"
        hint={text.say('council-space')}
        held={session.asked}
        onClick={() => session.perform({ kind: 'hear' })}
      >
        {text.say('council-hear', { member: text.name(next, session.scenario) })}
      </Button>
    </>
  );
}
