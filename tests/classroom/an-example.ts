/** The example class, read like any other. */
import { reportOf } from '../../src/classroom/compare.ts';
import { readDropped } from '../../src/classroom/drop.ts';
import { exampleHandIns, reasonsOf } from '../../src/classroom/example.ts';
import { inspect } from '../../src/classroom/inspect.ts';
import { recordLine } from '../../src/classroom/record-line.ts';
import type { Report } from '../../src/classroom/report.ts';
import { settingOf, taskOf } from '../../src/classroom/setting.ts';
import { settle } from '../../src/classroom/settle.ts';
import type { Scenario } from '../../src/engine/index.ts';

/** Players say their own names, so that it can be told who wrote what. */
export function exampleReport(scenario: Scenario): Report {
  const reasons = reasonsOf((player) => [`${player} 1`, `${player} 2`]);
  const parts = exampleHandIns({ scenario, title: 'An example', reasons }, () => undefined).flatMap(
    ({ name, text }) => readDropped(name, new TextEncoder().encode(text)),
  );
  const task = taskOf(parts.flatMap((part) => (part.ok ? [part.handIn] : [])));
  if (!task) throw new Error('The example holds hand-ins.');
  const setting = settingOf(task, scenario);
  const { runs, findings } = settle(parts.map((part) => inspect(part, setting)));
  const { assignment } = task;
  return reportOf({ assignment, scenario, record: recordLine(scenario) }, runs, findings);
}
