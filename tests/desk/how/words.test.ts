/** The page says nothing that its files do not say, and has words for all that they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentParser, Visitor, type TextElement } from '@fluent/syntax';
import { describe, expect, test } from 'vitest';
import type { BalanceFile } from '../../../src/analysis/balance/file.ts';
import type { Audit } from '../../../src/analysis/claims/audit.ts';
import {
  actWords,
  crisisWords,
  formWords,
  foundFor,
  whereWords,
} from '../../../src/desk/how/balance-words.ts';
import {
  claimSources,
  settingWords,
  wantedWords,
  whyWords,
} from '../../../src/desk/how/claim-words.ts';
import { WAYS } from '../../../src/desk/how/policies.tsx';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { openText, readMessages } from '../../../src/text/node.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const claims = JSON.parse(read('src/analysis/built/claims.json')) as Audit;
const balance = JSON.parse(read('src/analysis/built/balance.json')) as BalanceFile;
const scenarios = await Promise.all(BUILT_IN.map(builtIn));
/** Strict: a key without words throws. */
const { say } = openText('en');

describe('claims that fail', () => {
  const failing = claims.claims.filter(({ pass }) => !pass);
  const card = /^## Claims that fail\n([^]*?)^## /m.exec(read('docs/model.md'))?.[1] ?? '';

  test.each(failing)('$id is explained on the page and in docs/model.md', (claim) => {
    expect(whyWords(claim, say)).not.toBe(say('how-claim-unexplained'));
    expect(card).toMatch(new RegExp(`\\*\\*${claim.id}\\b`));
  });

  test('one that is new says that nobody has explained it yet', () => {
    const [claim] = failing;
    if (!claim) return;
    expect(whyWords({ ...claim, id: 'V00' }, say)).toBe(say('how-claim-unexplained'));
  });
});

describe('the claims', () => {
  test('cite sources that are known by title and address', () => {
    const sources = claimSources(claims, scenarios);
    const ids = claims.claims.flatMap(({ confirmedBy }) => confirmedBy);
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) expect(sources.get(id)?.url, id).toMatch(/^https?:/);
    const numbers = [...sources.values()].map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  test('say where they are measured, and what is wanted with its unit', () => {
    for (const claim of claims.claims) {
      expect(settingWords(claim, say)).toContain(claim.setting.play);
      for (const reading of claim.readings) {
        const words = wantedWords(reading, say);
        expect(words.endsWith('%')).toBe(reading.unit === '%');
        expect(say(`how-origin-${reading.origin}`)).not.toBe('');
      }
    }
  });
});

describe('the balance table', () => {
  test('has words for every policy, verdict, goal, answer, act and line', () => {
    const shown: readonly string[] = WAYS.flatMap(({ policies }) => policies);
    for (const one of balance.balance) {
      crisisWords(one.id, say);
      expect([...shown].sort()).toEqual(one.policies.map(({ policy }) => policy).sort());
      for (const { policy, verdict } of one.policies) {
        say(`how-policy-${policy}-note`);
        say(`verdict-${verdict}`);
      }
      for (const { verdict } of one.randomVerdicts) say(`verdict-${verdict}`);
      for (const { goal, form } of one.goals) {
        say(`how-goal-${goal}`);
        expect(formWords(form, say)).toMatch(/^[a-z]/);
      }
      for (const { kind, where } of one.measures) {
        expect(actWords(kind, say)).not.toBe('');
        expect(whereWords(where, one.id, say) === null).toBe(where === '');
      }
      const names = scenarios.find(({ id }) => id === one.id)?.names ?? {};
      for (const { supposed, met } of one.truths.regrets) {
        expect(names[supposed]).toBeDefined();
        expect(names[met]).toBeDefined();
      }
    }
    for (const check of balance.checks) {
      say(`how-check-${check.id}`);
      say(`how-check-${check.id}-fails`);
      // What is left of an id is a word with a capital in it, as in `answerReport`, or with a hyphen before a year.
      expect(foundFor(check, balance, scenarios, say)).not.toMatch(/\b[a-z]+[A-Z]|[a-z]-20\d\d/);
    }
  });

  test('tells an answer from its form', () => {
    expect(formWords('7-2500', say)).toBe('peacekeepers of 2,500');
    expect(formWords('5-interim+broker', say)).toBe(
      'joint measures that leave the matter open, and a truce by Moscow',
    );
    expect(formWords('6-named+troops', say)).toContain('naming the accused');
    expect(formWords('0', say)).toBe('silence');
  });
});

/** Sections whose numbers come from files. Years and the names of articles are no measurements. */
const FROM_FILES =
  /^how-(model|claims?|mark|policy|policies|balance|goal|form|checks?|measures|sensitivity|left|limits|crisis|place)-/;
const NAMES = /\b(19|20)\d\d\b|Article \d/g;

class Texts extends Visitor {
  readonly all: string[] = [];

  override visitTextElement(text: TextElement): void {
    this.all.push(text.value);
  }
}

test('no number is typed by hand where numbers come from files', () => {
  const typed: string[] = [];
  let looked = 0;
  for (const { file, source } of readMessages('en')) {
    if (!file.endsWith('how.ftl')) continue;
    for (const entry of new FluentParser().parse(source).body) {
      if (entry.type !== 'Message' || !FROM_FILES.test(entry.id.name)) continue;
      looked += 1;
      const texts = new Texts();
      texts.visit(entry);
      const words = texts.all.join(' ').replace(NAMES, '');
      if (/\d/.test(words)) typed.push(`${entry.id.name}: ${words}`);
    }
  }
  expect(looked).toBeGreaterThan(200);
  expect(typed).toEqual([]);
});
