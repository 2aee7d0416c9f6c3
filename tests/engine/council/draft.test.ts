import { describe, expect, test } from 'vitest';
import { clausesOf, isDraft, normalForm, textsOf } from '../../../src/engine/index.ts';
import { force, KAZAKHSTAN } from '../builder.ts';
import { ATTACK, QUARREL, words } from '../case-september.ts';

describe('a text', () => {
  test('of joint measures is interim or final as it says; a declaration closes, nothing else does', () => {
    expect(normalForm(words(5, { closes: true })).closes).toBe(true);
    expect(normalForm(words(5)).closes).toBe(false);
    expect(normalForm(words(6, { names: 'azerbaijan', closes: false })).closes).toBe(true);
    for (const text of [words(3, { closes: true }), force({ closes: true })]) {
      expect(normalForm(text).closes).toBe(false);
      expect(isDraft(ATTACK, text)).toBe(false);
    }
  });

  test('names nobody but the accused, who may be a member', () => {
    expect(isDraft(ATTACK, words(6, { names: 'azerbaijan' }))).toBe(true);
    expect(isDraft(QUARREL, words(6, { names: 'tajikistan' }))).toBe(true);
    expect(isDraft(QUARREL, words(6, { names: 'kyrgyzstan' }))).toBe(false);
    expect(isDraft(ATTACK, words(6))).toBe(false);
    expect(clausesOf(KAZAKHSTAN).rungs).not.toContain(6);
  });

  test.each([KAZAKHSTAN, ATTACK, QUARREL])(
    'that the clauses of $id make can be tabled, each once',
    (scenario) => {
      const texts = textsOf(clausesOf(scenario));
      expect(texts.every((text) => isDraft(scenario, text))).toBe(true);
      expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(texts.length);
      const packages = texts.filter(
        (t) => t.rung === 5 && t.basis === 'article2' && t.names === null,
      );
      expect(packages.map((t) => t.closes)).toEqual([false, true]);
    },
  );
});
