/** The crises that the title lays out: those that can be played, then those that are being prepared. */
import type { DossierFacts } from '../desk/title/index.ts';
import type { Scenario } from '../engine/index.ts';
import type { Text } from '../text/index.ts';
import type { Visitors } from './opening.ts';

/** Crises whose files are not written yet; their facts are in the messages. */
const PREPARED = [
  { id: 'armenia-azerbaijan-2022', flags: ['armenia', 'azerbaijan'], turns: 10 },
  { id: 'kyrgyz-tajik-2022', flags: ['kyrgyzstan', 'tajikistan'], turns: 8 },
] as const;

export function dossiersOf(text: Text, visitors: Visitors): DossierFacts[] {
  const coming = PREPARED.filter(({ id }) => !visitors.has(id));
  return [
    ...[...visitors.values()].map((scenario) => factsOf(text, scenario)),
    ...coming.map(({ id, flags, turns }) => ({
      id,
      flags,
      turns,
      date: text.say(`app-dossier-${id}-date`),
      title: text.say(`app-dossier-${id}`),
      summary: text.say(`app-dossier-${id}-summary`),
      kind: text.say(`app-dossier-${id}-kind`),
      playable: false,
    })),
  ];
}

function factsOf(text: Text, scenario: Scenario): DossierFacts {
  const { id, briefing, turns, theatre } = scenario;
  return {
    id,
    flags: [theatre.host],
    date: text.date(scenario, 1),
    title: briefing.title,
    summary: briefing.summary,
    kind: briefing.kind,
    turns: turns.length,
    playable: true,
  };
}
