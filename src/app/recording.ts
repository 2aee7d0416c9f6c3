/** A game as the record that is saved of it, and a record as the file that is exported. */
import type { Resolution } from '../engine/index.ts';
import { encodeRun } from '../run/writing.ts';
import { fileName } from './files.ts';
import { stateOf, type Game } from './game.ts';
import { RECORD, type SavedRun } from './saved-run.ts';

/** What a record has beside the game. */
interface Kept extends Pick<SavedRun, 'id' | 'name' | 'created' | 'changed'> {
  readonly draft: Resolution | null;
}

export function recordOf(game: Game, kept: Kept): SavedRun {
  const { scenario, run } = game;
  return {
    ...kept,
    record: RECORD,
    scenario: { id: scenario.id, title: scenario.briefing.title, hash: scenario.hash },
    rules: run.rules,
    seed: run.seed,
    turn: stateOf(game).turn,
    turns: scenario.turns.length,
    finished: run.finished,
    step: run.actions.length,
    link: run.chain.at(-1) ?? '',
    run: encodeRun(run),
    lease: null,
  };
}

/** As the player named it, else by its crisis and its seed. */
export function nameOfRun({
  name,
  scenario,
  seed,
}: Pick<SavedRun, 'name' | 'scenario' | 'seed'>): string {
  return name ?? `${scenario.title === '' ? scenario.id : scenario.title}, ${seed}`;
}

export function fileOf({ scenario, seed, run }: SavedRun): { name: string; content: string } {
  return { name: fileName(scenario.id, seed), content: run };
}

/** What a damaged record holds, as it is. */
export function rawFileOf(id: string, raw: unknown): { name: string; content: string } {
  return { name: fileName('damaged', id), content: JSON.stringify(raw, null, 2) ?? '' };
}
