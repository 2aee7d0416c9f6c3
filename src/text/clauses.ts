/** A text before the Council in words. */
import { FORCE_RUNG, type Resolution, type Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, inSentence, nameOf } from './names.ts';

/** The numbered sentences, plain. */
export function clauseWords(text: Resolution, scenario: Scenario, messages: Messages): string[] {
  const sentences = [
    messages.say('clause-opening', { basis: text.basis }),
    messages.say(`clause-rung-${text.rung}`, {
      capital: capitalOf(scenario.theatre.host, scenario),
      size: text.size,
    }),
  ];
  if (text.rung >= FORCE_RUNG) {
    sentences.push(messages.say('clause-mandate', { task: text.task, days: text.days }));
  }
  sentences.push(
    text.names === null
      ? messages.say('clause-names-nobody')
      : messages.say('clause-names', { name: inSentence(nameOf(text.names, scenario)) }),
    messages.say(text.closes ? 'clause-closes' : 'clause-interim'),
  );
  return sentences;
}

/** The text in a few words, for a dispatch: `peacekeepers, 2,500 strong, for 14 days`. */
export function textInBrief(text: Resolution, messages: Messages): string {
  const rung = messages.say(`rung-${text.rung}`);
  if (text.rung < FORCE_RUNG) return rung;
  return messages.say('clause-brief', { rung, size: text.size, days: text.days });
}
