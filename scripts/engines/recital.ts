/**
 * Plays the golden games and records them: the entry of the bundle that every engine gets. Nothing here
 * may lean on Node or a page; what bare shells lack of the language's surroundings is in
 * `text-encoder.ts`.
 */
import './text-encoder.ts';
import { POLICIES, type PolicyName } from '../../src/analysis/index.ts';
import { playOut, type Listener } from '../../src/analysis/playout.ts';
import { RULES_VERSION, type Scenario } from '../../src/engine/index.ts';
import { beginRun, extendRun, replay, type Run } from '../../src/run/index.ts';
import { RUN_FORMAT } from '../../src/run/run.ts';
import { builtIn } from '../../src/scenario/index.ts';
import { FILES, SEEDS } from '../../tests/golden/games.ts';

/** One golden game as one engine made it. */
export interface Recorded {
  /** Crisis, policy and seed, for people. */
  readonly title: string;
  /** Played by the policy, in place. */
  readonly played: Run;
  /** The same acts replayed from the record, each state a copy of the one before. */
  readonly replayed: Run;
  /** Why the game broke off, where it did. */
  readonly failed?: string;
}

export interface Recital {
  readonly games: readonly Recorded[];
  /** How long it took, without starting the engine. */
  readonly milliseconds: number;
}

/** How the text begins with which `recite` tells that it could not. */
export const FAILED = 'failed: ';

/** Plays the games with these seeds, and tells the `Recital` as JSON, or what went wrong. */
export async function recite(
  tell: (text: string) => unknown,
  seeds: readonly string[] = SEEDS,
): Promise<void> {
  try {
    await tell(JSON.stringify(await recital(seeds)));
  } catch (error) {
    const { message, stack } = error as Error;
    await tell(`${FAILED}${message}\n${stack ?? ''}`);
  }
}

async function recital(seeds: readonly string[]): Promise<Recital> {
  const start = Date.now();
  const games: Recorded[] = [];
  for (const { crisis, policy } of FILES) {
    // Doing nothing exercises little that the others do not.
    if (policy === 'passive') continue;
    const scenario = await builtIn(crisis);
    for (const seed of seeds) {
      games.push({
        title: `${crisis}, ${policy}, seed ${seed}`,
        ...record(scenario, policy, seed),
      });
    }
  }
  return { games, milliseconds: Date.now() - start };
}

function record(scenario: Scenario, policy: PolicyName, seed: string): Omit<Recorded, 'title'> {
  let played = nothingOf(scenario, seed);
  const step: Listener['step'] = (state, action) => {
    played = action ? extendRun(played, action, state) : beginRun(scenario, state);
  };
  try {
    playOut(scenario, seed, POLICIES[policy], { step });
    return { played, replayed: recordAgain(scenario, played) };
  } catch (error) {
    // An engine that reckons wrong may soon reckon nonsense: where it first went wrong is the news.
    const failed = (error as Error).message;
    return { played, replayed: nothingOf(scenario, seed), failed };
  }
}

/** A run that has not even its opening. */
function nothingOf({ id, hash }: Scenario, seed: string): Run {
  return {
    format: RUN_FORMAT,
    scenario: id,
    scenarioHash: hash,
    rules: RULES_VERSION,
    seed,
    actions: [],
    chain: [],
    digests: [],
    finished: false,
  };
}

function recordAgain(scenario: Scenario, run: Run): Run {
  const replayed = replay(run, scenario);
  if (!replayed.ok) throw new Error(replayed.problem.message);
  const [opening, ...later] = replayed.value.states;
  if (!opening) throw new Error('A replay always has its opening.');
  return run.actions.reduce(
    (again, action, at) => extendRun(again, action, later[at] ?? opening),
    beginRun(scenario, opening),
  );
}
