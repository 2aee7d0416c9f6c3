/** A hand-in taken up again: from a file on another computer, or from where a learning platform kept its code. */
import { MOST_ANSWERS } from '../../classroom/hand-in-code.ts';
import { misfitOfArms, scenarioOfArm } from '../../classroom/arms.ts';
import { dealFor } from '../../classroom/deal.ts';
import type { HandedRun, HandIn } from '../../classroom/hand-in.ts';
import type { Scenario } from '../../engine/index.ts';
import { openLinkedRun } from '../../run/linked.ts';
import type { Run, RunResult } from '../../run/run.ts';
import { verify } from '../../run/verify.ts';
import type { Text } from '../../text/index.ts';
import { playAll, type Game } from '../game.ts';
import { refused } from '../opening.ts';
import type { Opened } from '../visitors.ts';
import { dealtOf } from './assigned.ts';
import type { Shelf } from './shelf.ts';

interface Lent {
  shelf: Shelf;
  say: Text['say'];
  /** Makes a scenario one that can be played; undefined where there is none with that id. */
  load: (id: string) => Promise<Scenario | undefined>;
  /** Keeps the scenario of an arm for this visit. */
  keep: (scenario: Scenario) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * The game of a hand-in, played again and compared, and what was answered in it put back on the shelf. The game is
 * the caller's to show and to keep.
 */
export async function restored(handIn: HandIn, lent: Lent): Promise<Opened<Game>> {
  const { assignment, number, label, minutes, answers, handed } = handIn;
  const { shelf, say, load, keep, now } = lent;
  const { run: recorded } = handed;
  const plain = await load(assignment?.scenario ?? recorded.scenario);
  if (!plain) {
    const id = assignment?.scenario ?? recorded.scenario;
    return { ok: false, lines: [say('app-scenario-missing', { id })], recorded };
  }
  const misfit = assignment?.arms ? misfitOfArms(plain, assignment.arms) : undefined;
  if (misfit !== undefined) return { ok: false, lines: [misfit] };
  const scenario = assignment
    ? scenarioOfArm(plain, assignment.arms, dealFor(assignment, Math.max(1, number)).arm)
    : plain;
  const checked = checkedRun(scenario, handed);
  if (!checked.ok) return refused(checked.problem, recorded, say);
  const run = checked.value;
  keep(scenario);
  if (assignment) {
    const there = shelf.find(dealtOf(run));
    // Somebody else's at the same computer is not mixed with it.
    const known = there?.number === number ? there : undefined;
    shelf.put({
      ...dealtOf(run),
      assignment,
      number,
      label,
      // What was answered here in another branch stays.
      answers: [...new Map([...answers, ...(known?.answers ?? [])].map(whole)).values()].slice(
        0,
        MOST_ANSWERS,
      ),
      startedAt: known?.startedAt ?? now(),
      seconds: Math.max(known?.seconds ?? 0, 60 * minutes),
      extra: known?.extra ?? 0,
      unlimited: known?.unlimited ?? false,
      finished: known?.finished === true || run.finished,
    });
  }
  return { ok: true, value: { ...playAll(scenario, run.seed, run.actions), run } };
}

/** Alike in everything, or another one: two shows of hands may stand at one place. */
function whole(answer: HandIn['answers'][number]) {
  const { turn, step, link, question, chance, reason, hands } = answer;
  return [JSON.stringify([turn, step, link, question, chance, reason, hands]), answer] as const;
}

function checkedRun(scenario: Scenario, handed: HandedRun): RunResult<Run> {
  if (handed.kind === 'linked') return openLinkedRun(scenario, handed.run);
  const verified = verify(handed.run, scenario);
  return verified.ok ? { ok: true, value: handed.run } : verified;
}
