/** The years after a crisis go on from where its game ended, and leave that game as it was. */
import { expect, test } from 'vitest';
import { builtInWorld, Lab } from '../../src/analysis/claims/index.ts';
import { firstSteps, pass, sinceRefusal, withYears } from '../../src/analysis/claims/years.ts';
import type { GameEvent } from '../../src/engine/index.ts';

const ENDS = '2022-11-25';
const VICTIM = 'armenia';
const lab = new Lab(await builtInWorld(), 6);
const base = lab.world.armenia;
const games = lab.played('armenia', 'record');
const scenario = withYears(base, ENDS, 25);

test('go on for thirty days at a time, with what was on the calendar', () => {
  const later = scenario.turns.slice(base.turns.length);
  expect(later.map(({ hours }) => hours)).toEqual(Array.from({ length: 25 }, () => 720));
  expect(later[0]?.at).toBe((base.turns.at(-1)?.at ?? 0) + (base.turns.at(-1)?.hours ?? 0));
  const days = scenario.calendar.slice(base.calendar.length).map(({ id }) => id);
  expect(days).toContain('summit-2023-11-23');
  expect(days.every((id) => id.slice(-10) > ENDS)).toBe(true);
});

test('leave the game as it was', () => {
  for (const game of games) {
    const before = structuredClone(game.state);
    const { state } = pass(scenario, game, ENDS);
    expect(game.state).toEqual(before);
    expect(state.turn).toBe(base.turns.length + 25);
  }
});

test('are the same again for the same game', () => {
  for (const game of games) {
    const [one, two] = [pass(scenario, game, ENDS), pass(scenario, game, ENDS)];
    expect(one.state).toEqual(two.state);
    expect(firstSteps(one, VICTIM)).toEqual(firstSteps(two, VICTIM));
  }
});

test('turn a member that was refused further away than one whose blows are left out', () => {
  const other = { ...scenario, case: { ...scenario.case, victim: 'belarus' } };
  for (const game of games) {
    const trust = (of: typeof scenario): number =>
      pass(of, game, ENDS).state.members.find(({ id }) => id === VICTIM)?.trust ?? 0;
    expect(trust(scenario)).toBeLessThan(trust(other));
  }
});

test('hold every summit, with an empty place for whoever has left the room', () => {
  for (const game of games) {
    const held = pass(scenario, game, ENDS).story.flatMap(({ event, month }) =>
      isSummit(event) && month > sinceRefusal(ENDS) ? [event] : [],
    );
    expect(held.length).toBe(2);
    for (const { absent } of held) expect(absent).toContain(VICTIM);
  }
});

test('hand the presidency on at every summit that its holder hosts', () => {
  for (const game of games) {
    expect(game.state.council.chair).toBe('belarus');
    const { story, state } = pass(scenario, game, ENDS);
    const passed = story.flatMap(({ event }) =>
      event.kind === 'chairPassed' ? [event.after] : [],
    );
    expect(passed).toEqual(['kazakhstan', 'kyrgyzstan']);
    expect(state.council.chair).toBe('kyrgyzstan');
  }
});

function isSummit(event: GameEvent): event is Extract<GameEvent, { kind: 'occasionHeld' }> {
  return event.kind === 'occasionHeld' && event.occasion.startsWith('summit');
}
