import type { Answer } from '../../../classroom/hand-in.ts';
import type { ClassRun } from '../../../classroom/report.ts';
import { useSay } from '../../parts/words.ts';

interface ReasonProps {
  run: ClassRun;
  answer: Answer;
  name: string;
}

/** What one run was played for: the sentence, who wrote it, what was predicted, and the hands that were raised. */
export function Reason({ run, answer, name }: ReasonProps) {
  const say = useSay();
  const { reason, question, chance, hands } = answer;
  const happened = question === null ? null : run.played.happened[question];
  return (
    <li class="class-reason">
      {reason === '' ? (
        <p class="reason-none">{say('class-reason-none')}</p>
      ) : (
        <blockquote>{reason}</blockquote>
      )}
      <p class="reason-by">
        <b>{name}</b>
        {question !== null && chance !== null && (
          <span>
            {say('class-reason-said', {
              chance,
              question: say(`question-${question}-short`),
              happened: happened === null ? 'unknown' : happened ? 'yes' : 'no',
            })}
          </span>
        )}
      </p>
      {hands.length > 0 && (
        <p class="reason-hands">
          {say('class-reason-hands')}{' '}
          {hands.map(({ choice, count }) => say('class-hands', { choice, count })).join(', ')}
        </p>
      )}
    </li>
  );
}
