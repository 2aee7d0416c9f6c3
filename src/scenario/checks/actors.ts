/** Roles are filled by actors that take part, and nobody shares an id. */
import type { Path } from '../problem.ts';
import type { ScenarioSource } from '../schema.ts';
import { mustKnow, type Known, type Report } from './known.ts';

/** Faults of roles, ties and membership. */
export function checkActors(source: ScenarioSource, known: Known, report: Report): void {
  const { members } = known;
  const actors = [...members, ...known.outsiders];
  const member = 'a member that takes part';
  const actor = 'an actor that takes part';
  mustKnow(report, ['moscow'], source.moscow, members, member);
  mustKnow(report, ['case', 'victim'], source.case.victim, members, member);
  mustKnow(report, ['case', 'accused'], source.case.accused, actors, actor);
  mustKnow(report, ['case', 'patron'], source.case.patron, actors, actor);
  mustKnow(report, ['theatre', 'host'], source.theatre.host, members, member);
  source.byRoad.forEach((id, at) => mustKnow(report, ['byRoad', at], id, members, member));
  source.briefing.cast.forEach((line, at) =>
    mustKnow(report, ['briefing', 'cast', at, 'actor'], line.actor, actors, actor),
  );
  for (const [from, row] of Object.entries(source.ties)) {
    if (!actors.includes(from)) {
      report({ path: ['ties', from], expected: actor, found: from, names: actors, atKey: true });
    }
    for (const to of Object.keys(row)) {
      if (!actors.includes(to)) {
        report({
          path: ['ties', from, to],
          expected: actor,
          found: to,
          names: actors,
          atKey: true,
        });
      }
    }
  }
  if (members.length < 3) {
    report({ path: ['members'], expected: 'at least 3 members', found: String(members.length) });
  }
  if (source.moscow === source.case.victim) {
    report({
      path: ['case', 'victim'],
      expected: 'an ally: the player decides whether to help it',
      found: `"${source.moscow}", for whom the player decides`,
    });
  }
  if (source.case.patron !== null && source.case.accused === null) {
    report({
      path: ['case', 'patron'],
      expected: 'no patron where nobody is accused',
      found: `"${source.case.patron}"`,
    });
  }
}

/** Ids that share a list of display names must differ; so must those of places, and of situations. */
export function checkIds(source: ScenarioSource, known: Known, report: Report): void {
  const owner = new Map<string, string>();
  for (const id of known.members) owner.set(id, 'a member');
  for (const id of known.outsiders) owner.set(id, 'an outsider');
  const claim = (path: Path, list: readonly { id: string }[], what: string) => {
    list.forEach(({ id }, at) => {
      const other = owner.get(id);
      if (other !== undefined) {
        report({
          path: [...path, at, 'id'],
          expected: 'an id of its own',
          found: `"${id}", which is the id of ${other} too`,
        });
      }
      owner.set(id, what);
    });
  };
  claim(['theatre', 'ladder'], source.theatre.ladder, 'a rung');
  claim(['theatre', 'sites'], source.theatre.sites, 'a site');
  claim(['theatre', 'truths'], source.theatre.truths, 'a truth');
  claim(['calendar'], source.calendar, 'an occasion');
  claim(['bases'], source.bases, 'a base');
  owner.clear();
  claim(['places'], source.places, 'a place');
  owner.clear();
  claim(['situations'], source.situations, 'a situation');
}
