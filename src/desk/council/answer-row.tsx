import { useId, useState } from 'preact/hooks';
import type { WhipLine } from '../../engine/index.ts';
import { Flag, VoteMark, points, range, useText } from '../parts/index.ts';
import type { Session } from '../session.ts';
import type { Answer, VoteCast } from './ballot.ts';
import { AllReasons, TwoReasons } from './reasons.tsx';

interface AnswerRowProps {
  session: Session;
  answer: Answer;
  /** What the whip count expects of a member that has not answered. */
  expected: WhipLine | undefined;
  /** The answers that were heard before it. */
  before: readonly VoteCast[];
  /** True for the answer that was heard last. */
  spoken: boolean;
  /** True where this answer decided the vote. */
  decided: boolean;
}

/** One capital's answer: mark, word, two causes, and all of them under its "why". */
export function AnswerRow({ session, answer, expected, before, spoken, decided }: AnswerRowProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { scenario } = session;
  const { member, choice, because, vote } = answer;
  const name = text.name(member, scenario);
  return (
    <li
      class={`answer answer-${choice}${decided ? ' answer-decided' : ''}`}
      {...(spoken ? { 'data-spoken': '' } : {})}
      {...(choice === 'deciding' ? { 'aria-current': 'step' } : {})}
    >
      <span class="answer-mark">
        {choice === 'waiting' ? (
          <span class="mark-waiting" />
        ) : (
          <VoteMark vote={choice} size={26} />
        )}
      </span>
      <div class="answer-who">
        <h3 class="answer-name">
          <Flag actor={member} width={18} />
          {name}
        </h3>
        <p class="answer-word">{text.say(`council-answer-${choice}`)}</p>
      </div>
      <div class="answer-reasons">
        {because.length > 0 && <TwoReasons member={member} scenario={scenario} because={because} />}
        {because.length === 0 && member === scenario.moscow && (
          <span class="reason">{text.say('council-consented-by-tabling')}</span>
        )}
        {expected && choice === 'deciding' && (
          <span class="reason">
            {text.say('council-odds-deciding', {
              consent: range(points(expected.consent.low), points(expected.consent.high)),
              object: range(points(expected.object.low), points(expected.object.high)),
            })}
          </span>
        )}
      </div>
      {vote && <q class="answer-line">{text.lineOf(vote, scenario, before)}</q>}
      {because.length > 0 && (
        <button
          type="button"
          class="why"
          aria-expanded={open}
          aria-controls={id}
          aria-label={text.say('council-why-of', { member: name })}
          onClick={() => setOpen(!open)}
        >
          {text.say(open ? 'council-why-shut' : 'council-why')}
        </button>
      )}
      <div id={id} class="answer-all" hidden={!open}>
        {open && <AllReasons member={member} scenario={scenario} because={because} />}
      </div>
    </li>
  );
}
