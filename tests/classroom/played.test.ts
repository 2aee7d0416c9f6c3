/** What the class page knows of a run, against what was played. */
import { describe, expect, test } from 'vitest';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { playedRun } from '../../src/classroom/played.ts';
import { recordLine } from '../../src/classroom/record-line.ts';
import {
  MEASURE_GROUPS,
  closed,
  newGame,
  playInPlace,
  standing,
  type Action,
  type GameEvent,
  type Resolution,
} from '../../src/engine/index.ts';
import { verify } from '../../src/run/index.ts';
import { BUILT_IN, builtIn } from '../../src/scenario/index.ts';
import { aRun, SCENARIO } from '../run/a-run.ts';
import { actionsOf, playedBy } from './a-class.ts';

const scenarios = await Promise.all(BUILT_IN.map(builtIn));
const kazakhstan = await builtIn('kazakhstan-2022');

test('a run has the hash under which it verifies', () => {
  const run = aRun();
  const verified = verify(run, SCENARIO);
  const { hash } = playedRun(SCENARIO, run);
  expect(verified).toMatchObject({ ok: true, hash });
});

test.each(scenarios)('in $id it stands as the game says', (scenario) => {
  const actions = actionsOf(scenario, 'a', 'random');
  const state = playOut(scenario, 'a', POLICIES.random);
  const { dimensions, verdict } = standing(scenario, state);
  const played = playedRun(scenario, { seed: 'a', actions });
  expect(played).toMatchObject({ finished: true, verdict, turn: state.turn });
  expect(played.killed).toBe(state.theatre.killed);
  for (const { id, value } of dimensions) expect(played.dimensions[id], id).toBe(value);
});

test('of a run that goes on the turn in which it stands is not counted, and no prediction is decided', () => {
  const played = playedBy(kazakhstan, 'random', 'a', 12);
  expect(played.finished).toBe(false);
  expect(played.turn).toBeGreaterThan(1);
  expect(played.choices).toHaveLength(played.turn - 1);
  expect(new Set(Object.values(played.happened))).toEqual(new Set([null]));
});

/** Acts and texts by turn, from the list of actions alone. */
function doneByTurn(actions: readonly Action[]): string[][] {
  const turns: string[][] = [[]];
  for (const action of actions) {
    if (action.kind === 'endTurn') turns.push([]);
    if (action.kind === 'act')
      turns.at(-1)?.push(action.aim ? `${action.measure}:${action.aim}` : action.measure);
    if (action.kind === 'table') turns.at(-1)?.push(`table ${JSON.stringify(action.text)}`);
  }
  return turns.slice(0, -1);
}

test.each(scenarios)(
  'in $id every act and text is in the turn in which it was done',
  (scenario) => {
    for (const seed of ['a', 'b', 'c']) {
      const actions = actionsOf(scenario, seed, 'random');
      const { choices } = playedRun(scenario, { seed, actions });
      const found = choices.map((turn) =>
        MEASURE_GROUPS.flatMap((group) => {
          const { acts, earlier, text } = turn[group];
          const texts = text ? [...earlier, text] : [];
          return [
            ...acts.map(({ measure, aim }) => (aim === null ? measure : `${measure}:${aim}`)),
            ...texts.map((put) => `table ${JSON.stringify(put)}`),
          ];
        }),
      );
      const sorted = (turns: string[][]) => turns.map((turn) => [...turn].sort());
      expect(sorted(found)).toEqual(sorted(doneByTurn(actions)));
    }
  },
);

describe('equal choices have equal keys', () => {
  const acting = (...actions: Action[]) => {
    const state = newGame(kazakhstan, 'keys');
    for (const action of actions) {
      expect(closed(kazakhstan, state, action)).toBeNull();
      playInPlace(kazakhstan, state, action);
    }
    const whole = [...actions, { kind: 'endTurn' } as const];
    return playedRun(kazakhstan, { seed: 'keys', actions: whole }).choices[0];
  };
  const sound = (aim: string): Action => ({ kind: 'act', measure: 'soundOut', aim });
  const table = (change: Partial<Resolution>): Action => ({
    kind: 'table',
    text: {
      rung: 7,
      basis: 'article4',
      names: null,
      size: 2500,
      days: 14,
      task: 'guard',
      closes: false,
      ...change,
    },
  });
  const textKey = (change: Partial<Resolution>) =>
    acting(table(change), { kind: 'withdrawText' })?.council.key;

  test('in whatever order the acts were done', () => {
    const [there, back] = [
      acting(sound('armenia'), sound('belarus'))?.capitals,
      acting(sound('belarus'), sound('armenia'))?.capitals,
    ];
    expect(there?.key).toBe('soundOut:armenia+soundOut:belarus');
    expect(back?.key).toBe(there?.key);
    expect(back?.acts[0]?.aim).toBe('belarus');
  });

  test('a text is told by rung, name, and the size and stay of its troops', () => {
    expect(textKey({})).toBe('text:7:unnamed:guard:short');
    expect(textKey({ days: 7, task: 'police', basis: 'article2' })).toBe(textKey({}));
    expect(textKey({ size: 5000 })).toBe(textKey({ size: 3500 }));
    expect(textKey({ size: 300, days: 90 })).toBe('text:7:unnamed:token:long');
    expect(textKey({ rung: 3, size: 0, days: 0 })).toBe('text:3:unnamed');
  });
});

describe('votes', () => {
  const all = scenarios.flatMap((scenario) =>
    (['random', 'multilateral', 'record', 'hawk'] as const).flatMap((policy) =>
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => {
        const actions = actionsOf(scenario, seed, policy);
        return {
          scenario,
          seed,
          actions,
          played: playedRun(scenario, { seed, actions, hash: '' }),
        };
      }),
    ),
  );

  test('each has the answers that were heard, with the reasons that were given', () => {
    let heard = 0;
    for (const { scenario, seed, actions, played } of all) {
      const events: GameEvent[] = [];
      const state = newGame(scenario, seed);
      for (const action of actions)
        playInPlace(scenario, state, action, (event) => events.push(event));
      const cast = events.filter((event) => event.kind === 'voteCast');
      const answers = played.votes.flatMap((vote) => vote.answers);
      expect(answers).toEqual(
        cast.map(({ member, choice, because }) => ({ member, choice, because })),
      );
      heard += answers.length;
      // The state remembers each decision, those taken afterwards too.
      const decisions = played.votes.length + played.votes.filter((v) => v.afterwards).length;
      expect(decisions).toBe(state.council.decided.length);
    }
    expect(heard).toBeGreaterThan(100);
  });

  test('an amendment that was granted is in the text that was decided, not in the one that was put', () => {
    const amended = all.flatMap(({ played }) =>
      played.votes
        .filter((vote) => vote.amendment?.granted)
        .map((vote) => ({ vote, put: played.choices[vote.turn - 1]?.council })),
    );
    expect(amended.length).toBeGreaterThan(0);
    for (const { vote, put } of amended)
      expect([...(put?.earlier ?? []), put?.text]).not.toContainEqual(vote.text);
  });

  test('a text that waited for consent says what came of it', () => {
    const delayed = all.flatMap(({ played }) =>
      played.votes.filter(({ decision }) => decision === 'delayed'),
    );
    expect(delayed.length).toBeGreaterThan(0);
    for (const { turn, afterwards } of delayed) {
      if (!afterwards) continue;
      expect(afterwards.turn).toBeGreaterThan(turn);
      const consent = afterwards.answers.every(({ consents }) => consents);
      expect(afterwards.decision).toBe(consent ? 'adopted' : 'blocked');
    }
    expect(delayed.some(({ afterwards }) => afterwards)).toBe(true);
  });
});

describe('the record', () => {
  test.each(scenarios)('of $id did in its turns what its acts say', (scenario) => {
    const choices = recordLine(scenario)?.choices ?? [];
    const due = scenario.record.flatMap(({ turn, acts }) =>
      acts.flatMap((act) => {
        if (act.kind === 'act') return [`${turn} ${act.measure}`];
        return act.kind === 'table' ? [`${turn} text:${act.text.rung}`] : [];
      }),
    );
    const done = choices.flatMap((turn, at) =>
      MEASURE_GROUPS.flatMap((group) =>
        turn[group].key.split('+').map((key) => `${at + 1} ${key}`),
      ),
    );
    const missing = due.filter((one) => !done.some((key) => key.startsWith(one)));
    expect(due.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('met the luck of the class where all had the same', () => {
    const actions = actionsOf(kazakhstan, 'juniper-1204', 'record');
    const { verdict, killed, dimensions, choices } = playedRun(kazakhstan, {
      seed: 'juniper-1204',
      actions,
    });
    expect(recordLine(kazakhstan, 'juniper-1204')).toEqual({
      verdict,
      killed,
      dimensions,
      choices,
    });
  });

  test('is missing where a scenario tells of no acts', () => {
    expect(recordLine({ ...SCENARIO, record: [] })).toBeNull();
  });
});
