/** Runs and scenarios from outside, into games. What comes from a file is checked before it is played. */
import type { Scenario } from '../engine/index.ts';
import { decodeRun, verify, type Run } from '../run/index.ts';
import { builtIn, isBuiltIn } from '../scenario/index.ts';
import type { Text } from '../text/index.ts';
import { playAll, type Game } from './game.ts';

export type Opened<T> =
  | { readonly ok: true; readonly value: T }
  /** `lines` are whole sentences. */
  | { readonly ok: false; readonly lines: readonly string[] };

/** Somebody's own scenarios, opened in this visit, by id. */
export type Visitors = Map<string, Scenario>;

/** The scenario with that id; `undefined` when there is none. */
export async function scenarioOf(id: string, visitors: Visitors): Promise<Scenario | undefined> {
  return visitors.get(id) ?? (isBuiltIn(id) ? builtIn(id) : undefined);
}

/** A game from the text of a run file: read, computed again, compared at every step. */
export async function gameFrom(
  content: string,
  visitors: Visitors,
  say: Text['say'],
): Promise<Opened<Game>> {
  const run = decodeRun(content);
  if (!run.ok) return { ok: false, lines: [run.problem.message] };
  const scenario = await scenarioOf(run.value.scenario, visitors);
  return scenario
    ? gameOf(run.value, scenario)
    : { ok: false, lines: [say('app-scenario-missing', { id: run.value.scenario })] };
}

function gameOf(run: Run, scenario: Scenario): Opened<Game> {
  const verified = verify(run, scenario);
  if (!verified.ok) return { ok: false, lines: [verified.problem.message] };
  return { ok: true, value: playAll(scenario, run.seed, run.actions) };
}

/** A scenario from its file. The YAML reader and the schemas are fetched when they are first needed. */
export async function scenarioFrom(file: File): Promise<Opened<Scenario>> {
  const [{ loadScenario }, { builtInActors, problemLine }] = await Promise.all([
    import('../scenario/open.ts'),
    import('../scenario/index.ts'),
  ]);
  const content = new Uint8Array(await file.arrayBuffer());
  const loaded = loadScenario(content, { file: file.name, actors: await builtInActors() });
  return loaded.ok
    ? { ok: true, value: loaded.value }
    : { ok: false, lines: loaded.problems.map(problemLine) };
}
