import { useId } from 'preact/hooks';
import type { Assignment } from '../../../classroom/assignment.ts';
import type { ToHandIn } from '../../../classroom/hand-in-code.ts';
import { LONGEST_LABEL } from '../../../classroom/hand-in.ts';
import { Button, Dialog, useSay, useText } from '../../parts/index.ts';
import { usePaperTitle } from '../../paper-title.ts';
import type { Session } from '../../session.ts';
import { CopiedField } from '../../share/copied.tsx';
import '../../share/share.css';
import { HandedAnswers } from './handed-answers.tsx';
import './hand-in.css';

interface HandInDialogProps {
  session: Session;
  /** What is handed in: everything that is shown here is read from it. */
  handIn: ToHandIn;
  code: string;
  /** The label as it is being typed, with spaces that do not count yet. */
  typed: string;
  onLabel: (label: string) => void;
  onSave: () => void;
  /** Ends the attempt in the learning platform that the page is in; absent where it is in none. */
  finish?: Finish | undefined;
  onClose: () => void;
}

export interface Finish {
  readonly isFinished: boolean;
  /** What went wrong, in a sentence. */
  readonly trouble: string | undefined;
  readonly onFinish: () => void;
}

/** Exactly what is handed in, and the two ways to take it along: a file, or a code to paste. */
export function HandInDialog({ session, handIn, code, typed, ...does }: HandInDialogProps) {
  const say = useSay();
  const id = useId();
  const { onLabel, onSave, finish, onClose } = does;
  usePaperTitle(`${say('assigned-hand-in-title')}, ${session.scenario.briefing.title}`);
  return (
    <Dialog title={say('assigned-hand-in-title')} onClose={onClose}>
      <div class="handing">
        <p>{say('assigned-hand-in-note')}</p>
        {!handIn.run.finished && (
          <p class="handing-open">{say('assigned-hand-in-open', { turn: session.state.turn })}</p>
        )}
        <div class="handing-label">
          <label for={id}>{say('assigned-label')}</label>
          <input
            id={id}
            type="text"
            maxLength={LONGEST_LABEL}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-describedby={`${id}-note`}
            onInput={(event) => onLabel(event.currentTarget.value)}
          />
          <p id={`${id}-note`}>{say('assigned-label-note')}</p>
        </div>
        <section class="handing-all sheet">
          <h3>{say('assigned-handed')}</h3>
          <Facts session={session} handIn={handIn} />
          <HandedAnswers handIn={handIn} turn={session.state.turn} />
          <p>{say('assigned-handed-nothing-else')}</p>
        </section>
        {finish && <Finishing {...finish} />}
        <div class="handing-save">
          <Button {...(finish ? {} : { kind: 'primary' as const })} onClick={onSave}>
            {say('assigned-save-file')}
          </Button>
          <p>{say('assigned-save-file-note')}</p>
        </div>
        <CopiedField
          label={say('assigned-code')}
          value={code}
          lines={4}
          copy={say('assigned-copy-code')}
        />
      </div>
    </Dialog>
  );
}

function Finishing({ isFinished, trouble, onFinish }: Finish) {
  const say = useSay();
  return (
    <div class="handing-save">
      {!isFinished && (
        <Button kind="primary" onClick={onFinish}>
          {say('platform-finish')}
        </Button>
      )}
      <p role="status">{say(isFinished ? 'platform-finished' : 'platform-finish-note')}</p>
      {trouble !== undefined && (
        <p class="handing-open" role="alert">
          {say('platform-unfinished', { message: trouble })}
        </p>
      )}
    </div>
  );
}

function Facts({ session, handIn }: { session: Session; handIn: ToHandIn }) {
  const text = useText();
  const { say } = text;
  const { assignment, number, label, minutes, run } = handIn;
  const { scenario, state, outcome } = session;
  const { title } = scenario.briefing;
  const end = outcome
    ? say('assigned-run-ended', { verdict: text.say(`verdict-${outcome.verdict}`) })
    : say('assigned-run-open', { turn: state.turn, turns: scenario.turns.length });
  const rows = [
    ['assignment', nameOf(assignment, title)],
    ['number', number === 0 ? say('assigned-none') : String(number)],
    ['called', label === '' ? say('assigned-none') : label],
    ['run', `${title}, ${end}`],
    ['acts', say('assigned-acts-count', { acts: run.actions.length, seed: run.seed })],
    ['minutes', say('assigned-minutes', { minutes })],
  ] as const;
  return (
    <dl class="handing-facts">
      {rows.map(([id, value]) => (
        <div key={id}>
          <dt>{say(`assigned-fact-${id}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The teacher's words for it, or the crisis where there are none. */
function nameOf(assignment: Assignment | null, crisis: string): string {
  return assignment === null || assignment.title === '' ? crisis : assignment.title;
}
