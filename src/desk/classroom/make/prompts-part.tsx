import { useId } from 'preact/hooks';
import {
  MOST_PROMPTS,
  QUESTIONS,
  type Prompt,
  type QuestionId,
} from '../../../classroom/assignment.ts';
import { Button, useText } from '../../parts/index.ts';
import type { ScenarioPartProps } from './contract.ts';
import { Part, Problem } from './field.tsx';
import { withPrompt } from './form.ts';
import { proposedPrompts } from './proposal.ts';
import { turnFacts, type TurnFacts } from './turns.ts';

/** Before which turns the class is asked for a reason, and what it predicts. */
export function PromptsPart({ form, scenario, problems, onForm }: ScenarioPartProps) {
  const { say } = useText();
  const problem = useId();
  return (
    <Part head={say('make-prompts-part')}>
      <p class="make-help">{say('make-prompts-help', { most: MOST_PROMPTS })}</p>
      <ol class="make-turns">
        {turnFacts(scenario).map((facts) => (
          <TurnRow
            key={facts.turn}
            facts={facts}
            prompt={form.prompts.find(({ turn }) => turn === facts.turn)}
            scenario={scenario}
            onPrompt={(prompt) => onForm(withPrompt(form, facts.turn, prompt))}
          />
        ))}
      </ol>
      <Problem id={problem} problem={problems.prompts} />
      <div class="make-row">
        <span class="make-count">
          {say('make-prompts-count', { asked: form.prompts.length, most: MOST_PROMPTS })}
        </span>
        <Button onClick={() => onForm({ ...form, prompts: proposedPrompts(scenario) })}>
          {say('make-prompts-propose')}
        </Button>
        <Button onClick={() => onForm({ ...form, prompts: [] })}>{say('make-prompts-none')}</Button>
      </div>
      <p class="make-help">{say('make-prompts-proposed')}</p>
    </Part>
  );
}

/** It asks for a bet on people who were killed. */
const ABOUT_DEATHS: QuestionId = 'losses';

interface TurnRowProps {
  facts: TurnFacts;
  prompt: Prompt | undefined;
  scenario: ScenarioPartProps['scenario'];
  onPrompt: (prompt: Prompt | undefined) => void;
}

function TurnRow({ facts, prompt, scenario, onPrompt }: TurnRowProps) {
  const { say, date } = useText();
  const id = useId();
  const { turn, sure, likely } = facts;
  const ask = (chosen: string) => {
    const question = QUESTIONS.find((one) => one === chosen) ?? null;
    onPrompt({ turn, question });
  };
  return (
    <li class="make-turn" data-asked={prompt ? '' : undefined}>
      <input
        id={id}
        type="checkbox"
        checked={prompt !== undefined}
        onChange={(event) =>
          onPrompt(event.currentTarget.checked ? { turn, question: null } : undefined)
        }
      />
      <label for={id}>
        <b>{say('make-turn', { turn })}</b> {date(scenario, turn)}
      </label>
      {(sure.length > 0 || likely.length > 0) && (
        <p class="make-news">
          {sure.length > 0 && <span>{say('make-turn-sure', { titles: sure.join('; ') })}</span>}
          {likely.length > 0 && (
            <span>{say('make-turn-likely', { titles: likely.join('; ') })}</span>
          )}
        </p>
      )}
      {prompt && (
        <select
          aria-label={say('make-question', { turn })}
          value={prompt.question ?? ''}
          onChange={(event) => ask(event.currentTarget.value)}
        >
          <option value="">{say('make-question-none')}</option>
          {QUESTIONS.map((question) => (
            <option key={question} value={question}>
              {say('make-question-option', {
                question: say(`question-${question}`),
                deaths: question === ABOUT_DEATHS ? 'yes' : 'no',
              })}
            </option>
          ))}
        </select>
      )}
      {prompt?.question === ABOUT_DEATHS && (
        <p class="make-help make-deaths" role="note">
          {say('make-deaths')} <a href="#/classroom/teaching/guide">{say('make-deaths-guide')}</a>
        </p>
      )}
    </li>
  );
}
