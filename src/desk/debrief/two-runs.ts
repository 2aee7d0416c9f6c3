/** The run beside the record, turn by turn. */
import type { Action, GameEvent, RecordEntry, Resolution, Scenario } from '../../engine/index.ts';
import type { Told } from '../session.ts';

/** What Moscow did in a turn that the comparison names. */
export type Deed =
  | { readonly kind: 'act'; readonly measure: string; readonly aim: string | undefined }
  | { readonly kind: 'text'; readonly text: Resolution; readonly decision: string | undefined };

export interface Row {
  readonly turn: number;
  readonly deeds: readonly Deed[];
  /** What the record has for this turn; several entries are told one after another. */
  readonly record: readonly RecordEntry[];
  /** True where the run did what the record did, and nothing else. */
  readonly same: boolean;
}

/** One row for each turn that was played or that the record speaks of. */
export function rows(scenario: Scenario, told: readonly Told[], lastTurn: number): Row[] {
  const turns = scenario.turns.map((_, index) => index + 1).filter((turn) => turn <= lastTurn);
  return turns
    .map((turn) => {
      const deeds = deedsOf(told.filter((each) => each.turn === turn).map(({ event }) => event));
      const record = scenario.record.filter((entry) => entry.turn === turn);
      return {
        turn,
        deeds,
        record,
        same: alike(
          deeds,
          record.flatMap(({ acts }) => acts),
        ),
      };
    })
    .filter(({ deeds, record }) => deeds.length > 0 || record.length > 0);
}

function deedsOf(events: readonly GameEvent[]): Deed[] {
  const deeds: Deed[] = [];
  for (const event of events) {
    if (event.kind === 'actTaken') {
      deeds.push({ kind: 'act', measure: event.measure, aim: event.aim ?? undefined });
    }
    if (event.kind === 'textTabled') {
      deeds.push({ kind: 'text', text: event.text, decision: undefined });
    }
    const last = deeds.at(-1);
    if (event.kind === 'textDecided' && last?.kind === 'text') {
      deeds[deeds.length - 1] = { ...last, decision: event.decision };
    }
  }
  return deeds;
}

function alike(deeds: readonly Deed[], acts: readonly Action[]): boolean {
  const done = deeds.map((deed) =>
    deed.kind === 'act' ? `${deed.measure}:${deed.aim ?? ''}` : `text:${deed.text.rung}`,
  );
  const recorded = acts.flatMap((action) => {
    if (action.kind === 'act') return [`${action.measure}:${action.aim ?? ''}`];
    return action.kind === 'table' ? [`text:${action.text.rung}`] : [];
  });
  return done.sort().join() === recorded.sort().join();
}
