/** Fluent messages of one language behind two functions: a message, and a message with its lead. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Args } from './contract.ts';
import { formatNumber, formatSigned } from './number.ts';

/** A number that selects plurals like any other and prints like ours. */
class Plain extends FluentNumber {
  override toString(): string {
    return formatNumber(this.value);
  }
}

class Signed extends FluentNumber {
  override toString(): string {
    return formatSigned(this.value);
  }
}

export interface Messages {
  /** Adds the messages of another file. */
  add(source: string): void;
  has(key: string): boolean;
  say(key: string, args?: Args): string;
  /** The message's `.lead` and its value. */
  line(key: string, args?: Args): { lead: string; body: string };
}

/**
 * `strict` throws on an unknown key, a broken message, a missing argument or two messages of one name;
 * otherwise the key stands in for the words.
 */
export function openMessages(
  locale: string,
  sources: readonly string[],
  strict: boolean,
): Messages {
  const bundle = new FluentBundle(locale, {
    useIsolating: false,
    functions: {
      /** `{ SIGNED($change) }`: the number with its sign. */
      SIGNED: ([value]) => new Signed(value instanceof FluentNumber ? value.value : Number(value)),
    },
  });
  const add = (source: string): void => {
    const problems = bundle.addResource(new FluentResource(source));
    if (strict && problems[0]) throw problems[0];
  };
  for (const source of sources) add(source);

  const format = (key: string, part: 'value' | 'lead', args: Args): string => {
    const message = bundle.getMessage(key);
    const pattern = part === 'value' ? message?.value : message?.attributes.lead;
    if (pattern === undefined || pattern === null) {
      if (strict) throw new Error(`No message "${key}"${part === 'lead' ? ' with a lead' : ''}`);
      return key;
    }
    const problems: Error[] = [];
    const words = bundle.formatPattern(pattern, variables(args), problems);
    if (strict && problems[0]) throw new Error(`Message "${key}": ${problems[0].message}`);
    return words;
  };

  return {
    add,
    has: (key) => bundle.hasMessage(key),
    say: (key, args = {}) => format(key, 'value', args),
    line: (key, args = {}) => ({
      lead: format(key, 'lead', args),
      body: format(key, 'value', args),
    }),
  };
}

function variables(args: Args): Record<string, FluentVariable> {
  const wrapped = Object.entries(args).map(([name, value]): [string, FluentVariable] => [
    name,
    typeof value === 'number' ? new Plain(value) : value,
  ]);
  return Object.fromEntries(wrapped);
}
