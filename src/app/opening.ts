/** Runs and scenarios from outside, into games. What comes from a file is checked before it is played. */
import type { Scenario } from '../engine/index.ts';
import { decodeRun, verify, type RecordedRun, type Run, type RunProblem } from '../run/index.ts';
import { LARGEST_FILE } from '../scenario/limits.ts';
import type { Text } from '../text/index.ts';
import { playAll, type Game } from './game.ts';
import { scenarioOf, type Opened, type Visitors } from './visitors.ts';

export { LARGEST_RUN } from '../run/file.ts';

/** A game from the text of a run file: read, computed again, compared at every step. */
export async function gameFrom(
  content: string,
  visitors: Visitors,
  say: Text['say'],
): Promise<Opened<Game>> {
  const run = decodeRun(content);
  if (!run.ok) return { ok: false, lines: refusal(run.problem, say) };
  const scenario = await scenarioOf(run.value.scenario, visitors);
  return scenario
    ? gameOf(run.value, scenario, say)
    : {
        ok: false,
        lines: [say('app-scenario-missing', { id: run.value.scenario })],
        recorded: run.value,
      };
}

function gameOf(run: Run, scenario: Scenario, say: Text['say']): Opened<Game> {
  const verified = verify(run, scenario);
  if (!verified.ok) return refused(verified.problem, run, say);
  // The run as it came: a run that is played again has the same checks, and no parent.
  return { ok: true, value: { ...playAll(scenario, run.seed, run.actions), run } };
}

/** What is wrong; of a run for other rules or another text its acts can be read. */
export function refused(
  problem: RunProblem,
  recorded: RecordedRun,
  say: Text['say'],
): Opened<never> {
  const lines = refusal(problem, say);
  const foreign = problem.kind === 'rules' || problem.kind === 'scenario';
  return { ok: false, lines, ...(foreign ? { recorded } : {}) };
}

/** What is wrong in a plain sentence, then exactly. Of what is no run at all there is no more to say. */
export function refusal({ kind, field, message }: RunProblem, say: Text['say']): readonly string[] {
  const plain = say(`app-run-${kind}`);
  if (kind === 'format') return field === '' ? [plain] : [message];
  return [plain, message];
}

/** A scenario from its file. The YAML reader and the schemas are fetched when they are first needed. */
export async function scenarioFrom(file: File): Promise<Opened<Scenario>> {
  const [{ loadScenario }, { builtInActors, problemLine }] = await Promise.all([
    import('../scenario/open.ts'),
    import('../scenario/index.ts'),
  ]);
  const content = new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer());
  const loaded = loadScenario(content, { file: file.name, actors: await builtInActors() });
  return loaded.ok
    ? { ok: true, value: loaded.value }
    : { ok: false, lines: loaded.problems.map(problemLine) };
}
