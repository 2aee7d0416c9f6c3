/** What was done in one group in one turn, in words. */
import { GRAND, kindOfText, SHORT_STAY, TOKEN } from '../../classroom/choices.ts';
import type { Choice } from '../../classroom/report.ts';
import type { MeasureGroup, Resolution, Scenario } from '../../engine/index.ts';
import { lowerFirst } from '../../text/names.ts';
import type { Text } from '../../text/index.ts';

/**
 * `sound out Minsk, promise Yerevan a favour`; what was not done is told by group. Texts are told as coarsely as choices
 * are counted, so that choices with the same key have the same words; of several in one turn the first comes first.
 */
export function choiceWords(
  { acts, text: last, earlier }: Choice,
  group: MeasureGroup,
  scenario: Scenario,
  text: Text,
): string {
  if (acts.length === 0 && last === null) return text.say(`choice-nothing-${group}`);
  const counts = new Map<string, number>();
  for (const { measure, aim } of acts) {
    const words = lowerFirst(text.measure(measure, aim ?? undefined, scenario));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const done = [...counts].map(([words, count]) =>
    count > 1 ? text.say('choice-times', { words, count }) : words,
  );
  const texts = last === null ? [] : [...earlier, last].map((put) => textWords(put, text));
  const [first, ...later] = texts;
  const put = later.reduce<string | undefined>(
    (before, next) => text.say('choice-text-then', { before: before ?? '', next }),
    first,
  );
  return [...(put === undefined ? [] : [put]), ...done].join(', ');
}

function textWords(put: Resolution, text: Text): string {
  const { named, strength, stay } = kindOfText(put);
  const rung = text.say(`rung-${put.rung}`);
  const bounds = { token: TOKEN, grand: GRAND, days: SHORT_STAY };
  const names = named ? 'yes' : 'no';
  return text.say('choice-text', { rung, strength, stay, names, ...bounds });
}
