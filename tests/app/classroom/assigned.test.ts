import { beforeEach, expect, test } from 'vitest';
import { armScenario } from '../../../src/app/classroom/arm-scenario.ts';
import { openAssigned, type AssignedGames } from '../../../src/app/classroom/assigned.ts';
import { opened } from '../../../src/app/classroom/assignment-opening.ts';
import { addressIn, looksLikeAssignment } from '../../../src/app/classroom/classroom-files.ts';
import { limitsOfRun } from '../../../src/app/classroom/limits.ts';
import { restored } from '../../../src/app/classroom/restoring.ts';
import { openShelf, type Shelf } from '../../../src/app/classroom/shelf.ts';
import { advance, begin, playAll, type Game } from '../../../src/app/game.ts';
import { openStore, type Store } from '../../../src/app/store.ts';
import { addressOf } from '../../../src/classroom/address.ts';
import { scenarioOfArm } from '../../../src/classroom/arms.ts';
import type { Assignment } from '../../../src/classroom/assignment.ts';
import { dealFor } from '../../../src/classroom/deal.ts';
import { decodeHandIn, encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { decodeHandInFile, encodeHandInFile } from '../../../src/classroom/hand-in-file.ts';
import type { Action } from '../../../src/engine/index.ts';
import { branchRun } from '../../../src/run/recorder.ts';
import { anAssignment } from '../../classroom/an-assignment.ts';
import { SCENARIO } from '../../run/a-run.ts';

const END: Action = { kind: 'endTurn' };
const ARMS = { fact: 'means.burden', values: [null, 350] } as const;
const SET = anAssignment(SCENARIO, {
  minutes: 40,
  arms: ARMS,
  prompts: [
    { turn: 1, question: 'adopted' },
    { turn: 2, question: null },
  ],
});

let shelf: Shelf;
let store: Store;
let games: AssignedGames;

/** Deals the assignment to a number and shows its game. */
function deal(number = 3, assignment: Assignment = SET): Game {
  const { seed, arm } = dealFor(assignment, number);
  const scenario = scenarioOfArm(SCENARIO, assignment.arms, arm);
  const game = begin(scenario, seed ?? 'own-1');
  shelf.put({
    assignment,
    number,
    label: 'heron',
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    seed: game.run.seed,
    answers: [],
    startedAt: 0,
    seconds: 0,
    extra: 0,
    unlimited: false,
    finished: false,
  });
  store.set({ game, isGuest: false });
  return game;
}

function play(game: Game, ...actions: readonly Action[]): Game {
  const next = actions.reduce((now, action) => advance(now, action).game, game);
  store.set({ game: next });
  return next;
}

const given = (reason: string, chance: number | null = 70) => ({
  question: chance === null ? null : ('adopted' as const),
  chance,
  reason,
  hands: [],
});

beforeEach(() => {
  shelf = openShelf(undefined);
  store = openStore({ screen: 'play' });
  games = openAssigned(shelf, store);
});

test('a question waits in its turn until it is answered, and comes back where that was taken back', () => {
  const game = deal();
  expect(games.current()?.due).toEqual({ turn: 1, question: 'adopted' });
  games.answer(given('They need us.'));
  expect(games.current()?.due).toBeUndefined();
  const second = play(game, END);
  expect(games.current()?.due).toEqual({ turn: 2, question: null });
  games.answer(given('I wait.', null));
  expect(games.current()?.answers.map(({ turn, step }) => [turn, step])).toEqual([
    [1, 0],
    [2, 1],
  ]);
  // Nothing more is asked after the last prompt.
  play(second, END);
  expect(games.current()?.due).toBeUndefined();
});

test('a branch inherits the answers before it and asks anew for those after', () => {
  const game = deal();
  games.answer(given('They need us.'));
  const minsk: Action = { kind: 'act', measure: 'soundOut', aim: SCENARIO.members[1]?.id ?? '' };
  const acted = play(game, minsk, END);
  games.answer(given('I wait.', null));
  const branch = playAll(acted.scenario, acted.run.seed, []);
  store.set({ game: { ...branch, run: branchRun(branch.run) } });
  expect(games.current()?.answers.map(({ reason }) => reason)).toEqual(['They need us.']);
  play(branch, END);
  expect(games.current()?.due).toEqual({ turn: 2, question: null });
  // The first run still has both.
  store.set({ game: acted });
  expect(games.current()?.answers).toHaveLength(2);
});

test('a game that nobody assigned, and one that is only looked at, are not', () => {
  const game = deal();
  store.set({ isGuest: true });
  expect(games.current()).toBeUndefined();
  store.set({ isGuest: false, game: begin(SCENARIO, 'free-1') });
  expect(games.current()).toBeUndefined();
  expect(games.toHandIn(begin(SCENARIO, 'free-1').run)).toMatchObject({
    assignment: null,
    number: 0,
    label: '',
    answers: [],
  });
  expect(games.toHandIn(game.run).number).toBe(3);
});

test('time is counted in whole minutes, can be extended and switched off, and never goes below 0', () => {
  deal();
  expect(games.current()).toMatchObject({ left: 40, minutes: 0 });
  games.count(61);
  expect(games.current()).toMatchObject({ left: 39, minutes: 1 });
  games.count(40 * 60);
  expect(games.current()?.left).toBe(0);
  games.extend();
  expect(games.current()?.left).toBe(4);
  games.switchOff();
  expect(games.current()?.left).toBeUndefined();
  expect(games.current()?.minutes).toBe(41);
});

test('a show of hands is kept and answers no question', () => {
  deal();
  games.answer({
    question: null,
    chance: null,
    reason: 'Most want to wait.',
    hands: [
      { choice: 'Wait', count: 12 },
      { choice: 'Sound out Minsk', count: 7 },
    ],
  });
  expect(games.current()?.due).toEqual({ turn: 1, question: 'adopted' });
  expect(games.current()?.answers[0]?.hands).toHaveLength(2);
});

test('there is room for so many answers, and no more', () => {
  deal();
  const kept = Array.from({ length: 30 }, (_, at) => games.answer(given(`Reason ${at}.`)));
  expect(kept.filter(Boolean)).toHaveLength(24);
  expect(decodeHandIn(encodeHandIn(games.toHandIn(store.get().game!.run))).ok).toBe(true);
});

test('listeners hear of the game and of what is kept of it', () => {
  const game = deal();
  let heard = 0;
  const end = games.subscribe(() => (heard += 1));
  games.call('otter');
  play(game, END);
  end();
  games.call('badger');
  expect(heard).toBe(2);
  expect(games.current()?.label).toBe('badger');
});

test.each([
  ['code', (run: Game['run']) => decodeHandIn(encodeHandIn(games.toHandIn(run)))],
  ['file', (run: Game['run']) => decodeHandInFile(encodeHandInFile(games.toHandIn(run)))],
])('a %s puts game, answers and time back on another computer', async (_, handed) => {
  const game = deal(2);
  games.answer(given('They need us.'));
  const played = play(game, END, END);
  games.count(300);
  const read = handed(played.run);
  if (!read.ok) throw new Error(read.problem.message);

  const elsewhere = openShelf(undefined);
  const visitors = new Map([[SCENARIO.id, SCENARIO]]);
  const back = await restored(read.value, {
    shelf: elsewhere,
    say: (key) => key,
    load: async (id) => visitors.get(id),
    keep: (scenario) => visitors.set(scenario.id, scenario),
    now: () => 5,
  });
  if (!back.ok) throw new Error(back.lines.join(' '));
  expect(back.value.run).toEqual(played.run);
  const there = openStore({ screen: 'play' });
  there.set({ game: back.value });
  expect(openAssigned(elsewhere, there).current()).toMatchObject({
    number: 2,
    label: 'heron',
    minutes: 5,
    left: 35,
  });
  expect(openAssigned(elsewhere, there).toHandIn(back.value.run)).toEqual(
    games.toHandIn(played.run),
  );
  // And the scenario of its arm can be made anew after a reload.
  const { scenario } = back.value;
  expect(await armScenario(scenario.id, new Map([[SCENARIO.id, SCENARIO]]), elsewhere)).toEqual(
    scenario,
  );
});

test('an arm that was not dealt here is no scenario', async () => {
  deal();
  const visitors = new Map([[SCENARIO.id, SCENARIO]]);
  expect(await armScenario(`${SCENARIO.id}-arm-00000000`, visitors, shelf)).toBeUndefined();
  expect(await armScenario('nobody-arm-00000000', visitors, shelf)).toBeUndefined();
});

test('a hand-in whose run is of another arm than its number was dealt is refused', async () => {
  const game = deal(1);
  const other = { ...games.toHandIn(game.run), number: 2 };
  const read = decodeHandIn(encodeHandIn(other));
  if (!read.ok) throw new Error(read.problem.message);
  const back = await restored(read.value, {
    shelf: openShelf(undefined),
    say: (key) => key,
    load: async () => SCENARIO,
    keep: () => undefined,
    now: () => 0,
  });
  expect(back.ok).toBe(false);
});

test('where nobody is to go back, the replay says why; a free game is not limited', () => {
  const game = deal();
  const say = (key: string) => key;
  expect(limitsOfRun(game.run, say, shelf)).toEqual({
    branch: 'assigned-no-branch',
    record: 'assigned-no-record',
  });
  deal(3, { ...SET, takeBack: true, record: true });
  expect(limitsOfRun(game.run, say, shelf)).toEqual({});
  expect(limitsOfRun(begin(SCENARIO, 'free-1').run, say, shelf)).toEqual({});
});

test.each<[string, Partial<Assignment>, string]>([
  ['other rules', { rules: '0.0.1' }, 'rules'],
  ['another text', { scenarioHash: '0123456789ab' }, 'text'],
  ['a scenario that is not here', { scenario: 'elsewhere-2030' }, 'missing'],
  [
    'arms beyond the scenario',
    { arms: { fact: 'means.burden', values: [null, 999_999] } },
    'broken',
  ],
  ['a fact it does not have', { arms: { fact: 'means.nothing', values: [1, 2] } }, 'broken'],
  ['a question that never comes', { prompts: [{ turn: 40, question: 'adopted' }] }, 'broken'],
])('an assignment for %s is refused with its reason', async (_, change, kind) => {
  const address = addressOf({ ...SET, ...change });
  const load = async (id: string) => (id === SCENARIO.id ? SCENARIO : undefined);
  expect(await opened(address, load)).toMatchObject({ ok: false, refusal: { kind } });
});

test('a damaged address is explained with its field, and a sound one is opened', async () => {
  const load = async () => SCENARIO;
  expect(await opened(`${addressOf(SET)}&minutes=3`, load)).toMatchObject({
    ok: false,
    refusal: { kind: 'broken', field: 'minutes' },
  });
  expect(await opened(addressOf(SET), load)).toMatchObject({
    ok: true,
    value: { assignment: SET, scenario: { id: SCENARIO.id } },
  });
});

test('the file of an assignment leads to its address, as an end or as a whole link', () => {
  const address = addressOf(SET);
  const text = JSON.stringify({ assignment: address });
  expect(looksLikeAssignment(text)).toBe(true);
  expect(addressIn(text)).toBe(address);
  const link = `https://school.example/a4/#/classroom/assignment?${address}`;
  expect(addressIn(JSON.stringify({ assignment: link }))).toBe(address);
  for (const broken of [
    '{"assignment": 7}',
    '{"assignment": ',
    `{"assignment": "${'x'.repeat(9000)}"}`,
  ])
    expect(addressIn(broken)).toBeUndefined();
});
