/** What was done in one group in one turn, in words. */
import type { Choice } from '../../../classroom/report.ts';
import { FORCE_RUNG, type MeasureGroup, type Scenario } from '../../../engine/index.ts';
import { lowerFirst } from '../../../text/names.ts';
import type { Text } from '../../../text/index.ts';

/** The parts of a text's key: choices with the same key are told in the same words. */
const TEXT_KEY = /^text:\d+:(named|unnamed)(?::(token|guard|grand):(short|long))?$/;

/** `sound out Minsk, promise Yerevan a favour`; what was not done is told by group. */
export function choiceWords(
  { key, acts, text: tabled }: Choice,
  group: MeasureGroup,
  scenario: Scenario,
  text: Text,
): string {
  if (acts.length === 0 && tabled === null) return text.say(`class-nothing-${group}`);
  const counts = new Map<string, number>();
  for (const { measure, aim } of acts) {
    const words = lowerFirst(text.measure(measure, aim ?? undefined, scenario));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const done = [...counts].map(([words, count]) =>
    count > 1 ? text.say('class-choice-times', { words, count }) : words,
  );
  return [...textsIn(key, tabled, text), ...done].join(', ');
}

/** The text that was put, as coarsely as choices are counted. */
function textsIn(key: string, tabled: Choice['text'], text: Text): readonly string[] {
  if (tabled === null) return [];
  const found = key.split('+').map((part) => TEXT_KEY.exec(part));
  const [, named = 'unnamed', strength = 'none', stay = 'none'] = found.find(Boolean) ?? [];
  const rung = text.say(`rung-${tabled.rung}`);
  return [
    text.say('class-choice-text', {
      rung,
      strength: tabled.rung < FORCE_RUNG ? 'none' : strength,
      stay: tabled.rung < FORCE_RUNG ? 'none' : stay,
      names: named === 'named' && tabled.names !== null ? 'yes' : 'no',
    }),
  ];
}
