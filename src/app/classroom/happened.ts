/** How what was predicted turned out in the student's own run. */
import type { QuestionId } from '../../classroom/assignment.ts';
import { playedRun } from '../../classroom/played.ts';
import type { Game } from '../game.ts';

/** Null where it is not known; undefined as long as nobody can tell. */
export type Happened = Readonly<Record<QuestionId, boolean | null>> | undefined;

/** Worked out for a run that was played to its end. */
export async function happenedIn({ scenario, run }: Game): Promise<Happened> {
  return playedRun(scenario, run).happened;
}
