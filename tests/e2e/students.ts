/** Students who play what they were assigned: some on the page, from its link, others through the engine. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { PolicyName } from '../../src/analysis/index.ts';
import { scenarioOfArm } from '../../src/classroom/arms.ts';
import type { Assignment } from '../../src/classroom/assignment.ts';
import { dealFor } from '../../src/classroom/deal.ts';
import type { ToHandIn } from '../../src/classroom/hand-in-code.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { answerAt, recorded, replayed } from '../classroom/hand-ins.ts';
import { openGame } from './harness.ts';
import { byKeyboard, keyboardPlayer, pointerPlayer, type Player } from './player.ts';

export interface PageStudent {
  readonly number: number;
  readonly label: string;
  readonly hand: 'keyboard' | 'pointer';
  readonly chance: number;
  readonly reason: string;
  /** What is done in the first turn after its question. */
  readonly doing: (player: Player, page: Page) => Promise<void>;
}

/** Plays from the link to the end, answers what is asked, and gives the text of the file that is saved. */
export async function playedInPage(link: string, student: PageStudent): Promise<string> {
  const at = new URL(link);
  at.searchParams.set('stage', 'off');
  const { page, troubles } = await openGame({ at: at.href });
  const { number, label, hand, chance, reason, doing } = student;
  const player = hand === 'keyboard' ? keyboardPlayer(page) : pointerPlayer(page);
  await page.getByLabel('Your number').fill(String(number));
  await page.getByLabel('What you want to be called').fill(label);
  await byKeyboard(page.getByRole('button', { name: 'Read the briefing' }));
  await byKeyboard(page.getByRole('button', { name: /^Begin/ }));
  const answer = async (turn: number) => {
    const prompt = page.getByRole('dialog', { name: `Before turn ${turn}`, exact: true });
    await prompt.waitFor();
    const scale = prompt.getByRole('spinbutton');
    if ((await scale.count()) > 0) await scale.fill(String(chance));
    await prompt.getByRole('textbox', { name: /One sentence/ }).fill(`${reason} (${turn})`);
    await byKeyboard(prompt.getByRole('button', { name: 'Keep the answer' }));
    await prompt.waitFor({ state: 'detached' });
  };
  await answer(1);
  await doing(player, page);
  for (const turn of [2, 3, 4, 5]) {
    await player.endTurn();
    if (turn % 2 === 1) await answer(turn);
  }
  await player.playOn();
  await page.getByRole('region', { name: 'Your assignment' }).getByText('Hand it in').waitFor();
  await byKeyboard(page.getByRole('button', { name: 'Hand in' }));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    byKeyboard(page.getByRole('button', { name: 'Save the file' })),
  ]);
  if (troubles().length > 0) throw new Error(troubles().join('\n'));
  return readFileSync(await download.path(), 'utf8');
}

/** What a student with that number hands in who plays by a policy and answers every question that comes up. */
export function playedByPolicy(
  scenario: Scenario,
  assignment: Assignment,
  number: number,
  { policy, label, upTo }: { policy: PolicyName; label: string; upTo?: number },
): ToHandIn {
  const { seed, arm } = dealFor(assignment, number);
  const played = scenarioOfArm(scenario, assignment.arms, arm);
  const whole = recorded(played, seed ?? `free-${number}`, policy);
  const one =
    upTo === undefined ? whole : replayed(played, whole.run.seed, whole.run.actions.slice(0, upTo));
  const answers = assignment.prompts
    .filter(({ turn }) => one.turns.includes(turn))
    .map(({ turn, question }) =>
      answerAt(one, turn, {
        question,
        chance: question === null ? null : (number * 37 + turn * 11) % 101,
        reason: `Number ${number}, turn ${turn}: we go because “they asked”.`,
      }),
    );
  return { assignment, number, label, minutes: 20 + number, answers, run: one.run };
}
