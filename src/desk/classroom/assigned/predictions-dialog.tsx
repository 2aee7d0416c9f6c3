import type { QuestionId } from '../../../classroom/assignment.ts';
import type { Answer } from '../../../classroom/hand-in.ts';
import { Dialog, useSay } from '../../parts/index.ts';
import './hand-in.css';

interface PredictionsDialogProps {
  answers: readonly Answer[];
  /** Null where it is not known; undefined as long as nobody can tell. */
  happened: Readonly<Record<QuestionId, boolean | null>> | undefined;
  onClose: () => void;
}

/** What was predicted beside what happened, for the student's own eyes. */
export function PredictionsDialog({ answers, happened, onClose }: PredictionsDialogProps) {
  const say = useSay();
  const came = (question: QuestionId) => {
    const known = happened?.[question] ?? null;
    return say(`assigned-came-${known === null ? 'unknown' : known ? 'yes' : 'no'}`);
  };
  return (
    <Dialog title={say('assigned-compare-title')} onClose={onClose}>
      <p>{say('assigned-compare-note')}</p>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{say('assigned-compare-asked')}</th>
            <th scope="col">{say('assigned-compare-said')}</th>
            <th scope="col">{say('assigned-compare-happened')}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(
            ({ turn, question, chance, step }) =>
              question &&
              chance !== null && (
                <tr key={`${step} ${question}`}>
                  <th scope="row">
                    {say('assigned-compare-row', { turn, question: say(`question-${question}`) })}
                  </th>
                  <td>{say('assigned-percent', { chance })}</td>
                  <td>{came(question)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </Dialog>
  );
}
