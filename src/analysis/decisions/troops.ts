/** Orders that troops wait for and never get: to fly, and a date to leave once it is over. */
import { closed, type ActAction, type GameState, type Scenario } from '../../engine/index.ts';
import type { Decision } from './decision.ts';

/** What gives the order: each measure whatever its aim, and the aim that would have been plain. */
const ORDERS: readonly {
  readonly order: ActAction;
  readonly by: readonly ActAction['measure'][];
  readonly due: (state: GameState) => boolean;
}[] = [
  {
    order: { kind: 'act', measure: 'airlift', aim: 'surge' },
    by: ['airlift'],
    due: ({ contingent }) => contingent?.airlift === 'waits',
  },
  {
    order: { kind: 'act', measure: 'setDate', aim: '5' },
    by: ['setDate', 'withdraw'],
    due: ({ theatre }) => theatre.orderRestored,
  },
];

/** Follows a run turn by turn, and says in the end which orders were never given. */
export class TroopsLeft {
  private readonly scenario: Scenario;
  private readonly open = new Map<ActAction, { readonly turn: number; readonly at: number }>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  /** Called at the end of each turn, before it runs: from the first one on in which it was due, it was left. */
  note(state: GameState, at: number): void {
    for (const { order, due } of ORDERS) {
      if (this.open.has(order) || !due(state)) continue;
      if (closed(this.scenario, state, order) === null)
        this.open.set(order, { turn: state.turn, at });
    }
  }

  settle({ measure }: ActAction): void {
    for (const { order, by } of ORDERS) if (by.includes(measure)) this.open.delete(order);
  }

  left(): Decision[] {
    return [...this.open].map(([instead, { turn, at }]) => ({
      turn,
      at,
      what: { kind: 'troopsLeft', instead },
    }));
  }
}
