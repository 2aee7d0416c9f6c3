import { expect, test } from 'vitest';
import { storyOf } from '../../../src/analysis/decisions/story.ts';
import { whatMattered, type What } from '../../../src/analysis/decisions/index.ts';
import { playOut, POLICIES, type PolicyName } from '../../../src/analysis/index.ts';
import {
  consequences,
  decisionWords,
  mindedWords,
  otherwiseWords,
} from '../../../src/desk/debrief/decision-words.ts';
import type { Action, Scenario } from '../../../src/engine/index.ts';
import { BUILT_IN, builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';
import { aSession } from '../a-session.ts';

/** Strict: a key without words throws. */
const text = openText('en');

function run(scenario: Scenario, policy: PolicyName, seed: string) {
  const actions: Action[] = [];
  playOut(scenario, seed, POLICIES[policy], {
    step: (_, action) => {
      if (action) actions.push(action);
    },
  });
  return { seed, actions };
}

test.each(BUILT_IN)(
  '%s: every decision is a sentence, and so is what it is held against',
  async (id) => {
    const scenario = await builtIn(id);
    const session = aSession({ scenario, text });
    for (const seed of ['one', 'two', 'three']) {
      for (const { what } of storyOf(scenario, run(scenario, 'random', seed)).decisions) {
        expect(decisionWords(session, what)).toMatch(/^[A-Z].+[.?!]$/);
        expect(otherwiseWords(session, what)).toMatch(/^(Had|Without) .+[^.]$/);
      }
    }
  },
);

test('what was left has words too', async () => {
  const scenario = await builtIn('kazakhstan-2022');
  const session = aSession({ scenario, text });
  const host = scenario.theatre.host;
  const left: What[] = [
    { kind: 'reportLeft' },
    { kind: 'debtLeft', to: host },
    { kind: 'troopsLeft', instead: { kind: 'act', measure: 'airlift', aim: 'surge' } },
    { kind: 'troopsLeft', instead: { kind: 'act', measure: 'setDate', aim: '5' } },
    { kind: 'silence', instead: { kind: 'act', measure: 'broker' } },
  ];
  const words = left.map((what) => [decisionWords(session, what), otherwiseWords(session, what)]);
  expect(new Set(words.flat()).size).toBe(2 * left.length);
});

test('who waited reads what the alliance would have become, in how many futures, and who minds', async () => {
  const scenario = await builtIn('kazakhstan-2022');
  const session = aSession({ scenario, text });
  const { named } = whatMattered(scenario, run(scenario, 'passive', 'steppe-1407'));
  const [first] = named;
  if (!first) throw new Error('The appeal is named.');
  expect(decisionWords(session, first.decision.what)).toBe(
    'The appeal from Kazakhstan gets no answer.',
  );
  expect(otherwiseWords(session, first.decision.what)).toMatch(
    /^Had Moscow tabled .+ and seen it through$/,
  );
  expect(consequences(session, first).join(' ')).toMatch(
    /The alliance becomes an? .+ in \d+ of \d+ futures/,
  );
  expect(mindedWords(session, first)).toContain('Kazakhstan’s trust −');
});
