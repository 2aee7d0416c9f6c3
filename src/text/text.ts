/** The words of the game, put together from the messages of one language. */
import type { Cause, Closed, Scenario } from '../engine/index.ts';
import { clauseWords } from './clauses.ts';
import type { Text } from './contract.ts';
import { dueDay, turnDate } from './dates.ts';
import type { dispatchWords } from './dispatch/dispatch.ts';
import { memberLine } from './lines.ts';
import { measureWords } from './measures.ts';
import { openMessages, type Messages } from './messages.ts';
import { meterName, nameInSentence, nameOf } from './names.ts';
import { formatNumber } from './number.ts';
import { exact, previewWords, shown } from './previews.ts';

/** The renderings of events are code that only a game needs: the title goes without (`dispatch/taught.ts`). */
let dispatches: typeof dispatchWords | undefined;

export function teachDispatches(words: typeof dispatchWords): void {
  dispatches = words;
}

/**
 * `sources` are the contents of the message files. `strict` throws on an unknown key; otherwise the key
 * stands in for the words.
 */
export function createText(locale: string, sources: readonly string[], strict: boolean): Text {
  const messages = openMessages(locale, sources, strict);
  return {
    locale,
    learn: (source) => messages.add(source),
    say: (key, args) => messages.say(key, args),
    dispatch(event, scenario, state) {
      if (!dispatches) throw new Error('The dispatches have not been taught.');
      return dispatches(event, scenario, state, messages);
    },
    cause: (cause, scenario) => causeWords(cause, scenario, messages),
    name: (id, scenario) => nameOf(id, scenario),
    meter: (meter, scenario) => meterName(meter, scenario, messages),
    measure: (measure, aim, scenario) => measureWords('measure', measure, aim, scenario, messages),
    measureNote: (measure, aim, scenario) => measureWords('note', measure, aim, scenario, messages),
    closed: (closed) => closedWords(closed, messages),
    lineOf: (vote, scenario, before) => memberLine(vote, scenario, messages, before),
    clauses: (text, scenario) => clauseWords(text, scenario, messages),
    preview: (preview) => previewWords(preview, messages),
    date: (scenario, turn) => turnDate(scenario, turn, messages),
    dueDay: (scenario, hour) => dueDay(scenario, hour, messages),
    number: formatNumber,
  };
}

function causeWords({ factor, about }: Cause, scenario: Scenario, messages: Messages): string {
  if (about === undefined) return messages.say(`cause-${factor}`, { about: 'none' });
  const situation = scenario.situations.find(({ id }) => id === about);
  if (situation) return messages.say(`cause-${factor}`, { about: situation.title });
  const key = factor === 'situation' ? 'cause-situation-from' : `cause-${factor}`;
  return messages.say(key, { about: nameInSentence(about, scenario) });
}

/** Meters are shown from 0 to 100, political capital to a tenth; sorties and the rest are pieces. */
function closedWords({ reason, needed = 0, present = 0 }: Closed, messages: Messages): string {
  const as =
    reason === 'capitalShort' ? exact : reason === 'notInvited' ? shown : (value: number) => value;
  return messages.say(`closed-${reason}`, { needed: as(needed), present: as(present) });
}
