import { expect, test } from 'vitest';
import {
  alternative,
  choices,
  clauseChanges,
  CLAUSES,
  firstDraft,
  middle,
  moves,
  valueOf,
  withClause,
} from '../../../src/desk/council/clauses.ts';
import { clausesOf, isDraft, newGame, whip, type Rung } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';

const scenario = await builtIn('kazakhstan-2022');
const offer = clausesOf(scenario);

test('the first draft is what was asked for, and one that the rules accept', () => {
  for (const rung of offer.rungs) {
    const draft = firstDraft(scenario, offer, rung);
    expect(draft.rung).toBe(rung);
    expect(isDraft(scenario, draft)).toBe(true);
  }
});

test('whatever a control is set to, the text stays one that the rules accept', () => {
  for (const from of offer.rungs) {
    const draft = firstDraft(scenario, offer, from);
    for (const clause of CLAUSES) {
      for (const value of choices(offer, draft, clause)) {
        const changed = withClause(offer, draft, clause, value);
        expect(isDraft(scenario, changed)).toBe(true);
        expect(valueOf(changed, clause)).toBe(value);
      }
    }
  }
});

test('below the rung of force no clause sends anybody', () => {
  const draft = withClause(offer, firstDraft(scenario, offer, 7), 'rung', '3');
  expect(draft).toMatchObject({ rung: 3, size: 0, days: 0, task: 'guard' });
  expect(choices(offer, draft, 'size')).toEqual([]);
});

test('a rung that was tried and left again leaves the other clauses as the player had them', () => {
  const accused = withClause(offer, firstDraft(scenario, offer, 7), 'days', '30');
  const measures = withClause(offer, accused, 'rung', '5', []);
  const final = withClause(offer, measures, 'closes', 'true');
  const mission = withClause(offer, final, 'rung', '4', [accused, measures]);
  expect(mission.closes).toBe(false);
  const back = withClause(offer, mission, 'rung', '5', [accused, measures, final]);
  expect(back).toEqual(final);
  expect(withClause(offer, back, 'rung', '7', [accused, measures, final]).days).toBe(30);
});

test('only clauses that both texts have are told as changed', () => {
  const force = firstDraft(scenario, offer, 7);
  const talk = withClause(offer, force, 'rung', '3');
  expect(clauseChanges(force, talk).map(({ clause }) => clause)).toEqual(['rung']);
});

test('a clause is weighed against its mildest other form, and not at all where it has none', () => {
  const draft = firstDraft(scenario, offer, 7);
  expect(alternative(offer, draft, 'rung')).toBe('1');
  expect(alternative(offer, draft, 'days')).toBe('7');
  expect(alternative(offer, withClause(offer, draft, 'days', '7'), 'days')).toBe('14');
  expect(alternative({ ...offer, names: [null] }, draft, 'names')).toBeUndefined();
});

test('the moves of a clause are differences of the middles, most moved first', () => {
  const state = newGame(scenario, 'steppe-1407');
  const count = (rung: Rung) => whip(scenario, state, firstDraft(scenario, offer, rung));
  const [force, call] = [count(7), count(1)];
  const moved = moves(force, call);
  expect(moved.length).toBeGreaterThan(0);
  for (const { member, by } of moved) {
    const of = (lines: typeof force) => lines.lines.find((line) => line.member === member)?.consent;
    const [here, there] = [of(force), of(call)];
    expect(here && there && middle(here) - middle(there)).toBe(by);
  }
  const sizes = moved.map(({ by }) => Math.abs(by));
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
});
