/** Moscow's acts in words: on the menu, as a note, and in the dispatches. */
import type { Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, nameInSentence, nameOf } from './names.ts';

/** `measure` is the line on the menu, `note` explains it, `act` follows the word Moscow. */
export type MeasureForm = 'measure' | 'note' | 'act';

export function measureWords(
  form: MeasureForm,
  measure: string,
  aim: string | undefined,
  scenario: Scenario,
  messages: Messages,
): string {
  return messages.say(`${form}-${measure}`, {
    id: aim ?? '',
    days: Number.isNaN(Number(aim)) ? 0 : Number(aim),
    aim: aim === undefined ? '' : nameInSentence(aim, scenario),
    host: nameOf(scenario.theatre.host, scenario),
    capital: capitalOf(scenario.theatre.host, scenario),
  });
}
