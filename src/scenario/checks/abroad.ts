/** Moscow beyond the case: its war, its bases, and others who may send monitors. */
import type { ScenarioSource } from '../schema.ts';
import { mustKnow, type Known, type Report } from './known.ts';

/** Faults of the war, the monitors and the bases. */
export function checkAbroad(
  { war, monitor, bases, means, moscow }: ScenarioSource,
  { members, outsiders }: Known,
  report: Report,
): void {
  const outsider = 'an outsider that takes part';
  if (war) mustKnow(report, ['war', 'against'], war.against, outsiders, outsider);
  if (monitor) mustKnow(report, ['monitor', 'by'], monitor.by, outsiders, outsider);
  if (!war && means.frontSorties > 0) {
    report({
      path: ['means', 'frontSorties'],
      expected: '0, since there is no war',
      found: String(means.frontSorties),
    });
  }
  bases.forEach(({ member }, at) => {
    const path = ['bases', at, 'member'];
    mustKnow(report, path, member, members, 'a member that takes part');
    if (member === moscow) {
      report({ path, expected: 'another member than Moscow', found: `"${member}"` });
    }
  });
}
