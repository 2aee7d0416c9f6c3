/** Events as lines of the transcript: one rendering for each kind, in files by desk. */
import type { EventKind, GameEvent, GameState, Scenario } from '../../engine/index.ts';
import type { Dispatch } from '../contract.ts';
import type { Messages } from '../messages.ts';
import { upperFirst } from '../names.ts';
import { AFFAIRS_EVENTS } from './affairs.ts';
import { COUNCIL_EVENTS } from './council.ts';
import { CRISIS_EVENTS } from './crisis.ts';
import { FIGHTING_EVENTS } from './fighting.ts';
import { MEMBER_EVENTS } from './members.ts';
import { MOSCOW_EVENTS } from './moscow.ts';
import type { Line, Renderings, Telling } from './rendering.ts';
import { TRANSPORT_EVENTS } from './transport.ts';

/** Complete by its type: a new kind of event does not compile until it has its words. */
const RENDERINGS: Renderings<EventKind> = {
  ...MOSCOW_EVENTS,
  ...COUNCIL_EVENTS,
  ...TRANSPORT_EVENTS,
  ...CRISIS_EVENTS,
  ...FIGHTING_EVENTS,
  ...AFFAIRS_EVENTS,
  ...MEMBER_EVENTS,
};

export function dispatchWords(
  event: GameEvent,
  scenario: Scenario,
  state: GameState,
  messages: Messages,
): Dispatch {
  const render = RENDERINGS[event.kind] as (event: GameEvent, telling: Telling) => Line;
  const line = render(event, { scenario, state, messages });
  const key = line.variant === undefined ? event.kind : `${event.kind}-${line.variant}`;
  const { lead, body } = messages.line(`event-${key}`, line.args);
  return {
    actor: line.actor,
    desk: line.desk,
    lead: upperFirst(lead),
    body,
    violent: line.violent ?? false,
    notable: line.notable ?? true,
  };
}
