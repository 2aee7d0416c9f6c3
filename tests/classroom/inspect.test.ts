import { describe, expect, test } from 'vitest';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import { readDropped } from '../../src/classroom/drop.ts';
import { decodeHandIn, encodeHandIn, type ToHandIn } from '../../src/classroom/hand-in-code.ts';
import { decodeHandInFile, encodeHandInFile } from '../../src/classroom/hand-in-file.ts';
import { inspect, type Inspected } from '../../src/classroom/inspect.ts';
import { settingOf, taskOf, type Setting } from '../../src/classroom/setting.ts';
import { SHORT_LINK } from '../../src/run/chain.ts';
import { encodeRun, type Run } from '../../src/run/index.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { tampered } from '../cli/tampering.ts';
import { answerAt, handedIn, recorded, replayed } from './hand-ins.ts';
import { anAssignment } from './an-assignment.ts';

const scenario = await builtIn('kazakhstan-2022');
const arms = { fact: 'means.burden', values: [null, 300] };
const assignment = anAssignment(scenario, { arms });
const setting = settingOf({ assignment, scenario: scenario.id }, scenario);
const one = handedIn(scenario, assignment, 1);

/** What comes of it as a file and as a code: the same, but for what only a file can say. */
function both(handIn: ToHandIn, against: Setting = setting): readonly [Inspected, Inspected] {
  const read = [decodeHandInFile(encodeHandInFile(handIn)), decodeHandIn(encodeHandIn(handIn))].map(
    (read): Inspected => {
      if (!read.ok) throw new Error(read.problem.message);
      return inspect({ ok: true, source: 'here', handIn: read.value }, against);
    },
  );
  return read as [Inspected, Inspected];
}
const kinds = (inspected: Inspected) =>
  inspected.kind === 'refused'
    ? [`refused: ${inspected.finding.kind}`]
    : inspected.reservations.map(({ kind }) => kind);
const messages = (inspected: Inspected) =>
  inspected.kind === 'refused'
    ? [inspected.finding.message]
    : inspected.reservations.map(({ message }) => message);

describe('a run that is counted', () => {
  test('as it was dealt: without any reservation, with what was answered', () => {
    for (const inspected of both(one)) {
      expect(kinds(inspected)).toEqual([]);
      expect(inspected).toMatchObject({
        kind: 'run',
        run: { label: 'Student 1', number: 1, seed: 'juniper-1204-1', minutes: 30, source: 'here' },
      });
      if (inspected.kind !== 'run') continue;
      expect(inspected.run.answers).toEqual(one.answers);
      expect(inspected.run.played.hash).toBe(one.run.chain.at(-1));
      expect(inspected.run.arm).toBe(dealFor(assignment, 1).arm);
    }
  });

  test('each arm is played in its own scenario', () => {
    const dealt = [1, 2, 3, 4].map((number) => {
      const [inspected] = both(handedIn(scenario, assignment, number));
      expect(kinds(inspected)).toEqual([]);
      return inspected.kind === 'run' ? inspected.run.arm : -1;
    });
    expect(dealt).toEqual([1, 2, 3, 4].map((number) => dealFor(assignment, number).arm));
    expect(new Set(dealt).size).toBe(2);
  });

  test('with another seed than its number was dealt', () => {
    const other = {
      ...one,
      run: recorded(scenarioOf(1), 'steppe-1407', 'random').run,
      answers: [],
    };
    for (const inspected of both(other)) {
      expect(kinds(inspected)).toEqual(['seed']);
      expect(messages(inspected)[0]).toBe(
        'Number 1 was dealt the seed juniper-1204-1; this run has steppe-1407.',
      );
    }
  });

  test('played in another arm than its number was dealt: counted where it was played', () => {
    const arm = 1 - dealFor(assignment, 1).arm;
    const played = scenarioOfArm(scenario, arms, arm);
    const other = { ...one, run: recorded(played, one.run.seed, 'random').run, answers: [] };
    for (const inspected of both(other)) {
      expect(kinds(inspected)).toEqual(['seed']);
      expect(inspected).toMatchObject({ kind: 'run', run: { arm } });
      expect(messages(inspected)[0]).toMatch(/was dealt arm [AB]; this run was played in arm [AB]/);
    }
  });

  test('of which some answers belong to another run or another place', () => {
    const { run, turns } = recorded(scenarioOf(1), one.run.seed, 'random');
    const mine = (turn: number, change = {}) => answerAt({ run, turns }, turn, change);
    const elsewhere = recorded(scenario, 'steppe-1407', 'random');
    const answers = [
      mine(1, { question: 'losses' }),
      mine(2),
      mine(2, { chance: 99 }),
      mine(3, { turn: 5 }),
      answerAt(elsewhere, 4),
    ];
    for (const inspected of both({ ...one, answers })) {
      expect(kinds(inspected)).toEqual(['answers']);
      expect(messages(inspected)[0]).toMatch(/^3 of 5 answers left out: /);
      expect(inspected).toMatchObject({ run: { answers: answers.slice(0, 2) } });
    }
    const beyond = [{ ...mine(2), step: 1999 }];
    expect(both({ ...one, answers: beyond }).map(kinds)).toEqual([['answers'], ['answers']]);
  });

  test('that predicted when something had been done in the turn already', () => {
    const { run, turns } = recorded(scenarioOf(1), one.run.seed, 'random');
    const step = turns.findIndex((turn, at) => at > 0 && turns[at - 1] === turn);
    const turn = turns[step] ?? 0;
    const link = (run.chain[step] ?? '').slice(0, SHORT_LINK);
    const late = { ...answerAt({ run, turns }, turn), step, link, chance: 100 };
    const early = answerAt({ run, turns }, turn + 1);
    for (const inspected of both({ ...one, run, answers: [late, early] })) {
      expect(kinds(inspected)).toEqual(['late']);
      expect(messages(inspected)[0]).toContain(`100 % for turn ${turn} was made at step ${step}`);
      expect(inspected).toMatchObject({ run: { answers: [{ ...late, chance: null }, early] } });
    }
  });

  test('that went back where nobody was to go back', () => {
    const { seed, actions } = one.run;
    const { run } = replayed(scenarioOf(1), seed, actions, 9);
    expect(both({ ...one, run }).map(kinds)).toEqual([['tookBack'], ['tookBack']]);
    const lenient = { ...assignment, takeBack: true };
    const allowed = settingOf({ assignment: lenient, scenario: scenario.id }, scenario);
    expect(both({ ...one, run }, allowed).map(kinds)).toEqual([[], []]);
  });

  test('that goes on', () => {
    const { seed, actions } = one.run;
    const { run } = replayed(scenarioOf(1), seed, actions.slice(0, 12));
    for (const inspected of both({ ...one, run, answers: [] })) {
      expect(kinds(inspected)).toEqual(['unfinished']);
      expect(inspected).toMatchObject({ kind: 'run', run: { played: { finished: false } } });
    }
  });

  test('handed in without the assignment: by itself a run of the class, with the seed in doubt', () => {
    const alone = (run: Run) => {
      const [part] = readDropped('a.run.json', new TextEncoder().encode(encodeRun(run)));
      return part ? inspect(part, setting) : undefined;
    };
    expect(alone(one.run)).toMatchObject({ kind: 'run', reservations: [], run: { number: 0 } });
    expect(alone(recorded(scenario, 'juniper-1204', 'passive').run)).toMatchObject({
      kind: 'run',
      reservations: [
        { kind: 'seed', message: expect.stringMatching(/nobody was dealt/) as string },
      ],
    });
    for (const [seeds, seed, count] of [
      ['same', 'juniper-1204', 0],
      ['same', 'juniper-1204-1', 1],
      ['free', 'anything', 0],
      ['each', 'juniper-1204-10000', 1],
    ] as const) {
      const other = settingOf(
        { assignment: { ...assignment, seeds }, scenario: scenario.id },
        scenario,
      );
      const [part] = readDropped(
        'a',
        new TextEncoder().encode(encodeRun(recorded(scenario, seed, 'passive').run)),
      );
      const inspected = part && inspect(part, other);
      expect(inspected?.kind === 'run' && inspected.reservations.length, seed).toBe(count);
    }
  });
});

describe('a run that is not counted', () => {
  test('of another assignment, another crisis, an arm that is none', async () => {
    const others = { ...one, assignment: { ...assignment, key: 'falcon-1' } };
    for (const inspected of both(others)) {
      expect(kinds(inspected)).toEqual(['refused: foreign']);
      expect(messages(inspected)[0]).toMatch(
        /the key falcon-1; the one of this class has juniper-1204/,
      );
    }
    const otherArms = { ...one, assignment: { ...assignment, arms: null } };
    expect(both(otherArms).map(kinds)).toEqual([['refused: foreign'], ['refused: foreign']]);
    const armenia = await builtIn('armenia-azerbaijan-2022');
    const crisis = { ...one, run: recorded(armenia, 'x-1', 'passive').run };
    expect(messages(both(crisis)[0])[0]).toMatch(
      /played in armenia-azerbaijan-2022; the class was set kaz/,
    );
    const arm = scenarioOfArm(scenario, { fact: 'means.burden', values: [null, 250] }, 1);
    const strange = { ...one, run: recorded(arm, one.run.seed, 'passive').run };
    expect(both(strange).map(kinds)).toEqual([['refused: foreign'], ['refused: foreign']]);
    expect(messages(both(strange)[0])[0]).toMatch(/which is no arm of this assignment/);
  });

  test('words, time, level and questions may differ: it is the same class', () => {
    const other = { ...assignment, title: 'Extended', minutes: 90, reading: 'basic' as const };
    expect(both({ ...one, assignment: other }).map(kinds)).toEqual([[], []]);
  });

  test('of other rules or another text of the scenario', () => {
    const rules = { ...one, run: { ...one.run, rules: '0.1.0' } };
    for (const inspected of both(rules)) {
      expect(kinds(inspected)).toEqual(['refused: rules']);
      expect(messages(inspected)[0]).toMatch(
        /^This run was made under rules 0\.1\.0; these are rules /,
      );
    }
    const changed = { ...scenario, hash: '0'.repeat(64) };
    const text = { ...one, run: recorded(changed, one.run.seed, 'passive').run };
    for (const inspected of both(text)) {
      expect(kinds(inspected)).toEqual(['refused: text']);
      expect(messages(inspected)[0]).toMatch(/made with another text of kazakhstan-2022/);
    }
  });

  test('where the scenario is not here, or the arms do not fit it', () => {
    const absent = settingOf({ assignment, scenario: scenario.id }, undefined);
    expect(both(one, absent).map(kinds)).toEqual([['refused: text'], ['refused: text']]);
    expect(messages(both(one, absent)[0])[0]).toMatch(/is not here: open its file first/);
    const wild = { ...assignment, arms: { fact: 'means.burden', values: [null, 10_000_000] } };
    const unsound = settingOf({ assignment: wild, scenario: scenario.id }, scenario);
    const [inspected] = both({ ...one, assignment: wild }, unsound);
    expect(messages(inspected)[0]).toMatch(/means\.burden may be from \d+ to \d+, not 10000000/);
  });

  test('of which anything was changed', () => {
    const expected = new Set([
      'refused: diverges',
      'refused: text',
      'refused: rules',
      'refused: foreign',
    ]);
    for (let at = 0; at < 60; at += 1) {
      const { kind, text } = tampered(one.run, at);
      const head = encodeHandInFile(one).split('"run": ')[0] ?? '';
      const file = new TextEncoder().encode(`${head}"run": ${text}}`);
      const found = readDropped('tampered', file).map((part) => inspect(part, setting));
      const told = found.flatMap(kinds);
      expect(told.length, `${at} ${kind}`).toBe(1);
      expect(
        expected.has(told[0] ?? '') || told[0] === 'refused: unreadable',
        `${at} ${kind} ${told[0]}`,
      ).toBe(true);
    }
  });

  test('the turn is named in which a changed act was taken', () => {
    const turn = 3;
    const arm = setting.played[dealFor(assignment, 1).arm] ?? scenario;
    const step = recorded(arm, one.run.seed, 'random').turns.indexOf(turn) + 1;
    const [first = ''] = one.run.digests;
    const digests = one.run.digests.map((digest, at) => (at === step ? first : digest));
    const [changed] = both({ ...one, run: { ...one.run, digests } });
    expect(changed).toMatchObject({ finding: { kind: 'diverges', step, turn } });
  });

  test('a forged code: its check is right, and the run does not end where it says', () => {
    const forged = { ...one.run, chain: [...one.run.chain.slice(0, -1), 'f'.repeat(64)] };
    expect(kinds(both({ ...one, run: forged })[1])).toEqual(['refused: diverges']);
    const closed = { ...one.run, actions: [{ kind: 'amend' as const }, ...one.run.actions] };
    const [, inspected] = both({ ...one, run: closed });
    expect(inspected).toMatchObject({ kind: 'refused', finding: { kind: 'diverges', step: 1 } });
  });
});

describe('what the class was set, where nobody said', () => {
  const of = (key: string, minutes = 0) => ({
    ...decoded,
    assignment: { ...assignment, key, minutes },
  });
  const read = decodeHandIn(encodeHandIn(one));
  if (!read.ok) throw new Error(read.problem.message);
  const decoded = read.value;

  test('is what most of the hand-ins say, in whatever order they come', () => {
    const handIns = [
      of('b-2', 40),
      of('a-1'),
      of('b-2', 40),
      of('b-2'),
      { ...decoded, assignment: null },
    ];
    for (const order of [handIns, handIns.toReversed()])
      expect(taskOf(order)?.assignment).toMatchObject({ key: 'b-2', minutes: 40 });
    for (const order of [
      [of('b-2'), of('a-1')],
      [of('a-1'), of('b-2')],
    ])
      expect(taskOf(order)?.assignment?.key).toBe('a-1');
  });

  test('is a scenario alone where no run has an assignment, and nothing where there are no runs', () => {
    const task = taskOf([{ ...decoded, assignment: null }]);
    expect(task).toEqual({ assignment: null, scenario: scenario.id });
    expect(taskOf([])).toBeUndefined();
  });
});

function scenarioOf(number: number) {
  return scenarioOfArm(scenario, arms, dealFor(assignment, number).arm);
}
