/** What a member asks, in words, and how Moscow grants it. */
import {
  FORCE_RUNG,
  type ActAction,
  type ActOption,
  type Ask,
  type Option,
  type Scenario,
} from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';

export function askWords(text: Text, scenario: Scenario, ask: Pick<Ask, 'kind' | 'text'>): string {
  const { names, rung, size, days } = ask.text;
  return text.say(`council-ask-${ask.kind}`, {
    rung: text.say(`rung-${rung}`),
    size: text.number(rung < FORCE_RUNG ? 0 : size),
    days,
    names: names === null ? '' : text.name(names, scenario),
  });
}

/** The promise that a member who asks for a payment wants; undefined where the menu has none. */
export function paymentOption(options: readonly Option[], member: string): ActOption | undefined {
  return options.find(
    (option): option is ActOption =>
      option.kind === 'act' && option.measure === 'promise' && option.aim === member,
  );
}

export function paymentAct(member: string): ActAction {
  return { kind: 'act', measure: 'promise', aim: member };
}
