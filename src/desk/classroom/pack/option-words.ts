import type { Choice } from '../../../classroom/report.ts';
import type { MeasureGroup, Scenario } from '../../../engine/index.ts';
import type { Text } from '../../../text/index.ts';
import { upperFirst } from '../../../text/names.ts';
import { choiceWords } from '../choice-words.ts';

/** A number for an option, under which it is found again further down: letters are for arms. */
export function optionNumber(at: number): string {
  return String(at + 1);
}

/** What was done, as a head; null stands for all choices that too few made. */
export function optionWords(
  text: Text,
  scenario: Scenario,
  group: MeasureGroup,
  choice: Choice | null,
): string {
  return upperFirst(
    choice === null ? text.say('choice-others') : choiceWords(choice, group, scenario, text),
  );
}
