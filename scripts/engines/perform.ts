/** The golden games in one engine, and how they compare with those of another. */
import { SEEDS } from '../../tests/golden/games.ts';
import { extentOf, firstDifference, type Extent } from './compare.ts';
import type { Engine, Present } from './engine.ts';
import { FAILED, type Recital } from './recital.ts';

/** What came of one engine. */
export interface Result {
  readonly engine: Engine;
  /** Undefined where the engine is not here. */
  readonly version: string | undefined;
  readonly extent: Extent | undefined;
  readonly milliseconds: number | undefined;
  /** The first difference, or why there was nothing to compare; undefined when all is identical. */
  readonly trouble: string | undefined;
}

/** Has the engine play the golden games. `bundle` is the script of `bundle.ts`. */
export async function recitalIn(
  { run }: Present,
  bundle: string,
  seeds: readonly string[] = SEEDS,
): Promise<Recital> {
  const told = await run(
    (tell) => `${bundle}\ngolden.recite(${tell}, ${JSON.stringify(seeds)});\n`,
  );
  if (told.startsWith(FAILED)) throw new Error(told.slice(FAILED.length));
  return JSON.parse(told) as Recital;
}

/** Finds the engine, or installs it where `mayInstall`, plays in it, and compares with `reference`. */
export async function resultOf(
  engine: Engine,
  bundle: string,
  reference: Recital,
  mayInstall: boolean,
): Promise<Result> {
  const nothing = { engine, version: undefined, extent: undefined, milliseconds: undefined };
  let present: Present | undefined;
  try {
    present = engine.find();
    if (!present && mayInstall) {
      console.error(`No ${engine.name} here: installing it (${engine.comesFrom}).`);
      engine.install();
      present = engine.find();
    }
  } catch (error) {
    return { ...nothing, trouble: `not here (${engine.comesFrom}): ${firstLine(error)}` };
  }
  if (!present) return { ...nothing, trouble: `not here (${engine.comesFrom})` };
  const { version } = present;
  try {
    const recital = await recitalIn(present, bundle);
    const { milliseconds } = recital;
    const trouble = firstDifference(reference, recital);
    return { engine, version, extent: extentOf(recital), milliseconds, trouble };
  } catch (error) {
    return { ...nothing, version, trouble: `failed: ${firstLine(error)}` };
  }
}

function firstLine(error: unknown): string {
  const { message } = error as Error;
  return message.split('\n', 1)[0] ?? message;
}
