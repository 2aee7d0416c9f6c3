import { describe, expect, test } from 'vitest';
import { openMessages } from '../../src/text/messages.ts';
import { readMessages } from '../../src/text/node.ts';
import { parsedMessages, usesInSource } from './keys.ts';

const { messages, junk } = parsedMessages();
const keys = new Set(messages.map(({ key }) => key));
const uses = usesInSource();
const from = (key: string) => messages.find((message) => message.key === key)?.file;

describe('keys', () => {
  test('every message can be read', () => {
    expect(junk).toEqual([]);
  });

  test('no two messages have the same key', () => {
    const twice = messages.filter(({ key }, at) => messages.findIndex((m) => m.key === key) !== at);
    expect(twice.map(({ key, file }) => `${file}: ${key}`)).toEqual([]);
  });

  test('every key that the house asks for has a message', () => {
    expect([...uses.asked].filter((key) => !keys.has(key))).toEqual([]);
  });

  test('every prefix of built keys has messages', () => {
    const ours = [...uses.prefixes].filter((prefix) => families.has(prefix.split('-')[0] ?? ''));
    const empty = ours.filter((prefix) => ![...keys].some((key) => key.startsWith(prefix)));
    expect(empty).toEqual([]);
  });

  test('no message is left over', () => {
    const unused = [...keys].filter(
      (key) =>
        !uses.literal.has(key) && ![...uses.prefixes].some((prefix) => key.startsWith(prefix)),
    );
    expect(unused.map((key) => `${from(key)}: ${key}`)).toEqual([]);
  });
});

/** First words of all keys: templates that begin otherwise are no keys. */
const families = new Set([...keys].map((key) => key.split('-')[0] ?? ''));

describe('every message formats', () => {
  const opened = openMessages(
    'en',
    readMessages('en').map(({ source }) => source),
    true,
  );

  test.each(messages)('$key', ({ key, variables, hasLead, hasValue }) => {
    // Once with numbers, once with words: selectors take either.
    for (const value of [0, 1, 1200, 'word']) {
      const args = Object.fromEntries(variables.map((name) => [name, value]));
      const spoken = hasLead ? Object.values(opened.line(key, args)) : [opened.say(key, args)];
      expect(hasValue).toBe(true);
      for (const words of spoken) expect(words.trim()).not.toBe('');
    }
  });

  test('an unknown key is an error when strict and stands for itself otherwise', () => {
    expect(() => opened.say('no-such-key')).toThrow('no-such-key');
    expect(openMessages('en', [], false).say('no-such-key')).toBe('no-such-key');
  });

  test('a missing argument is an error when strict', () => {
    expect(() => opened.say('clause-names')).toThrow('clause-names');
  });

  test('two messages of one name are an error when strict', () => {
    expect(() => openMessages('en', ['a = x', 'a = y'], true)).toThrow('"a"');
  });
});
