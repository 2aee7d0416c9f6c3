/** What is known of facts from the sensitivity table: which of a crisis's main results each flips, and where. */
import type { SensitivityFile } from '../../../analysis/sensitivity/file.ts';
import type { Scenario } from '../../../engine/index.ts';

export interface Flip {
  readonly statement: string;
  /** What was played to see. */
  readonly play: string;
  readonly value: number;
  readonly direction: 'up' | 'down';
  /** Per cent of games in which the statement is true: as the scenario is, and with the value. */
  readonly before: number;
  readonly after: number;
}

export interface Effect {
  /** The most fragile result first, those last that come with there being no appeal. */
  readonly flips: readonly Flip[];
  /** How much of the way to the end of its range is enough for the first of them, per cent. */
  readonly part: number;
}

export interface KnownEffects {
  /** By id of the fact: those that flip something, the most telling first. */
  readonly effects: ReadonlyMap<string, Effect>;
  /** Results that every fact was tried on. */
  readonly results: number;
  /** Games for each share. */
  readonly games: number;
}

/** The result that is whether there is a game at all: where nobody asks for help, the class has little to decide. */
const APPEAL = 'asks';

/** Undefined for a scenario of one's own, or one that has changed since the table was made. */
export function knownEffects(
  file: SensitivityFile | undefined,
  scenario: Scenario,
): KnownEffects | undefined {
  const table = file?.sensitivity.find(
    ({ id, hash }) => id === scenario.id && hash === scenario.hash,
  );
  if (!file || !table) return undefined;
  const tried = table.results.filter(({ clear }) => clear);
  const quiet = new Set(
    tried.filter(({ id }) => id === APPEAL).flatMap(({ flips }) => flips.map(wayOf)),
  );
  const isQuiet = (flip: Way) => Number(quiet.has(wayOf(flip)));
  const rows = tried
    .flatMap(({ statement, play, flips }) => flips.map((flip) => ({ ...flip, statement, play })))
    .sort((one, other) => isQuiet(one) - isQuiet(other) || one.part - other.part);
  const effects = new Map<string, Effect>();
  for (const { parameter, part, statement, play, value, direction, before, after } of rows) {
    const known = effects.get(parameter);
    const flip = { statement, play, value, direction, before, after };
    effects.set(parameter, {
      part: known?.part ?? part,
      flips: [...(known?.flips ?? []), flip],
    });
  }
  return { effects, results: tried.length, games: file.games };
}

interface Way {
  readonly parameter: string;
  readonly direction: string;
}

function wayOf({ parameter, direction }: Way): string {
  return `${parameter} ${direction}`;
}
