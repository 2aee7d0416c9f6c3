/** The theatre: its host, somewhere to land, a ladder that rises, two sides that fit the case. */
import type { FrontSource } from '../theatre-schema.ts';
import type { ScenarioSource } from '../schema.ts';
import { mustKnow, type Known, type Report } from './known.ts';

/** Faults of the theatre, and of what the case says about its sides. */
export function checkTheatre(source: ScenarioSource, known: Known, report: Report): void {
  const { theatre, members, case: facts } = source;
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
  if (theatre.sites.every((site) => site.weight === 0)) {
    report({
      path: ['theatre', 'sites'],
      expected: 'at least one site with a weight above 0',
      found: 'none',
    });
  }
  if (theatre.kind === 'unrest') {
    checkRungs(theatre.ladder, ['crowds', 'armed'], report);
  } else {
    checkRungs(theatre.ladder, ['intensity'], report);
    checkSides(theatre, source, known, report);
  }
  checkAdvantage(source, report);
}

/** Every rung lies above the one before it; the first lies at 0. */
function checkRungs<K extends string>(
  ladder: readonly Readonly<Record<K, number>>[],
  marks: readonly K[],
  report: Report,
): void {
  const shown = (rung: Readonly<Record<K, number>>) =>
    marks.map((mark) => `${mark} ${rung[mark]}`).join(', ');
  ladder.forEach((rung, at) => {
    const path = ['theatre', 'ladder', at];
    const below = ladder[at - 1];
    if (!below) {
      if (marks.some((mark) => rung[mark] > 0)) {
        const zero = marks.map((mark) => `${mark} 0`).join(' and ');
        report({ path, expected: `${zero} on the lowest rung`, found: shown(rung) });
      }
      return;
    }
    const rises = marks.every((mark) => rung[mark] >= below[mark]);
    const same = marks.every((mark) => rung[mark] === below[mark]);
    if (!rises || same) {
      report({
        path,
        expected: `a rung above the one before it (${shown(below)})`,
        found: shown(rung),
      });
    }
  });
}

const THREAT = { interstate: 'attack', border: 'quarrel' } as const;

function checkSides(
  theatre: FrontSource,
  source: ScenarioSource,
  known: Known,
  report: Report,
): void {
  const { victim, accused, threat } = source.case;
  const [first, second] = theatre.sides;
  const presser = ['theatre', 'sides', 0, 'id'];
  if (theatre.kind === 'interstate') {
    mustKnow(report, presser, first.id, known.outsiders, 'an outsider that takes part');
  } else {
    mustKnow(report, presser, first.id, known.members, 'a member that takes part');
    if (first.id === source.moscow) {
      report({ path: presser, expected: 'another member than Moscow', found: `"${first.id}"` });
    }
  }
  if (second.id !== victim) {
    report({
      path: ['theatre', 'sides', 1, 'id'],
      expected: `the victim of the case, "${victim}": the second side is the host`,
      found: `"${second.id}"`,
    });
  }
  if (first.id === second.id) {
    report({ path: presser, expected: 'another than the second side', found: `"${first.id}"` });
  }
  if (accused !== first.id) {
    report({
      path: ['case', 'accused'],
      expected: `the side that presses first, "${first.id}"`,
      found: accused === null ? 'nobody' : `"${accused}"`,
    });
  }
  if (threat !== THREAT[theatre.kind]) {
    report({
      path: ['case', 'threat'],
      expected: `${THREAT[theatre.kind]}, since the theatre is of the kind ${theatre.kind}`,
      found: `"${threat}"`,
    });
  }
}

/** Somebody is ahead only where two members quarrel, and it is one of them. */
function checkAdvantage({ theatre, case: { advantage } }: ScenarioSource, report: Report): void {
  const sides = theatre.kind === 'border' ? theatre.sides.map((side) => side.id) : [];
  for (const id of Object.keys(advantage)) {
    if (sides.includes(id)) continue;
    report({
      path: ['case', 'advantage', id],
      expected:
        sides.length > 0
          ? `one of the two sides, ${sides.join(' or ')}`
          : 'no advantage where no two members fight: it belongs to the kind border',
      found: id,
      names: sides,
      atKey: true,
    });
  }
}
