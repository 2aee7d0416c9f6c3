/**
 * A hand-in has to fit where learning platforms keep 4,096 characters (SCORM 1.2, `suspend_data`): the longest
 * games there are, asked as often and answered at as great a length as is allowed.
 */
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/analysis/index.ts';
import { drawFrom, pick } from '../../src/analysis/luck.ts';
import { LONGEST_TITLE, MOST_PROMPTS } from '../../src/classroom/assignment.ts';
import { LONGEST_KEY } from '../../src/classroom/deal.ts';
import { decodeHandIn, encodeHandIn } from '../../src/classroom/hand-in-code.ts';
import { LONGEST_LABEL, LONGEST_REASON, type Answer } from '../../src/classroom/hand-in.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { SHORT_LINK } from '../../src/run/chain.ts';
import { branchRun, type Run } from '../../src/run/index.ts';
import { encodeLink } from '../../src/run/link.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { aRun } from '../run/a-run.ts';
import { talkative } from '../run/talkative.ts';
import { anAssignment } from './an-assignment.ts';

/** What a platform keeps, in signs. */
const SUSPEND_DATA = 4096;
const GAMES = 6;

const ENGLISH =
  'the Council would never agree to send troops before Minsk had seen how far our neighbours are ready to go because ' +
  'losing face at home costs more than any sanction and nobody believes that Moscow pays what it promised last winter ' +
  'so we waited asked quietly offered less kept our reserves hoped for rain watched markets counted votes again while ' +
  'journalists wrote about hospitals bridges refugees fuel bread elections generals mothers satellites and old treaties ' +
  'which none of us had read until Tuesday when somebody in Yerevan quoted article four aloud during a phone call';
const RUSSIAN =
  'Совет никогда не согласится отправить войска пока Минск не увидит насколько далеко готовы зайти соседи потому что ' +
  'потеря лица дома обходится дороже любых санкций и никто не верит что Москва заплатит обещанное прошлой зимой ' +
  'поэтому мы ждали тихо спрашивали предлагали меньше берегли резервы надеялись на дождь следили за рынками считали ' +
  'голоса заново пока журналисты писали о больницах мостах беженцах топливе хлебе выборах генералах матерях спутниках ' +
  'и старых договорах которых никто из нас не читал до вторника когда кто-то в Ереване процитировал четвёртую статью';

/** Words of a language in an order by chance, at the greatest length of a reason. */
function reasonIn(words: string, seed: string): string {
  const draw = drawFrom('reason', seed);
  const known = words.split(' ');
  let reason = '';
  while (reason.length < LONGEST_REASON) reason += `${pick(draw, known)} `;
  return reason.slice(0, LONGEST_REASON - 1) + '.';
}

/** Signs by chance from a range: what no packing makes smaller. */
function noise(from: number, count: number, seed: string, length: number): string {
  const draw = drawFrom('noise', seed);
  return Array.from({ length }, () => String.fromCharCode(from + draw(count))).join('');
}

/** The code of that run with as much around it as is allowed. */
function codeOf(scenario: Scenario, run: Run, reason: (seed: string) => string): string {
  const steps = Array.from({ length: MOST_PROMPTS }, (_, at) =>
    Math.floor((at * (run.actions.length - 1)) / MOST_PROMPTS),
  );
  const answers = steps.map((step, at): Answer => ({
    turn: 10 + at,
    step,
    link: (run.chain[step] ?? '').slice(0, SHORT_LINK),
    question: 'alliance',
    chance: 61 + 7 * at,
    reason: reason(`${run.seed} ${at}`),
    hands: [],
  }));
  const assignment = anAssignment(scenario, {
    title: reason('title').slice(0, LONGEST_TITLE),
    key: 'abcdefghijklmnopqrstuvwxyz-12345'.slice(0, LONGEST_KEY),
    minutes: 600,
    prompts: answers.map(({ turn }) => ({ turn, question: 'alliance' })),
    arms: { fact: 'members.kazakhstan.something', values: [null, 1234, -567, 89] },
  });
  const label = reason('label').slice(0, LONGEST_LABEL);
  const code = encodeHandIn({
    assignment,
    number: 9999,
    label,
    minutes: 59_999,
    answers,
    run: branchRun(run),
  });
  const read = decodeHandIn(code);
  expect(read.ok && read.value.answers).toEqual(answers);
  return code;
}

describe.each(BUILT_IN)('%s', async (id) => {
  const scenario = await builtIn(id);
  const seeds = Array.from(
    { length: GAMES },
    (_, at) => `abcdefghijklmnopqrstuvwxyz-12345-${9990 + at}`,
  );
  const policies = [...Object.values(POLICIES).slice(0, 4), talkative];
  const [longest] = seeds
    .flatMap((seed) => policies.map((policy) => aRun(seed, policy, scenario)))
    .sort((one, other) => encodeLink(other).length - encodeLink(one).length);
  if (!longest) throw new Error('No game was played.');

  test.each([
    ['English', (seed: string) => reasonIn(ENGLISH, seed)],
    ['Russian', (seed: string) => reasonIn(RUSSIAN, seed)],
    ['letters of two bytes by chance', (seed: string) => noise(0x430, 32, seed, LONGEST_REASON)],
    // As many as fit into the bytes of a reason; 140 of them would take 4,250 signs.
    [
      'signs of three bytes by chance, 128 each',
      (seed: string) => noise(0x4e00, 20_000, seed, 128),
    ],
    ['Chinese as it is written', (seed: string) => noise(0x4e00, 300, seed, 128)],
  ])('with the longest reasons in %s it fits', (language, reason) => {
    const code = codeOf(scenario, longest, reason);
    const acts = longest.actions.length;
    console.info(
      `${id}: ${acts} acts, ${MOST_PROMPTS} reasons in ${language}: ${code.length} signs`,
    );
    expect(code.length).toBeLessThanOrEqual(SUSPEND_DATA);
  });
});
