import { isAnswerTo } from '../../../classroom/answers.ts';
import type { Prompt } from '../../../classroom/assignment.ts';
import type { ToHandIn } from '../../../classroom/hand-in-code.ts';
import type { Answer } from '../../../classroom/hand-in.ts';
import { useSay } from '../../parts/index.ts';

interface HandedAnswersProps {
  handIn: ToHandIn;
  /** Turn in which the run stands: what is asked later was not asked yet. */
  turn: number;
}

/** What was answered, turn by turn, and what was asked and not answered. */
export function HandedAnswers({ handIn: { assignment, answers, run }, turn }: HandedAnswersProps) {
  const say = useSay();
  const open = (assignment?.prompts ?? []).filter(
    (prompt) => prompt.turn <= turn && !answers.some((answer) => isAnswerTo(answer, prompt)),
  );
  if (answers.length + open.length === 0) return <p>{say('assigned-handed-no-answers')}</p>;
  const rows = [
    ...answers.map((answer) => ({
      turn: answer.turn,
      words: <OneAnswer answer={answer} late={isLate(answer, run)} />,
    })),
    ...open.map((prompt) => ({
      turn: prompt.turn,
      words: <Unanswered prompt={prompt} isOpen={prompt.turn === turn && !run.finished} />,
    })),
  ].sort((one, other) => one.turn - other.turn);
  return (
    <ol class="handing-answers">
      {rows.map((row, at) => (
        <li key={at}>
          <span class="handing-turn">{say('assigned-turn', { turn: row.turn })}</span>
          {row.words}
        </li>
      ))}
    </ol>
  );
}

/** A prediction after an act of its turn: the class page takes the sentence and leaves the chance out. */
function isLate({ chance, step }: Answer, { actions }: ToHandIn['run']): boolean {
  const before = actions[step - 1];
  return chance !== null && before !== undefined && before.kind !== 'endTurn';
}

function Unanswered({
  prompt: { question, turn },
  isOpen,
}: {
  prompt: Prompt;
  /** True while it can still be answered. */
  isOpen: boolean;
}) {
  const say = useSay();
  return (
    <>
      <span>{say(question ? `question-${question}` : 'assigned-unanswered-reason')}</span>
      <span class="handing-unanswered">
        {say(isOpen ? 'assigned-unanswered-yet' : 'assigned-unanswered', { turn })}
      </span>
    </>
  );
}

function OneAnswer({ answer, late }: { answer: Answer; late: boolean }) {
  const say = useSay();
  const { question, chance, reason, hands } = answer;
  return (
    <>
      {question && chance !== null && (
        <span>{say('assigned-said', { question: say(`question-${question}`), chance })}</span>
      )}
      {hands.length > 0 && (
        <span>
          {say('assigned-hands-were', {
            hands: hands.map(({ choice, count }) => `${choice}: ${count}`).join('; '),
          })}
        </span>
      )}
      {reason !== '' && <q>{reason}</q>}
      {late && <span class="handing-unanswered">{say('assigned-said-late')}</span>}
    </>
  );
}
