/** What the graph's first line stands for. */
import type { Session } from '../session.ts';

export function troubleWords({ scenario, state, text }: Session): string {
  if (state.theatre.kind !== 'unrest') return text.say('debrief-hottest');
  const host = text.name(scenario.theatre.host, scenario);
  return text.say('debrief-stability-of', { host });
}
