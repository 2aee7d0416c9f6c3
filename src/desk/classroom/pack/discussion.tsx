import type { DiscussionQuestion } from '../../../classroom/pack/discussion.ts';
import { useSay } from '../../parts/words.ts';
import { usePack } from './contract.ts';
import { WORKS } from './works.ts';

/** The questions that this class's runs give something to hold on to. */
export function Discussion() {
  const { questions } = usePack();
  return (
    <ol class="pack-questions">
      {questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
    </ol>
  );
}

function Question({ question: { id, numbers, works } }: { question: DiscussionQuestion }) {
  const say = useSay();
  return (
    <li>
      <p class="pack-question">{say(`pack-question-${id}`, numbers)}</p>
      <dl>
        <dt>{say('pack-question-trigger')}</dt>
        <dd>{say(`pack-question-${id}-why`, numbers)}</dd>
        <dt>{say('pack-question-work')}</dt>
        <dd>
          {say(`pack-question-${id}-says`)}{' '}
          <span class="pack-second">({works.map((work) => WORKS[work].short).join('; ')})</span>
        </dd>
      </dl>
    </li>
  );
}
