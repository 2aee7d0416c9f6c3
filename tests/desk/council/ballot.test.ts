import { expect, test } from 'vitest';
import { playAll, stateOf } from '../../../src/app/game.ts';
import { heard, lastBallot, shownBallot } from '../../../src/desk/council/ballot.ts';
import { firstDraft } from '../../../src/desk/council/clauses.ts';
import { clausesOf, type Action } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';
import { aSession } from '../a-session.ts';

const scenario = await builtIn('kazakhstan-2022');
const TABLE: Action = { kind: 'table', text: firstDraft(scenario, clausesOf(scenario), 3) };
const HEAR: Action = { kind: 'hear' };

function ballotAfter(...actions: Action[]) {
  const game = playAll(scenario, 'steppe-1407', actions);
  return lastBallot(scenario, stateOf(game), game.told);
}

test('before anything is tabled there is no ballot', () => {
  expect(ballotAfter({ kind: 'endTurn' })).toBeUndefined();
});

test('Moscow has answered by tabling, the chair is next', () => {
  const ballot = ballotAfter(TABLE);
  expect(ballot && heard(ballot)).toBe(1);
  const chair = scenario.presidency[0];
  expect(ballot?.next).toBe(chair);
  expect(ballot?.answers.map(({ member }) => member)).toEqual(scenario.members.map(({ id }) => id));
  expect(ballot?.answers.find(({ member }) => member === scenario.moscow)?.choice).toBe('consent');
  expect(ballot?.answers.find(({ member }) => member === chair)?.choice).toBe('deciding');
});

test('each answer carries its causes, and after the last the decision stands', () => {
  const ballot = ballotAfter(TABLE, HEAR, HEAR, HEAR, HEAR, HEAR);
  expect(ballot?.next).toBeUndefined();
  expect(ballot?.decision).toMatch(/adopted|blocked|delayed/);
  const silent = ballot?.answers.filter(({ because }) => because.length === 0) ?? [];
  expect(silent.map(({ member }) => member)).toEqual([scenario.moscow]);
});

test('a vote that is over stays on the table until another text is drafted', () => {
  const game = playAll(scenario, 'steppe-1407', [TABLE, HEAR, HEAR, HEAR, HEAR, HEAR]);
  const session = aSession({ scenario, text: openText('en'), state: stateOf(game) });
  const decided = { ...session, told: game.told };
  expect(shownBallot(decided)?.decision).toBeDefined();
  expect(shownBallot({ ...decided, redrafting: true })).toBeUndefined();
});

test('an adopted text tells what it set in motion', () => {
  const measures: Action = {
    kind: 'table',
    text: firstDraft(scenario, clausesOf(scenario), 5),
  };
  const ballots = ['one', 'two', 'three', 'four', 'march-1'].map((seed) => {
    const game = playAll(scenario, seed, [measures, HEAR, HEAR, HEAR, HEAR, HEAR]);
    return lastBallot(scenario, stateOf(game), game.told);
  });
  const adopted = ballots.find((ballot) => ballot?.decision === 'adopted');
  expect(adopted?.follows.map(({ kind }) => kind)).toContain('debtMade');
});

test('a text that was taken back is withdrawn, and its changes are told', () => {
  const ballot = ballotAfter(TABLE, HEAR, { kind: 'withdrawText' });
  expect(ballot?.decision).toBe('withdrawn');
  expect(ballot?.changes).toContainEqual({ meter: 'moscow.standing', by: -12 });
});
