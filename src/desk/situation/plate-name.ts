import type { Scenario } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';

/** Stretches of land that have a map of their own and are no place of their name. */
const PLATES: ReadonlySet<string> = new Set(['caucasus', 'fergana']);

/** What the plate of the theatre is called, where it has a name: a stretch of land's own, or its place's. */
export function plateName({
  scenario,
  text,
}: {
  readonly scenario: Scenario;
  readonly text: Text;
}): string | undefined {
  const { plate } = scenario.theatre;
  if (PLATES.has(plate)) return text.say(`app-plate-${plate}`);
  const name = text.name(plate, scenario);
  return name === plate ? undefined : name;
}
