/** Every source that is cited exists. */
import type { Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import type { Report } from './known.ts';

/** Places where sources are cited. */
export function citations(source: ScenarioSource): { path: Path; ids: readonly string[] }[] {
  const of = (path: Path, texts: readonly { sources: readonly string[] }[]) =>
    texts.map((text, at) => ({ path: [...path, at, 'sources'], ids: text.sources }));
  return [
    ...of(['briefing', 'paragraphs'], source.briefing.paragraphs),
    ...of(['briefing', 'stakes'], source.briefing.stakes),
    ...of(['situations'], source.situations),
    ...of(['record'], source.record),
    { path: ['recordOutcome', 'sources'], ids: source.recordOutcome.sources },
  ];
}

/** Faults of citations. */
export function checkSources(source: ScenarioSource, report: Report): void {
  const names = Object.keys(source.sources);
  for (const { path, ids } of citations(source)) {
    ids.forEach((id, at) => {
      if (names.includes(id)) return;
      const expected = 'a source that is listed under sources';
      report({ path: [...path, at], expected, found: `"${id}"` });
    });
  }
}
