/** The scenarios at hand: those that were given by file, and those that come with the game. Each is opened once. */
import type { Scenario } from '../../engine/index.ts';
import { builtIn, isBuiltIn } from '../../scenario/index.ts';
import { scenarioOf } from '../sources.ts';
import { FAULTY, MISUSED, Stop } from '../terminal.ts';

/** Finds the scenario of a run: by id, and of several texts with that id the one with that hash. */
export type Shelf = (id: string, hash: string) => Promise<Scenario | undefined>;

/** Opens the files. Stops with 2 where one has faults: 1 would say that a run differs. */
export async function openShelf(files: readonly string[]): Promise<Shelf> {
  const given: Scenario[] = [];
  for (const file of files) given.push(await openOrStop(file));
  const opened = new Map<string, Promise<Scenario>>();
  return async (id, hash) => {
    const texts = given.filter((scenario) => scenario.id === id);
    const fitting = texts.find((scenario) => scenario.hash.startsWith(hash));
    if (fitting || !isBuiltIn(id)) return fitting ?? texts[0];
    let own = opened.get(id);
    if (!own) {
      own = builtIn(id);
      opened.set(id, own);
    }
    const scenario = await own;
    return scenario.hash.startsWith(hash) ? scenario : (texts[0] ?? scenario);
  };
}

async function openOrStop(file: string): Promise<Scenario> {
  try {
    return await scenarioOf(file);
  } catch (error) {
    if (error instanceof Stop && error.code === FAULTY) throw new Stop(MISUSED, error.lines);
    throw error;
  }
}
