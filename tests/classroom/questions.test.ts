/** Predictions: none is settled before the game begins, and each is answered by what the state says. */
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES, seedOfGame, type PolicyName } from '../../src/analysis/index.ts';
import { QUESTIONS, type QuestionId } from '../../src/classroom/assignment.ts';
import { playedRun } from '../../src/classroom/played.ts';
import type { GameState, Scenario } from '../../src/engine/index.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { openText } from '../../src/text/node.ts';
import { actionsOf } from './a-class.ts';

const GAMES = 30;
const PLAYERS = [
  'record',
  'passive',
  'hawk',
  'random',
  'multilateral',
  'bilateral',
] as const satisfies readonly PolicyName[];

const scenarios = await Promise.all(BUILT_IN.map(builtIn));

/** Games of `GAMES` in which each question came true, by policy. */
function sharesIn(scenario: Scenario): Map<PolicyName, Record<QuestionId, number>> {
  const rows = PLAYERS.map((policy): [PolicyName, Record<QuestionId, number>] => {
    const games = Array.from({ length: GAMES }, (_, at) => {
      const seed = seedOfGame('questions', at);
      return playedRun(scenario, { seed, actions: actionsOf(scenario, seed, policy), hash: '' });
    });
    const count = (question: QuestionId) =>
      games.filter(({ happened }) => happened[question] === true).length;
    const counts = QUESTIONS.map((question) => [question, count(question)]);
    return [policy, Object.fromEntries(counts) as Record<QuestionId, number>];
  });
  return new Map(rows);
}

describe.each(scenarios)('in $id', (scenario) => {
  const shares = sharesIn(scenario);
  const lines = [...shares].map(([policy, row]) => {
    const cells = QUESTIONS.map((id) => String(Math.round((row[id] * 100) / GAMES)).padStart(9));
    return `${policy.padEnd(12)} ${cells.join('')}`;
  });
  const heads = QUESTIONS.map((id) => id.padStart(9)).join('');
  console.info([scenario.id, `${' '.repeat(13)}${heads}`, ...lines].join('\n'));

  test.each(QUESTIONS)('%s is true for some and false for some', (question) => {
    const counts = [...shares.values()].map((row) => row[question]);
    const all = counts.reduce((sum, count) => sum + count, 0) / (GAMES * PLAYERS.length);
    expect(all).toBeGreaterThan(0.1);
    expect(all).toBeLessThan(0.9);
    // It hangs on how one plays, not on luck alone.
    expect(Math.max(...counts) - Math.min(...counts)).toBeGreaterThan(GAMES / 5);
  });
});

/** The answers once more, from the last state and nothing else, as far as it remembers. */
function seenIn(scenario: Scenario, state: GameState, opening: GameState) {
  const trust = (at: GameState) =>
    at.members.find(({ id }) => id === scenario.case.victim)?.trust ?? 0;
  const landed = state.contingent?.units.some((unit) => unit.landed + unit.home > 0) ?? false;
  return {
    adopted: state.council.decided.some((text) => text.decision === 'adopted' && text.rung > 3),
    troops: landed,
    ground: !state.theatre.sites.map(({ holder }) => holder).includes('lost'),
    losses: state.theatre.killed > Math.max(...scenario.recordOutcome.killed),
    ally: trust(state) - trust(opening) > 0,
  };
}

test.each(scenarios)('in $id the answers are those of the last state', (scenario) => {
  for (const policy of ['random', 'hawk'] as const) {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      let opening: GameState | undefined;
      const state = playOut(scenario, seed, POLICIES[policy], {
        step: (now) => {
          opening ??= structuredClone(now);
        },
      });
      if (!opening) throw new Error('There is always an opening.');
      const { happened, votes, dimensions } = playedRun(scenario, {
        seed,
        actions: actionsOf(scenario, seed, policy),
        hash: '',
      });
      expect(happened).toMatchObject(seenIn(scenario, state, opening));
      const against = votes.flatMap(({ answers }) => answers.map(({ choice }) => choice));
      expect(happened.dissent).toBe(against.includes('object') || against.includes('away'));
      expect(happened.alliance).toBe(dimensions.alliance >= 500);
    }
  }
});

test('each is asked in one sentence, and has a few words for a table', () => {
  const text = openText('en');
  for (const question of QUESTIONS) {
    expect(text.say(`question-${question}`)).toMatch(/^[A-Z][^?]+\?$/);
    expect(text.say(`question-${question}-short`).length).toBeLessThan(40);
  }
});
