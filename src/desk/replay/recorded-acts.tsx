import { MEASURES, RULES_VERSION, type Scenario } from '../../engine/index.ts';
import type { RecordedRun } from '../../run/index.ts';
import { useText } from '../parts/words.ts';
import type { Text } from '../../text/index.ts';
import './recorded-acts.css';
import { textInBrief } from './text-words.ts';

interface RecordedActsProps {
  recorded: RecordedRun;
  /** The scenario of that id as it is here; undefined where there is none. */
  scenario: Scenario | undefined;
}

type RecordedAction = RecordedRun['actions'][number];

/**
 * What was done in a run that cannot be played here, as it was written down. Nothing is simulated: there are no dates,
 * no answers and no results, only the acts in their order.
 */
export function RecordedActs({ recorded, scenario }: RecordedActsProps) {
  const text = useText();
  const { rules, scenarioHash, seed } = recorded;
  const digits = (hash: string) => hash.slice(0, 12);
  return (
    <section class="recorded" aria-label={text.say('replay-recorded')}>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.say('replay-recorded-made')}</th>
            <th scope="col">{text.say('replay-recorded-here')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.say('replay-recorded-rules')}</th>
            <td>{rules}</td>
            <td>{RULES_VERSION}</td>
          </tr>
          <tr>
            <th scope="row">{text.say('replay-recorded-text')}</th>
            <td>{digits(scenarioHash)}</td>
            <td>{scenario ? digits(scenario.hash) : text.say('replay-recorded-none')}</td>
          </tr>
        </tbody>
      </table>
      <p>
        {text.say('replay-recorded-note', {
          title: scenario?.briefing.title ?? recorded.scenario,
          seed,
        })}
      </p>
      {turnsOf(recorded.actions).map((actions, index) => (
        <section key={index}>
          <h2>{text.say('replay-turn', { turn: index + 1 })}</h2>
          <ul>
            {actions.map((action, at) => (
              <li key={at}>
                {wordsOf(text, scenario, action)}
                {action.kind === 'table' && scenario && (
                  <ol class="recorded-clauses">
                    {text.clauses(action.text, scenario).map((clause) => (
                      <li key={clause}>{clause}</li>
                    ))}
                  </ol>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The acts by turn: a turn goes to the act that ended it. */
function turnsOf(actions: readonly RecordedAction[]): RecordedAction[][] {
  const turns: RecordedAction[][] = [[]];
  for (const action of actions) {
    turns.at(-1)?.push(action);
    if (action.kind === 'endTurn') turns.push([]);
  }
  return turns.filter((turn) => turn.length > 0);
}

function wordsOf(text: Text, scenario: Scenario | undefined, action: RecordedAction): string {
  switch (action.kind) {
    case 'act': {
      const { measure, aim } = action;
      const known = MEASURES.some((id) => id === measure);
      if (known && scenario) return text.measure(measure, aim, scenario);
      return aim === undefined
        ? text.say('replay-act-unknown', { measure })
        : text.say('replay-act-unknown-aim', { measure, aim });
    }
    case 'table':
      return text.say('replay-act-table', { text: textInBrief(text, action.text) });
    case 'hear':
    case 'amend':
    case 'withdrawText':
    case 'endTurn':
      return text.say(`replay-act-${action.kind}`);
  }
}
