/** What is known beforehand of the turns of a crisis, for choosing where something is asked. */
import type { Scenario } from '../../../engine/index.ts';

export interface TurnFacts {
  readonly turn: number;
  /** Titles of what arises in every run. */
  readonly sure: readonly string[];
  /** Titles of what can arise from this turn on. */
  readonly likely: readonly string[];
}

/** Most titles of a kind that are told: the teacher chooses a turn and reads no programme. */
const MOST = 2;
const CERTAIN = 1000;

export function turnFacts({ turns, situations }: Scenario): readonly TurnFacts[] {
  return turns.map((_, at) => {
    const turn = at + 1;
    const here = situations.filter(({ when }) => when.turn?.[0] === turn);
    const sure = here.filter(
      ({ when, chance }) =>
        chance >= CERTAIN && when.turn?.[1] === turn && Object.keys(when).length === 1,
    );
    const likely = here.filter((one) => !sure.includes(one) && !tellsTruth(one));
    return { turn, sure: titles(sure), likely: titles(likely) };
  });
}

/** Signs of what is hidden in a run are left out: they differ from run to run. */
function tellsTruth({ when }: Scenario['situations'][number]): boolean {
  return JSON.stringify(when).includes('"truth"');
}

function titles(situations: readonly { readonly title: string }[]): readonly string[] {
  return [...new Set(situations.map(({ title }) => title))].slice(0, MOST);
}
