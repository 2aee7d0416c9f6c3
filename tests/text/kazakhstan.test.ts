import { describe, expect, test } from 'vitest';
import {
  actionsOf,
  newGame,
  options,
  playInPlace,
  type Action,
  type GameState,
  type Sink,
} from '../../src/engine/index.ts';
import { kazakhstan } from './cases.ts';

const scenario = kazakhstan();
const { situations, record, briefing, recordOutcome } = scenario;

/** Everything that the reader reads. */
const prose = [
  ...briefing.paragraphs.flatMap(({ text, contested }) => [text, contested]),
  ...briefing.stakes.flatMap(({ text, contested }) => [text, contested]),
  ...briefing.cast.map(({ line }) => line),
  ...situations.flatMap(({ title, text, inRecord }) => [title, text, inRecord ?? '']),
  ...record.map(({ text }) => text),
];

describe('the story of Kazakhstan', () => {
  test('every statement of the briefing and of the record has its sources', () => {
    for (const { sources, text } of [...briefing.paragraphs, ...briefing.stakes, ...record]) {
      expect(sources, text).not.toEqual([]);
    }
  });

  test('names the capital as it was called', () => {
    expect(prose.join(' ')).toContain('Nur-Sultan');
    expect(prose.join(' ')).not.toContain('Astana');
  });

  test('shows where sources disagree: the airport, the motive, the law, the dead', () => {
    const contested = [...briefing.paragraphs, ...briefing.stakes].map((s) => s.contested);
    // What came later is told when it has come, and how many died in the debrief.
    contested.push(...situations.map((s) => `${s.title}. ${s.inRecord ?? ''}`), recordOutcome.text);
    for (const word of ['airport', 'Pannier', 'Lawyers', 'totals']) {
      expect(contested.some((text) => text.includes(word))).toBe(true);
    }
  });

  test('is told in every turn of the record, the appeal before the order to fire', () => {
    expect(record.map(({ turn }) => turn)).toEqual(scenario.turns.map((_, at) => at + 1));
    const turnOf = (words: string) => record.findIndex(({ text }) => text.includes(words));
    expect(turnOf('appeals to the alliance')).toBeLessThan(turnOf('without warning'));
  });

  test('moves meters by nudges, not by blows', () => {
    const moves = situations.flatMap(({ effects }) => effects.filter((e) => e.kind === 'meter'));
    expect(moves.length).toBeGreaterThan(situations.length);
    for (const { by, meter } of moves) expect(Math.abs(by), meter).toBeLessThanOrEqual(120);
  });
});

/** A player's habits: which of the open actions it takes, or none to end the turn. */
type Habit = (
  open: readonly Action[],
  pick: (below: number) => number,
  state: GameState,
) => Action | undefined;

const passive: Habit = () => undefined;
const busy: Habit = (open, pick) => (pick(10) < 7 ? open[pick(open.length)] : undefined);
/** Answers the appeal with the record's text, and names a date as soon as there is one to name. */
const helper: Habit = (open, _, { request }) =>
  open.find((action) => action.kind === 'act' && action.measure === 'setDate') ??
  (request ? open.find(isTheRecords) : undefined);
const lone: Habit = (open) =>
  open.find(
    (action) => action.kind === 'act' && /advanceParty|urgeConcessions/.test(action.measure),
  );

/** Everything that arises in a run. */
function arisen(seed: number, habit: Habit): string[] {
  const told: string[] = [];
  const sink: Sink = (event) => {
    if (event.kind === 'situationArose') told.push(event.situation);
  };
  const state: GameState = structuredClone(newGame(scenario, `story-${seed}`, sink));
  let luck = seed + 1;
  const pick = (below: number) => {
    luck = (luck * 48_271) % 2_147_483_647;
    return luck % Math.max(1, below);
  };
  while (state.phase !== 'over') playInPlace(scenario, state, next(state, habit, pick), sink);
  return told;
}

function next(state: GameState, habit: Habit, pick: (below: number) => number): Action {
  if (state.phase === 'council') return { kind: 'hear' };
  const open = options(scenario, state).filter(({ closed }) => closed === null);
  // One text of the many, so that tabling is no likelier than any other act.
  const acts = open
    .filter(({ kind }) => kind === 'act' || kind === 'table')
    .map(actionsOf)
    .flatMap((list) =>
      list.length > 1 ? [list[pick(list.length)], ...list.filter(isTheRecords)] : list,
    );
  return (
    habit(
      acts.filter((action) => action !== undefined),
      pick,
      state,
    ) ?? { kind: 'endTurn' }
  );
}

function isTheRecords(action: Action): boolean {
  if (action.kind !== 'table') return false;
  const { rung, basis, size, days, task, names } = action.text;
  const troops = rung === 7 && size === 2500 && days === 14 && task === 'guard';
  return troops && basis === 'article4' && names === null;
}

test('every situation arises in some run', () => {
  const seen = new Set<string>();
  for (const habit of [passive, busy, helper, lone]) {
    for (let seed = 0; seed < 60; seed += 1) for (const id of arisen(seed, habit)) seen.add(id);
  }
  expect(situations.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});
