/** Force early: warn, post, arm, press, and put the largest force before the Council that has a chance. */
import { FORCE_RUNG, type Action, type GameState, type Scenario } from '../../engine/index.ts';
import { act, following, type Order } from './orders.ts';
import { adoptedRung, bestText, doubters, mayTable } from './texts.ts';

/** A text with worse odds than this is not tabled. */
const FAIR = 0.5;
/** A member that objects with this chance is pressed first. */
const DOUBTS = 0.1;

function force(scenario: Scenario, state: GameState) {
  return bestText(
    scenario,
    state,
    ({ rung }) => rung >= FORCE_RUNG,
    ({ text, passes }) => (passes < FAIR ? 0 : text.rung * 10_000 + text.size + text.days),
  );
}

/** The largest force that might pass if the doubtful were pressed; the press comes first. */
function pressFor(scenario: Scenario, state: GameState): Action | undefined {
  const text = bestText(
    scenario,
    state,
    ({ rung, names }) => rung === FORCE_RUNG && names === null,
    ({ text, passes }) => text.size * passes,
  );
  const first = text && doubters(scenario, state, text)[0];
  return first && first.objects >= DOUBTS ? act('press', first.member) : undefined;
}

function orders(scenario: Scenario, state: GameState): readonly Order[] {
  const { theatre } = scenario;
  const front = theatre.kind !== 'unrest';
  const first = front ? theatre.sides[0].id : '';
  const calls =
    state.request !== null &&
    adoptedRung(state) < FORCE_RUNG &&
    !state.theatre.orderRestored &&
    mayTable(scenario, state);
  const tables: Order[] = calls
    ? [
        () => pressFor(scenario, state),
        () => {
          const text = force(scenario, state);
          return text && { kind: 'table', text };
        },
      ]
    : [];
  return [
    ...(front ? [act('warn', first), act('postBase', 'line')] : [act('frame', 'terrorists')]),
    ...tables,
    act('airlift', 'surge'),
    act('peacekeepers'),
    ...(front ? [act('frame', 'aggression')] : []),
    act('equip'),
    ...(front ? [act('warn', theatre.sides[1].id)] : [act('changeTask', 'police')]),
  ];
}

export const hawk = following({ orders, grants: () => false });
