import type { Session } from '../session.ts';

/** What the plate of the theatre is called, where it is a place with a name and not only a stretch of map. */
export function plateName({ scenario, text }: Session): string | undefined {
  const { plate } = scenario.theatre;
  const name = text.name(plate, scenario);
  return name === plate ? undefined : name;
}
