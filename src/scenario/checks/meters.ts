/** Meters that a scenario has, by name: whose they are depends on who takes part and on the theatre. */
import { METERS } from '../../engine/index.ts';
import type { ScenarioSource } from '../schema.ts';
import type { Known } from './known.ts';

/** Every meter that conditions and effects of this scenario may use. */
export function metersOf({ theatre }: ScenarioSource, known: Known): string[] {
  const { members, outsiders, sites } = known;
  const of = (owners: readonly string[], meters: readonly string[]) =>
    owners.flatMap((owner) => meters.map((meter) => `${owner}.${meter}`));
  const front = theatre.kind !== 'unrest';
  const sides = front ? theatre.sides.map(({ id }) => `side.${id}`) : [];
  return [
    ...of(['moscow'], METERS.moscow),
    ...of(['theatre'], front ? METERS.front : METERS.unrest),
    ...of(sides, METERS.side),
    ...of(members, METERS.member),
    ...of(outsiders, METERS.outsider),
    ...of(
      sites.map((site) => `site.${site}`),
      METERS.site,
    ),
  ];
}
