import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/engine/event.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { FlightState, GameState } from '../../src/engine/state.ts';
import { direct } from '../../src/stage/motion/director.ts';
import { motionClock } from '../../src/stage/motion/clock.ts';
import { AT_REST, flightsIn, posedBy, startingPose } from '../../src/stage/motion/pose.ts';
import type { StageView } from '../../src/stage/view.ts';

const flight = (id: number, departedAt: number, landsAt: number): FlightState => ({
  id,
  by: 'air',
  from: 'russia',
  to: 'kazakhstan',
  nation: 'russia',
  troops: 200,
  sorties: 3,
  departedAt,
  landsAt,
  homeward: false,
  diverted: false,
});

function viewAt(hour: number, flights: FlightState[], more: Partial<StageView> = {}): StageView {
  return {
    scene: 'map',
    scenario: {} as Scenario,
    state: { hour, flights } as GameState,
    zoom: 'region',
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    tags: {},
    names: {},
    ...more,
  };
}

const because = { because: [] } as const;
const vote = (member: string, choice: 'consent' | 'object' | 'away'): GameEvent => ({
  kind: 'voteCast',
  member,
  choice,
  shares: [],
  ...because,
});

test('a transport in the air flies this turn’s share in 1.4 seconds', () => {
  const flights = [flight(1, 0, 24)];
  const [motion] = direct([], viewAt(6, flights), viewAt(18, flights));
  expect(motion).toMatchObject({ kind: 'fly', ms: 1400, legs: [{ from: 0.25, to: 0.75 }] });
});

test('a transport that has landed flies to its end before it is gone', () => {
  const before = viewAt(12, [flight(1, 0, 24)]);
  const after = viewAt(24, []);
  const landed: GameEvent = {
    kind: 'transportArrived',
    id: 1,
    by: 'air',
    to: 'kazakhstan',
    nation: 'russia',
    troops: 200,
    homeward: false,
    ...because,
  };
  const motions = direct([landed], before, after);
  expect(motions).toMatchObject([{ kind: 'fly', legs: [{ from: 0.5, to: 1 }] }]);
  expect(flightsIn(after, startingPose(motions))).toMatchObject([{ share: 0.5 }]);
  expect(flightsIn(after, AT_REST)).toEqual([]);
});

test('fire rings once where a site was lost, not where it was won back', () => {
  const change = (site: string, before: 'host' | 'lost', after: 'host' | 'lost'): GameEvent => ({
    kind: 'siteChanged',
    site,
    before,
    after,
    damaged: false,
    ...because,
  });
  const events = [change('airport', 'host', 'lost'), change('knb', 'lost', 'host')];
  const [motion] = direct(events, viewAt(6, []), viewAt(12, []));
  expect(motion).toMatchObject({ kind: 'fire', sites: ['airport'], ms: 600 });
});

test('votes are laid one by one, and an absent member’s chair is drawn away', () => {
  const council = viewAt(6, [], { scene: 'council' });
  const motions = direct(
    [vote('armenia', 'consent'), vote('tajikistan', 'away')],
    council,
    council,
  );
  expect(motions).toMatchObject([
    { kind: 'vote', member: 'armenia', ms: 260, rest: 500 },
    { kind: 'chairLeaves', member: 'tajikistan', ms: 900 },
  ]);
  expect(startingPose(motions).laid.get('armenia')).toBe(0);
});

test('the lamp moves when something else is selected, and only then', () => {
  const at = (id: string) => viewAt(6, [], { selection: { kind: 'actor', id } });
  expect(direct([], at('armenia'), at('kazakhstan'))).toMatchObject([{ kind: 'lamp', ms: 700 }]);
  expect(direct([], at('armenia'), at('armenia'))).toEqual([]);
});

test('a queue of motions ends by itself in time, or at once when skipped', async () => {
  const council = viewAt(6, [], { scene: 'council' });
  const motions = direct([vote('armenia', 'consent'), vote('belarus', 'object')], council, council);
  const clock = motionClock();
  let pose = startingPose(motions);
  const playing = clock.play(motions, (motion, progress) => {
    pose = posedBy(pose, motion, progress);
  });
  for (let now = 0; now <= 1600 && clock.playing; now += 20) clock.frame(now);
  await playing;
  expect(clock.playing).toBe(false);
  expect(pose.laid.get('belarus')).toBe(1);

  const again = clock.play(motions, () => undefined);
  clock.frame(0);
  clock.skip();
  await again;
  expect(clock.playing).toBe(false);
});
