/** Games as the balance table sees them: what came of each, and by what answer. */
import { FORCE_RUNG, outcome, type GameState, type Scenario } from '../../engine/index.ts';
import { playOut } from '../playout.ts';
import { vectorOf, type Vector } from '../policies/planner/goal.ts';
import type { Policy } from '../policies/policy.ts';
import { seedOfGame } from '../seeds.ts';

export interface GameRow {
  readonly values: Vector;
  readonly verdict: string;
  /** The answer that was given: rung and form (`formOf`). */
  readonly form: string;
  /** What was true underneath. */
  readonly truth: string;
  /** True where the host's government stayed. */
  readonly stays: boolean;
}

export interface Games {
  readonly rows: readonly GameRow[];
  /** Situations that arose in any of the games. */
  readonly situations: readonly string[];
}

/** The seed of the balance table: every policy meets the same luck. */
const SEED = 'balance';

/**
 * The answer that a game ended with: the highest text adopted with its size, name and finality, and what Moscow did
 * alone: `7-2500`, `5-final-named`, `3+broker`, `0+troops`, `0`.
 */
export function formOf(scenario: Scenario, state: GameState): string {
  let rung = 0;
  let form = '0';
  for (const text of state.council.decided) {
    if (text.decision !== 'adopted' || text.rung < rung) continue;
    rung = text.rung;
    form = [
      String(rung),
      ...(rung >= FORCE_RUNG ? [String(text.size)] : []),
      ...(rung === 5 ? [text.closes ? 'final' : 'interim'] : []),
      ...(text.names === null ? [] : ['named']),
    ].join('-');
  }
  const { contingent, theatre, moscow } = state;
  const guarantor = theatre.kind === 'unrest' ? null : (theatre.truce?.guarantor ?? null);
  if (contingent?.mandate === 'bilateral' && contingent.arrivedAt !== null) return `${form}+troops`;
  if (moscow.posted > 0) return `${form}+base`;
  return guarantor === scenario.moscow ? `${form}+broker` : form;
}

/** One game of a policy. Tells the situations that arose to `arose`. */
export function gameOf(
  scenario: Scenario,
  policy: Policy,
  seed: string,
  arose?: (situation: string) => void,
): GameRow {
  const state = playOut(scenario, seed, policy, {
    event: (event) => {
      if (event.kind === 'situationArose') arose?.(event.situation);
    },
  });
  const ended = outcome(scenario, state);
  if (!ended) throw new Error('A game that is over has an outcome.');
  return {
    values: vectorOf(scenario, state),
    verdict: ended.verdict,
    form: formOf(scenario, state),
    truth: state.truth,
    stays: state.theatre.incumbent === 'inOffice',
  };
}

/** Games `from` to `from + count` - 1 of the table. */
export function gamesOf(scenario: Scenario, policy: Policy, from: number, count: number): Games {
  const situations = new Set<string>();
  const rows = Array.from({ length: count }, (_, at) =>
    gameOf(scenario, policy, seedOfGame(SEED, from + at), (id) => situations.add(id)),
  );
  return { rows, situations: [...situations].sort() };
}
