import { expect, test } from 'vitest';
import { effectOf } from '../../../src/desk/council/amendment.ts';
import {
  choices,
  clauseChanges,
  firstDraft,
  withClause,
} from '../../../src/desk/council/clauses.ts';
import { clausesOf, newGame, whip, type Resolution } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';

const scenario = await builtIn('kazakhstan-2022');
const offer = clausesOf(scenario);
const state = newGame(scenario, 'steppe-1407');
const force = firstDraft(scenario, offer, 7);
const shorter: Resolution = { ...force, days: 7 };

test('an amendment is told as the clauses that it changes', () => {
  expect(clauseChanges(force, shorter)).toEqual([
    { clause: 'days', from: String(force.days), to: '7' },
  ]);
  expect(clauseChanges(force, force)).toEqual([]);
});

test('its effect is the difference between the two whip counts', () => {
  const [before, after] = [whip(scenario, state, force), whip(scenario, state, shorter)];
  const effect = effectOf({ text: shorter }, force, before, after);
  expect(effect.adopted).toBe(
    Math.round((after.adopted.low + after.adopted.high) / 2) -
      Math.round((before.adopted.low + before.adopted.high) / 2),
  );
  for (const { by } of effect.moved) expect(Math.abs(by)).toBeGreaterThanOrEqual(10);
});

test('only joint measures are interim or final by choice', () => {
  const measures = withClause(offer, force, 'rung', '5');
  expect([...choices(offer, measures, 'closes')].sort()).toEqual(['false', 'true']);
  expect(withClause(offer, measures, 'closes', 'true').closes).toBe(true);
  expect(choices(offer, force, 'closes')).toEqual([]);
});
