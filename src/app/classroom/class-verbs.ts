/** What is done with a run of the class. */
import type { ClassRun } from '../../classroom/report.ts';
import { signOf } from '../../desk/classroom/class/index.ts';
import type { House } from '../house.ts';
import { codeOfRun } from './class-replay.ts';
import { classLife, classState, setClass } from './class-store.ts';

/** Gives a run a name of the teacher's; an empty one takes it back. */
export function setName(run: ClassRun, name: string): void {
  const given = new Map(classState().given);
  if (name === '') given.delete(signOf(run));
  else given.set(signOf(run), name);
  setClass({ given });
}

/** Leads to the replay of a run, or says why not. */
export async function replayRun(run: ClassRun, { text, visitors }: House): Promise<void> {
  const life = classLife();
  const code = await codeOfRun(run, visitors);
  if (life.aborted) return;
  if (code === undefined) setClass({ message: text.say('class-replay-failed') });
  else location.hash = `#/replay/run/${code}`;
}
