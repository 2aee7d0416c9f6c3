/** A run of the class as a link, so that it is opened like any other. Its file is read once more. */
import { scenarioOfArm } from '../../classroom/arms.ts';
import { readDropped } from '../../classroom/drop.ts';
import type { HandedRun } from '../../classroom/hand-in.ts';
import type { ClassRun } from '../../classroom/report.ts';
import type { Scenario } from '../../engine/index.ts';
import { encodeLink } from '../../run/link.ts';
import { openLinkedRun } from '../../run/linked.ts';
import { classState } from './class-store.ts';
import type { Visitors } from '../visitors.ts';

/** The code of its link; undefined where its file is gone or no longer holds it. */
export async function codeOfRun(run: ClassRun, visitors: Visitors): Promise<string | undefined> {
  const { files, scenario, report } = classState();
  if (!scenario) return undefined;
  const played = scenarioOfArm(scenario, report?.assignment?.arms ?? null, run.arm);
  // An arm is a scenario of its own: whoever opens the link finds it here.
  visitors.set(played.id, played);
  for (const file of files) {
    if (!run.source.startsWith(file.name)) continue;
    try {
      const parts = readDropped(file.name, new Uint8Array(await file.arrayBuffer()));
      for (const part of parts) {
        if (!part.ok || part.source !== run.source) continue;
        const code = codeOf(part.handIn.handed, played, run);
        if (code !== undefined) return code;
      }
    } catch {
      // The file was moved or deleted since it was dropped.
    }
  }
  return undefined;
}

function codeOf(handed: HandedRun, played: Scenario, run: ClassRun): string | undefined {
  const opened =
    handed.kind === 'whole' ? handed : { run: valueOf(openLinkedRun(played, handed.run)) };
  return opened.run?.chain.at(-1) === run.played.hash ? encodeLink(opened.run) : undefined;
}

function valueOf<T>(result: { ok: true; value: T } | { ok: false }): T | undefined {
  return result.ok ? result.value : undefined;
}
