import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGame, playInPlace, type GameState } from '../../src/engine/index.ts';
import { replay } from '../../src/run/index.ts';
import { buildTimeline, lastStep, seek, stepByTurn, timelineOf } from '../../src/run/timeline.ts';
import { canonical } from '../../src/scenario/index.ts';
import { aRun, SCENARIO } from './a-run.ts';

const run = aRun();
const timeline = timelineOf(SCENARIO, run);

/** The state after so many acts, played from the opening in place: the same rules by another executor. */
function simulated(step: number): GameState {
  const state = newGame(SCENARIO, run.seed);
  for (const action of run.actions.slice(0, step)) playInPlace(SCENARIO, state, action);
  return state;
}

test('each step is, byte for byte, what playing up to it gives', () => {
  for (let step = 0; step <= lastStep(timeline); step += 1) {
    expect(canonical(seek(timeline, step).state)).toBe(canonical(simulated(step)));
  }
});

test('in whatever order one goes to and fro, a step is always the same', () => {
  const steps = fc.array(fc.nat({ max: run.actions.length }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(steps, (order) => {
      for (const step of order) {
        const moment = seek(timeline, step);
        expect(moment.step).toBe(step);
        expect(moment.state.step).toBe(step);
        expect(canonical(moment.state)).toBe(canonical(simulated(step)));
      }
    }),
    { numRuns: 15 },
  );
});

test('each step has the events that replaying gives, and the act that led to it', () => {
  const replayed = replay(run, SCENARIO);
  if (!replayed.ok) throw new Error(replayed.problem.message);
  for (const { step, events, action } of timeline.moments) {
    expect(events).toEqual(replayed.value.events[step]);
    expect(action).toBe(run.actions[step - 1]);
  }
});

test('turns begin where they began, and belong to the state that stood then', () => {
  for (const [index, step] of timeline.turns.entries()) {
    const { state, turnStart } = seek(timeline, step);
    expect(state.turn).toBe(index + 1);
    expect(turnStart).toBe(state);
  }
  for (const { state, turnStart } of timeline.moments) expect(turnStart.turn).toBe(state.turn);
});

test('going by turns meets every beginning and both ends', () => {
  const forward = [0];
  while (forward.at(-1) !== lastStep(timeline)) {
    forward.push(stepByTurn(timeline, forward.at(-1) ?? 0, 1));
  }
  expect(forward).toEqual([...timeline.turns, lastStep(timeline)]);
  const back = [lastStep(timeline)];
  while (back.at(-1) !== 0) back.push(stepByTurn(timeline, back.at(-1) ?? 0, -1));
  expect(back.toReversed()).toEqual(forward);
});

test('beyond the ends stand the ends', () => {
  expect(seek(timeline, -3).step).toBe(0);
  expect(seek(timeline, 10_000).step).toBe(lastStep(timeline));
});

test('building may pause after every act', () => {
  const building = buildTimeline(SCENARIO, run);
  let pauses = 0;
  while (building.next().done !== true) pauses += 1;
  expect(pauses).toBe(run.actions.length);
});

test('an act that is not open stops the building', () => {
  expect(() => timelineOf(SCENARIO, { seed: run.seed, actions: [{ kind: 'hear' }] })).toThrow(
    'noTextOnTable',
  );
});
