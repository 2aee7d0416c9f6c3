/** The fact in which arms differ, in words for people who do not know the model. */
import { factOf, valueIn } from '../../classroom/arms.ts';
import { armName, type Arms } from '../../classroom/assignment.ts';
import type { Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';
import { factValue } from './fact-value.ts';

/** Parts of a theatre that have facts of their own, with the first half of their keys. */
const IN_THEATRE: Readonly<Record<string, 'side' | 'site'>> = { sides: 'side', sites: 'site' };

/** `Moscow: burden of the war`, by the id of the fact. */
export function factWords(id: string, scenario: Scenario, text: Text): string {
  const { say } = text;
  const named = (actor: string) => text.name(actor, scenario);
  const [head = '', one = '', two = '', three = ''] = id.split('.');
  switch (head) {
    case 'members':
      return three === ''
        ? say(`fact-member-${two}`, { who: named(one) })
        : say(`fact-member-need-${three}`, { who: named(one) });
    case 'ties':
      return say('fact-tie', { who: named(one), other: named(two) });
    case 'outsiders':
      return say(`fact-outsider-${two}`, { who: named(one) });
    case 'bases':
      return say('fact-base-troops', { who: named(one) });
    case 'case':
      return say(`fact-case-${one}`, { who: two === '' ? '' : named(two) });
    case 'means':
      return say(`fact-means-${one}`);
    case 'war':
      return say('fact-war-lonely');
    case 'monitor':
      return say(`fact-monitor-${one}`);
    case 'situations':
      return situationWords(one, scenario, text);
    case 'theatre':
      return theatreWords(one, two, three, { scenario, text });
    default:
      return factOf(scenario, id)?.label ?? id;
  }
}

function theatreWords(
  part: string,
  id: string,
  field: string,
  { scenario, text }: { scenario: Scenario; text: Text },
): string {
  if (part === 'truths') return text.say(`fact-truth-${field}`, { truth: text.name(id, scenario) });
  const known = IN_THEATRE[part];
  return known
    ? text.say(`fact-${known}-${field}`, { who: text.name(id, scenario) })
    : text.say(`fact-theatre-${part}`);
}

/** Look-alikes of a sign have its title. */
function situationWords(id: string, { situations }: Scenario, { say }: Text): string {
  const title = situations.find((one) => one.id === id)?.title ?? id;
  const alone = situations.filter((one) => one.title === title).length < 2;
  return alone ? say('fact-situation', { title }) : say('fact-situation-of', { title, id });
}

/** `20 in arm A (as it is)`. */
export function armWords(arms: Arms, arm: number, scenario: Scenario, text: Text): string {
  const value = valueIn(scenario, arms, arm);
  const own = value === factOf(scenario, arms.fact)?.baseline;
  return text.say('fact-in-arm', {
    value: factValue(arms.fact, value),
    arm: armName(arm),
    own: own ? 'yes' : 'no',
  });
}

/** `Moscow: burden of the war, 20 in arm A (as it is), 60 in arm B`. */
export function armsWords(arms: Arms, scenario: Scenario, text: Text): string {
  const values = arms.values.map((_, arm) => armWords(arms, arm, scenario, text));
  return [factWords(arms.fact, scenario, text), ...values].join(', ');
}
