/** Moscow's acts in words: on the menu, as a note, and in the dispatches. */
import type { Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, inSentence, nameInSentence, nameOf } from './names.ts';

/** `measure` is the line on the menu, `note` explains it, `act` follows the word Moscow. */
export type MeasureForm = 'measure' | 'note' | 'act';

/**
 * What the words may speak of: `$id` is the bare aim (`none` without one), `$aim` the same in words,
 * `$days` the aim where it is a number, `$theatre` `unrest` or `front`, `$other` the capital of the side
 * that presses first.
 */
export function measureWords(
  form: MeasureForm,
  measure: string,
  aim: string | undefined,
  scenario: Scenario,
  messages: Messages,
): string {
  const { theatre } = scenario;
  const { host } = theatre;
  const other = theatre.kind === 'unrest' ? host : theatre.sides[0].id;
  return messages.say(`${form}-${measure}`, {
    id: aim ?? 'none',
    days: Number.isNaN(Number(aim)) ? 0 : Number(aim),
    aim: aim === undefined ? '' : nameInSentence(aim, scenario),
    host: nameOf(host, scenario),
    capital: capitalOf(host, scenario),
    other: inSentence(capitalOf(other, scenario)),
    monitor: inSentence(monitorName(scenario)),
    theatre: theatre.kind === 'unrest' ? 'unrest' : 'front',
  });
}

/** Who may send monitors of its own; empty where nobody may, and then nothing speaks of it. */
function monitorName(scenario: Scenario): string {
  return scenario.monitor === null ? '' : nameOf(scenario.monitor.by, scenario);
}
