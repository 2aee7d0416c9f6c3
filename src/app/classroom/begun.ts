/** The run that was begun for an assignment on this computer, among the saved ones. */
import { addressOf } from '../../classroom/address.ts';
import type { Begun } from '../../desk/classroom/assigned/setting.tsx';
import type { Keeper } from '../keeper.ts';
import type { Shelf } from './shelf.ts';

export interface BegunRun extends Begun {
  /** Of the saved run. */
  readonly id: string;
}

/** The one that was played last; undefined where there is none. */
export async function begunFor(
  address: string,
  keeper: Pick<Keeper, 'all'>,
  shelf: Shelf,
): Promise<BegunRun | undefined> {
  const mine = shelf.all().filter(({ assignment }) => addressOf(assignment) === address);
  if (mine.length === 0) return undefined;
  const saved = await keeper.all();
  for (const found of saved.ok ? saved.value : []) {
    if (!found.sound) continue;
    const { id, scenario, seed, turn, finished } = found.run;
    const one = mine.find((dealt) => dealt.scenarioHash === scenario.hash && dealt.seed === seed);
    if (one) return { id, number: one.number, label: one.label, turn, finished };
  }
  return undefined;
}
