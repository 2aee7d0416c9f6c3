/** The theatre: its host, somewhere to land, a ladder that rises. */
import type { ScenarioSource } from '../schema.ts';
import type { Report } from './known.ts';

/** Faults of the theatre. */
export function checkTheatre(
  { theatre, members, case: facts }: ScenarioSource,
  report: Report,
): void {
  if (theatre.host !== facts.victim && Object.hasOwn(members, facts.victim)) {
    report({
      path: ['theatre', 'host'],
      expected: `the victim of the case, "${facts.victim}"`,
      found: `"${theatre.host}"`,
    });
  }
  if (!theatre.sites.some((site) => site.landing)) {
    report({
      path: ['theatre', 'sites'],
      expected: 'at least one site with landing: true, where transports can land',
      found: 'none',
    });
  }
  let below = { crowds: 0, armed: 0 };
  theatre.ladder.forEach((rung, at) => {
    const path = ['theatre', 'ladder', at];
    const marks = `crowds ${rung.crowds}, armed ${rung.armed}`;
    if (at === 0 && rung.crowds + rung.armed > 0) {
      report({ path, expected: 'crowds 0 and armed 0 on the lowest rung', found: marks });
    }
    const rises = rung.crowds >= below.crowds && rung.armed >= below.armed;
    const same = rung.crowds === below.crowds && rung.armed === below.armed;
    if (at > 0 && (!rises || same)) {
      report({
        path,
        expected: `a rung above the one before it (crowds ${below.crowds}, armed ${below.armed})`,
        found: marks,
      });
    }
    below = rung;
  });
}
