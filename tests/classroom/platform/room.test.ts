import { expect, test } from 'vitest';
import { encodeHandIn } from '../../../src/classroom/hand-in-code.ts';
import { hasRoom } from '../../../src/classroom/platform/room.ts';
import { MOST_SUSPENDED } from '../../../src/classroom/platform/scorm-12.ts';
import type { Answer } from '../../../src/classroom/hand-in.ts';
import { builtIn } from '../../../src/scenario/index.ts';
import { aRun } from '../../run/a-run.ts';
import { anAnswer, anAssignment } from '../an-assignment.ts';

const scenario = await builtIn('armenia-azerbaijan-2022');
const prompts = [1, 2, 3, 4, 5, 6].map((turn) => ({ turn, question: 'adopted' as const }));
const assignment = anAssignment(scenario, { prompts, hands: true });
const run = aRun('juniper-1204-7', 'random', scenario);
const signs = 'абвгдежзийклмнопрстуфхцчшщыэюя';
const words = (length: number, from: number) =>
  Array.from({ length }, (_, at) => signs[(at * at * 7 + from * 13 + at) % signs.length]).join('');

test('shows of hands stop before a reason or the end of the run finds no room', () => {
  const answers: Answer[] = [];
  const handIn = () => ({ assignment, number: 7, label: 'Синяя цапля', minutes: 40, answers, run });
  for (let at = 0; at < 18; at += 1) {
    const hands = [0, 1, 2, 3, 4].map((of) => ({ choice: words(40, at * 5 + of), count: 9 }));
    const shown = anAnswer(run, at, {
      question: null,
      chance: null,
      reason: words(140, at),
      hands,
    });
    if (!hasRoom({ ...handIn(), answers: [...answers, shown] })) break;
    answers.push(shown);
  }
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.length).toBeLessThan(18);
  for (const { turn } of prompts)
    answers.push(anAnswer(run, 30, { turn, reason: words(140, turn) }));
  expect(encodeHandIn(handIn()).length).toBeLessThanOrEqual(MOST_SUSPENDED);
});
