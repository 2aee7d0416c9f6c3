/** A choice of the class in words. */
import type { Choice } from '../../../classroom/report.ts';
import type { Scenario } from '../../../engine/index.ts';
import type { Text } from '../../../text/index.ts';
import { textInBrief } from '../../replay/text-words.ts';

/** Null stands for all choices that too few made. */
export function choiceWords(text: Text, scenario: Scenario, choice: Choice | null): string {
  if (choice === null) return text.say('pack-choice-others');
  const acts = choice.acts.map(({ measure, aim }) =>
    text.measure(measure, aim ?? undefined, scenario),
  );
  const put = choice.text;
  const tabled =
    put === null
      ? []
      : [
          text.say(put.names === null ? 'pack-choice-text' : 'pack-choice-text-named', {
            text: textInBrief(text, put),
          }),
        ];
  const words = [...new Set([...tabled, ...acts])];
  return words.length === 0 ? text.say('pack-choice-nothing') : words.join('; ');
}
