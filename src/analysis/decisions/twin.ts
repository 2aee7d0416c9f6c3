/** The same run with one decision otherwise, from the same state and with the same luck. */
import {
  standing,
  type Action,
  type Cause,
  type DimensionId,
  type GameState,
  type Scenario,
  type Verdict,
} from '../../engine/index.ts';
import type { Decision } from './decision.ts';
import { carryOut, type Entry, type Plan } from './plan.ts';
import { takenUp, type Base, type Story } from './story.ts';

/** How one course of a run ended. */
export interface Ending {
  readonly verdict: Verdict;
  /** In the order of `DIMENSIONS`. */
  readonly dimensions: readonly {
    readonly id: DimensionId;
    readonly value: number;
    readonly because: readonly Cause[];
  }[];
  readonly killed: number;
  readonly fell: boolean;
  /** Meters by which somebody shows that he minds, by `owner.name`. */
  readonly moods: ReadonlyMap<string, number>;
}

/** The state from which both courses of a decision begin: luck that had fallen by then stays as it fell. */
export function baseOf({ bases }: Story, { at }: Decision): Base {
  const base = bases.findLast((one) => one.at <= at);
  if (!base) throw new Error('A run begins with its opening.');
  return base;
}

/** What the player did from there on. */
export function planFrom({ entries }: Story, { at }: Base): Plan {
  return { entries: entries.filter((entry) => entry.at >= at), seesThrough: false };
}

/** The same without the decision; for something left, with what would have settled it. */
export function otherwise(plan: Plan, { turn, at, what }: Decision): Plan {
  const { entries } = plan;
  const change = (by: (entry: Entry) => Entry): Plan => {
    const text = entries.findLast((entry) => entry.at < at && entry.action.kind === 'table');
    return { ...plan, entries: entries.map((entry) => (entry === text ? by(entry) : entry)) };
  };
  // Whoever wants an answer grants what helps it through.
  const instead = (action: Action, seesThrough = true): Plan => ({
    entries: [
      ...entries.filter((entry) => entry.at <= at),
      { turn, at, action, grants: true },
      ...entries.filter((entry) => entry.at > at),
    ],
    seesThrough,
  });
  switch (what.kind) {
    case 'act':
    case 'text':
      return { ...plan, entries: entries.filter((entry) => entry.at !== at) };
    case 'amendment':
      return change((text) => ({ ...text, grants: !what.granted }));
    case 'withdrawal':
      return change(({ takenBack: _, ...text }) => text);
    case 'appealLeft':
      return instead({ kind: 'table', text: what.instead });
    case 'troopsLeft':
      return instead(what.instead, what.instead.measure === 'airlift');
    case 'silence':
      return instead(what.instead);
    case 'reportLeft':
      return instead({ kind: 'act', measure: 'answerReport', aim: 'publish' }, false);
    case 'debtLeft':
      return { ...plan, seesThrough: true };
  }
}

/**
 * How a plan ends in one future of a base. Future 0 is the luck of the run itself. What lies hidden from the start, the
 * truth underneath and everybody's leaning, is the same in all: it is no luck that had yet to fall.
 */
export function endingIn(scenario: Scenario, base: Base, plan: Plan, future: number): Ending {
  const state = takenUp(base);
  if (future > 0) state.seed = `${state.seed}|${future}`;
  carryOut(scenario, state, plan);
  return endingOf(scenario, state);
}

function endingOf(scenario: Scenario, state: GameState): Ending {
  const { verdict, dimensions } = standing(scenario, state);
  const moods = new Map<string, number>();
  for (const { id, trust, fear, anger } of state.members) {
    if (id === scenario.moscow) continue;
    moods.set(`${id}.trust`, trust);
    moods.set(`${id}.fear`, fear);
    moods.set(`${id}.anger`, anger);
  }
  for (const { id, concern } of state.outsiders) moods.set(`${id}.concern`, concern);
  const { killed, incumbent } = state.theatre;
  return { verdict, dimensions, killed, fell: incumbent === 'fallen', moods };
}
