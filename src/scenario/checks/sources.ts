/** Every source that is cited exists; every source that exists should be cited. */
import type { Fault, Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import type { Report } from './known.ts';

/** Places where sources are cited. */
function citations(source: ScenarioSource): { path: Path; ids: readonly string[] }[] {
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

/** Things that are allowed and probably not meant. */
export function doubtsOf(source: ScenarioSource): Fault[] {
  const cited = new Set(citations(source).flatMap(({ ids }) => ids));
  return Object.keys(source.sources)
    .filter((id) => !cited.has(id))
    .map((id) => ({
      path: ['sources', id],
      expected: 'a source that some text cites',
      found: id,
      atKey: true,
      sentence: `no text cites the source ${id}`,
    }));
}
