/** `verify run.json`: does the run do again what it says it did? */
import type { Scenario } from '../engine/index.ts';
import { decodeRun, verify as verifyRun, type RunProblem } from '../run/index.ts';
import { BUILT_IN, isBuiltIn } from '../scenario/index.ts';
import { readBytes, scenarioOf } from './sources.ts';
import { FAULTY, MISUSED, Stop, WELL, type ExitCode, type Terminal } from './terminal.ts';

/** Says that the run is sound, or at which step and field it is not. */
export async function verify(
  file: string,
  options: { readonly scenario?: string },
  { out, err }: Terminal,
): Promise<ExitCode> {
  const fail = (problem: RunProblem): ExitCode => {
    const step = problem.step === null ? '' : ` step ${problem.step}`;
    const field = problem.field === '' ? '' : ` field ${problem.field}`;
    err(`${file}: ${problem.kind}${step}${field}: ${problem.message}`);
    return FAULTY;
  };
  const decoded = decodeRun(new TextDecoder().decode(readBytes(file)));
  if (!decoded.ok) return fail(decoded.problem);
  const run = decoded.value;
  const verified = verifyRun(run, await scenarioFor(run.scenario, options.scenario));
  if (!verified.ok) return fail(verified.problem);
  const end = verified.finished ? 'to its end' : 'so far';
  out(`${file}: ${run.scenario}, seed ${run.seed}, ${verified.steps} actions ${end}: verified`);
  out(`hash ${verified.hash}`);
  return WELL;
}

async function scenarioFor(id: string, named: string | undefined): Promise<Scenario> {
  if (named === undefined && !isBuiltIn(id)) {
    throw new Stop(MISUSED, [
      `The run belongs to the scenario ${id}, which is not built in (${BUILT_IN.join(', ')}). ` +
        'Give its file with --scenario FILE.',
    ]);
  }
  return scenarioOf(named ?? id);
}
