/**
 * Futures that Moscow can imagine: copies of a state with other luck, and with everything that it has not found out
 * drawn again: the truth underneath by its prior odds, and each mind that was not sounded out.
 */
import type { GameState, Scenario } from '../../../engine/index.ts';
import { LEANING_RANGE } from '../../../engine/opening.ts';
import { drawFrom, type Draw } from '../../luck.ts';

/** A copy of plain JSON. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = copyOf(value[key]);
  return copy as T;
}

/** One of the truths, by its weight. */
function truthOf(scenario: Scenario, draw: Draw): string | undefined {
  const { truths } = scenario.theatre;
  let ticket = draw(truths.reduce((sum, { weight }) => sum + weight, 0));
  return truths.find(({ weight }) => (ticket -= weight) < 0)?.id;
}

/** The one who presses is as set on it as that truth would have made it. */
function suppose(scenario: Scenario, copy: GameState, truth: string): void {
  const { theatre } = scenario;
  if (theatre.kind !== 'unrest' && copy.theatre.kind !== 'unrest') {
    const driveIn = (id: string) => theatre.truths.find((one) => one.id === id)?.drive ?? 0;
    const [first] = copy.theatre.sides;
    const drive = first.drive + driveIn(truth) - driveIn(copy.truth);
    first.drive = Math.max(0, Math.min(1000, drive));
  }
  copy.truth = truth;
}

/**
 * The future with that name. Two states that differ only in what is hidden have the same futures, but for one who
 * knows the truth.
 */
export function imagine(
  scenario: Scenario,
  state: GameState,
  name: string,
  knowsTruth = false,
): GameState {
  const copy = copyOf(state);
  const draw = drawFrom('future', name);
  copy.seed = `future|${name}`;
  const truth = truthOf(scenario, draw) ?? copy.truth;
  if (!knowsTruth) suppose(scenario, copy, truth);
  // Two draws, as at the opening: middling leanings are commoner than extreme ones.
  const half = () => draw(LEANING_RANGE + 1) - LEANING_RANGE / 2;
  for (const member of copy.members) {
    const leaning = half() + half();
    if (!member.sounded && member.id !== scenario.moscow) member.leaning = leaning;
  }
  return copy;
}
