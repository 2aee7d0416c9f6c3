import { expect, test } from 'vitest';
import { firstState, playAll, stateOf, type Game } from '../../../src/app/game.ts';
import { recordGame } from '../../../src/app/record.ts';
import { course, turningPoints } from '../../../src/desk/debrief/course.ts';
import { helpCame } from '../../../src/desk/debrief/help-came.ts';
import { questions } from '../../../src/desk/debrief/questions.ts';
import { turnedBy } from '../../../src/desk/debrief/turned-by.ts';
import { rows } from '../../../src/desk/debrief/two-runs.ts';
import { outcome, VERDICTS, type Action, type GameEvent } from '../../../src/engine/index.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { openText } from '../../../src/text/node.ts';

const scenario = await builtIn('kazakhstan-2022');
const record = recordGame(scenario, 'record');
const passive = idle('steppe-1407');

function idle(seed: string): Game {
  let game = playAll(scenario, seed, []);
  while (stateOf(game).phase !== 'over') {
    const actions: Action[] = [...game.run.actions, { kind: 'endTurn' }];
    game = playAll(scenario, seed, actions);
  }
  return game;
}

function asked(game: Game) {
  const last = stateOf(game);
  const ended = outcome(scenario, last);
  if (!ended) throw new Error('The game is not over.');
  return questions({ scenario, first: firstState(game), last, told: game.told, outcome: ended });
}

test('the record beside itself is the same in every row', () => {
  const compared = rows(scenario, record.told, scenario.turns.length);
  const acted = compared.filter(({ deeds }) => deeds.length > 0);
  expect(acted.length).toBeGreaterThan(0);
  // An act that was not open on its turn is played later, so a few rows may differ.
  const same = compared.filter((row) => row.same).length;
  expect(same).toBeGreaterThanOrEqual(compared.length - 4);
});

test('doing nothing differs from the record where the record acted', () => {
  const compared = rows(scenario, passive.told, scenario.turns.length);
  for (const { record: entries, same } of compared) {
    expect(same).toBe(entries.flatMap(({ acts }) => acts).length === 0);
  }
});

test('the turning points are the three turns that moved the dimensions most, in order', () => {
  const points = turningPoints(scenario, firstState(record), record.marks, record.told);
  expect(points).toHaveLength(3);
  expect(points.map(({ turn }) => turn)).toEqual(
    points.map(({ turn }) => turn).sort((one, other) => one - other),
  );
  for (const { by, moves } of points) {
    expect(by.kind).not.toBe('nothing');
    expect(moves.length).toBeGreaterThan(0);
  }
});

test('what a war does by itself is not laid to an act of the same turn', () => {
  const killed: GameEvent = { kind: 'peopleKilled', killed: 40, total: 40, because: [] };
  const acted: GameEvent = {
    kind: 'actTaken',
    measure: 'soundOut',
    aim: 'armenia',
    capital: 8,
    because: [],
  };
  const told = [acted, killed].map((event, at) => ({ at, turn: 2, step: 1, event }));
  expect(turnedBy(scenario, { id: 'crisis', by: -120 }, 2, told)).toEqual({
    kind: 'theatre',
    killed: 40,
  });
});

test('a turn is named after the event that its own causes came from', () => {
  const moved = (from: 'textDecided' | 'rallyHeld', amount: number): GameEvent => ({
    kind: 'meterMoved',
    meter: 'moscow.standing',
    before: 500,
    after: 500 + amount,
    because: [{ factor: 'failedText', amount, from: { turn: 2, event: from } }],
  });
  const rally: GameEvent = { kind: 'rallyHeld', member: 'armenia', because: [] };
  const events = [rally, moved('textDecided', 30), moved('rallyHeld', -70)];
  const told = events.map((event, at) => ({ at, turn: 2, step: 1, event }));
  expect(turnedBy(scenario, { id: 'moscow', by: -40 }, 2, told)).toEqual({
    kind: 'event',
    event: rally,
  });
});

test('the people killed in each turn add up to those of the whole run', () => {
  const points = course(scenario, record.marks, record.told);
  const killed = points.reduce((sum, point) => sum + point.killed, 0);
  expect(killed).toBe(stateOf(record).theatre.killed);
});

test('a warning that was heeded is not asked about as if it was called', () => {
  const ended = outcome(scenario, stateOf(record));
  if (!ended) throw new Error('The record is over.');
  const events: GameEvent[] = [
    { kind: 'warningGiven', to: 'armenia', number: 1, because: [] },
    { kind: 'warningSettled', to: 'armenia', kept: true, because: [] },
  ];
  const keys = (list: readonly GameEvent[]) =>
    questions({
      scenario,
      first: firstState(record),
      last: stateOf(record),
      told: list.map((event, at) => ({ at, turn: 1, step: 1, event })),
      outcome: ended,
    }).map(({ key }) => key);
  const called: GameEvent = { kind: 'warningCalled', to: 'armenia', because: [] };
  expect(keys(events)).toContain('debrief-question-warning-heeded');
  expect(keys(events.toSpliced(1, 0, called))).toContain('desk-question-warning-kept');
});

test('help that came whole is not called help by halves', () => {
  const ended = outcome(scenario, stateOf(record));
  if (!ended) throw new Error('The record is over.');
  const given = (amount: number) =>
    helpCame({ ...ended, because: [{ factor: 'delivered', amount }] });
  expect(given(1000)).toBe('whole');
  expect(given(600)).toBe('partly');
  expect(given(0)).toBe('words');
});

test('the graph has a point for each turn', () => {
  const points = course(scenario, record.marks, record.told);
  expect(points).toHaveLength(record.marks.length);
  for (const { trouble, credibility } of points) {
    expect(trouble).toBeGreaterThanOrEqual(0);
    expect(credibility).toBeLessThanOrEqual(1000);
  }
});

test('three questions follow from what happened, and other runs are asked other ones', () => {
  const keys = [record, passive].map((game) => asked(game).map(({ key }) => key));
  for (const list of keys) expect(new Set(list).size).toBe(3);
  expect(keys[0]).not.toEqual(keys[1]);
});

test('troops that are leaving, or have a date to, are not asked about as if they stayed', () => {
  const first = firstState(record);
  const ended = outcome(scenario, stateOf(record));
  const there = record.states.findLast(({ contingent }) => contingent?.arrivedAt != null);
  if (!ended || !there?.contingent) throw new Error('Troops landed in the record.');
  const stays = { ...there.contingent, gone: false, leaving: false, leavesAt: null };
  const keys = (contingent: typeof there.contingent) =>
    questions({ scenario, first, last: { ...there, contingent }, told: [], outcome: ended }, 9).map(
      ({ key }) => key,
    );
  expect(keys(stays)).toContain('debrief-question-stayed');
  expect(keys({ ...stays, leavesAt: 300 })).not.toContain('debrief-question-stayed');
  expect(keys({ ...stays, leaving: true })).not.toContain('debrief-question-stayed');
});

test('every question is worded, and so is one for each verdict', () => {
  const text = openText('en');
  const name = (id: string) => text.name(id, scenario);
  for (const game of [record, passive]) {
    for (const { key, numbers, actors } of asked(game)) {
      const named = Object.entries(actors).map(([arg, id]) => [arg, name(id)]);
      expect(text.say(key, { ...numbers, ...Object.fromEntries(named) })).toMatch(/\?$/);
    }
  }
  for (const verdict of VERDICTS) {
    const forms = verdict === 'reluctantGuarantor' ? ['-whole', '-partly', '-words'] : [''];
    for (const form of forms) {
      expect(text.say(`debrief-question-verdict-${verdict}${form}`)).toMatch(/\?$/);
    }
  }
});
