/**
 * The alliance of September 2022 for tests of its votes: profiles, ties and cases as the model card has them, on
 * made-up fronts, so that no test of the rules hangs on an authored file.
 */
import type { GameState, Resolution, Scenario } from '../../src/engine/index.ts';
import { forecast } from '../../src/engine/council/forecast.ts';
import { aGame, changed, KAZAKHSTAN, type Changes, type GameBuilder } from './builder.ts';
import { frontCase } from './front-case.ts';

const TO_ACCUSED: Readonly<Record<string, readonly [accused: number, patron: number]>> = {
  armenia: [-900, -600],
  belarus: [450, 200],
  kazakhstan: [450, 500],
  kyrgyzstan: [350, 450],
  russia: [450, 400],
  tajikistan: [100, 50],
};

const SEPTEMBER: Changes = {
  members: {
    armenia: { trust: 423, fear: 269 },
    belarus: { trust: 664, fear: 367 },
    kazakhstan: { trust: 646, fear: 658 },
    kyrgyzstan: { trust: 515, fear: 351 },
    tajikistan: { trust: 564, fear: 353 },
  },
  ties: [
    ...Object.entries(TO_ACCUSED).flatMap(([id, [accused, patron]]) => [
      [id, 'azerbaijan', accused] as const,
      [id, 'turkey', patron] as const,
    ]),
    ['kyrgyzstan', 'tajikistan', -700],
    ['tajikistan', 'kyrgyzstan', -700],
    ['armenia', 'ukraine', -100],
    ['belarus', 'ukraine', -500],
    ['kazakhstan', 'ukraine', 200],
    ['kyrgyzstan', 'ukraine', 50],
  ],
};

/** An outsider attacks Armenia. */
export const ATTACK: Scenario = changed(frontCase(KAZAKHSTAN, 'interstate'), SEPTEMBER);
/** Kyrgyzstan and Tajikistan quarrel. */
export const QUARREL: Scenario = changed(frontCase(KAZAKHSTAN, 'border'), SEPTEMBER);
/** Unrest in Kazakhstan, in the mood of September 2022. */
export const WARY: Scenario = changed(KAZAKHSTAN, SEPTEMBER);

/** Nobody leans either way, nobody has moved since the start; these have asked, the victim first. */
export function asked(scenario: Scenario, ...by: readonly string[]): GameBuilder {
  return aGame(scenario).where((state) => {
    const [first, also = null] = by;
    state.request =
      first === undefined
        ? null
        : { by: first, also, turn: state.turn, hour: state.hour, answered: null };
    for (const m of state.members) m.leaning = 0;
  });
}

/** A text without troops; a declaration names the accused. */
export function words(rung: 1 | 2 | 3 | 4 | 5 | 6, changes: Partial<Resolution> = {}): Resolution {
  const closes = rung === 6;
  return {
    rung,
    basis: 'article2',
    names: null,
    size: 0,
    days: 0,
    task: 'guard',
    closes,
    ...changes,
  };
}

/** Chance that nobody objects to the text, 0..1. */
export function passes(scenario: Scenario, state: GameState, text: Resolution): number {
  let chance = 1;
  for (const { shares } of forecast(scenario, state, text)) chance *= 1 - (shares[3] ?? 0) / 1000;
  return chance;
}
