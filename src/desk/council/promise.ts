/** What a text would set in motion: looked up by adopting it in a state where every capital is sure to agree. */
import {
  play,
  preview,
  type GameEvent,
  type GameState,
  type Preview,
  type Resolution,
  type Scenario,
} from '../../engine/index.ts';

/** A promise that no capital can refuse, utility points: more than all reasons together. */
const CERTAIN = 20_000;

/** What a text promises, beyond its words. Hours since the scenario's first. */
export interface TextPromise {
  /** Sorties of equipment; undefined where none are promised, or those of an earlier text are still owed. */
  readonly equipment: { readonly sorties: number; readonly dueHour: number } | undefined;
  /** Hour at which a mission would report; undefined where none is sent. */
  readonly reportHour: number | undefined;
}

/** Undefined where the text cannot be tabled at all now. */
export function promiseOf(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
): TextPromise | undefined {
  const events = adopted(scenario, state, text);
  if (!events) return undefined;
  const debt = events.find((event) => event.kind === 'debtMade');
  const mission = events.find((event) => event.kind === 'missionSent');
  return {
    equipment: debt && { sorties: debt.sorties, dueHour: debt.dueHour },
    reportHour: mission?.dueHour,
  };
}

/** What the text would change by the end of the turn if it is adopted, largest first. */
export function previewIfAdopted(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
): readonly Preview[] {
  return preview(scenario, sureToAgree(state), { kind: 'table', text });
}

function adopted(
  scenario: Scenario,
  state: GameState,
  text: Resolution,
): readonly GameEvent[] | undefined {
  try {
    let { state: now } = play(scenario, sureToAgree(state), { kind: 'table', text });
    const told: GameEvent[] = [];
    while (now.phase === 'council') {
      const heard = play(scenario, now, { kind: 'hear' });
      told.push(...heard.events);
      now = heard.state;
    }
    return told;
  } catch {
    return undefined;
  }
}

/** Before any vote, at no price, with substitute luck and no secrets: nothing hidden is given away. */
function sureToAgree(state: GameState): GameState {
  const members = state.members.map((member) => ({ ...member, promised: CERTAIN, leaning: 0 }));
  const council = { ...state.council, tabled: null, votes: [], waiting: [], amendment: null };
  const moscow = { ...state.moscow, capital: 1000, acts: state.moscow.actsTotal };
  return { ...state, seed: 'promise', phase: 'decision', members, council, moscow };
}
