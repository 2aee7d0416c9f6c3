/** A text before the Council in words. */
import { FORCE_RUNG, type Resolution, type Scenario } from '../engine/index.ts';
import type { Messages } from './messages.ts';
import { capitalOf, inSentence, nameOf } from './names.ts';

/** The rung at which a text may be an interim package or a final one. */
const PACKAGE_RUNG = 5;

/** The numbered sentences, plain. */
export function clauseWords(text: Resolution, scenario: Scenario, messages: Messages): string[] {
  const { host, kind } = scenario.theatre;
  const sentences = [
    messages.say('clause-opening', { basis: text.basis }),
    messages.say(`clause-rung-${text.rung}`, {
      capital: capitalOf(host, scenario),
      size: text.size,
    }),
  ];
  if (text.rung >= FORCE_RUNG) {
    const theatre = kind === 'unrest' ? 'unrest' : 'front';
    sentences.push(messages.say('clause-mandate', { task: text.task, days: text.days, theatre }));
  }
  sentences.push(
    text.names === null
      ? messages.say('clause-names-nobody')
      : messages.say('clause-names', { name: inSentence(nameOf(text.names, scenario)) }),
    messages.say(closing(text)),
  );
  return sentences;
}

function closing({ rung, closes }: Resolution): string {
  if (rung === PACKAGE_RUNG) return closes ? 'clause-closes-package' : 'clause-interim-package';
  return closes ? 'clause-closes' : 'clause-interim';
}

/** The text in a few words, for a dispatch: `peacekeepers, 2,500 strong, for 14 days`. */
export function textInBrief(text: Resolution, messages: Messages): string {
  const rung = messages.say(`rung-${text.rung}`);
  if (text.rung === PACKAGE_RUNG) {
    return messages.say('clause-brief-package', { rung, closes: text.closes ? 'yes' : 'no' });
  }
  if (text.rung < FORCE_RUNG) return rung;
  return messages.say('clause-brief', { rung, size: text.size, days: text.days });
}
