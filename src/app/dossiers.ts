/**
 * The crises that the title lays out: those that come with the game, then those opened in this visit.
 * What the title says of the former is known without their files, which are fetched when one is chosen.
 */
import { scenarioOfId } from '../classroom/arm-id.ts';
import type { DossierFacts } from '../desk/title/index.ts';
import type { Scenario } from '../engine/index.ts';
import type { Text } from '../text/index.ts';
import type { Visitors } from './visitors.ts';

/** Flags that head a dossier, and its turns. Its words are in the messages; a test holds both to the files. */
const BUILT_IN = [
  { id: 'kazakhstan-2022', flags: ['kazakhstan'], turns: 14 },
  { id: 'armenia-azerbaijan-2022', flags: ['armenia', 'azerbaijan'], turns: 13 },
  { id: 'kyrgyz-tajik-2022', flags: ['kyrgyzstan', 'tajikistan'], turns: 13 },
] as const;

export function dossiersOf(text: Text, visitors: Visitors): DossierFacts[] {
  const here: ReadonlySet<string> = new Set(BUILT_IN.map(({ id }) => id));
  const own = [...visitors.values()].filter(({ id }) => !here.has(scenarioOfId(id)));
  return [
    ...BUILT_IN.map(({ id, flags, turns }) => ({
      id,
      flags,
      turns,
      date: text.say(`app-dossier-${id}-date`),
      title: text.say(`app-dossier-${id}`),
      summary: text.say(`app-dossier-${id}-summary`),
      kind: text.say(`app-dossier-${id}-kind`),
    })),
    ...own.map((scenario) => factsOf(text, scenario)),
  ];
}

/** What the title says of a scenario, from the scenario itself. */
export function factsOf(text: Text, scenario: Scenario): DossierFacts {
  const { id, briefing, turns } = scenario;
  return {
    id,
    flags: flagsOf(scenario),
    date: text.date(scenario, 1),
    title: briefing.title,
    summary: briefing.summary,
    kind: briefing.kind,
    turns: turns.length,
  };
}

/** The host, and whom it fights. */
function flagsOf({ theatre }: Scenario): readonly string[] {
  if (theatre.kind === 'unrest') return [theatre.host];
  const others = theatre.sides.map(({ id }) => id).filter((id) => id !== theatre.host);
  return [theatre.host, ...others];
}
