/** No measure is a stub: each is open somewhere, changes the state, says why, and shows it before it is paid. */
import { expect, test } from 'vitest';
import {
  MEASURES,
  options,
  preview,
  type Action,
  type GameState,
  type MeasureId,
} from '../../src/engine/index.ts';
import { playOut, POLICIES } from '../../src/analysis/index.ts';
import { builtIn, BUILT_IN } from '../../src/scenario/index.ts';
import { go, type OpenGame } from './builder.ts';

const SCENARIOS = await Promise.all(BUILT_IN.map((id) => builtIn(id)));
/** Random games that are looked through for an occasion to use each measure, and occasions kept of each game. */
const GAMES = 60;
const OF_EACH = 4;

interface Occasion {
  readonly game: OpenGame;
  readonly action: Action;
}

/** A moment of some random game at which each measure was open. */
function occasions(): Map<MeasureId, Occasion[]> {
  const found = new Map<MeasureId, Occasion[]>();
  for (const scenario of SCENARIOS) {
    for (let i = 0; i < GAMES; i += 1) {
      const kept = new Map<MeasureId, number>();
      playOut(scenario, `occasion-${i}`, POLICIES.random, {
        step: (state: GameState) => {
          if (state.phase !== 'decision') return;
          for (const option of options(scenario, state)) {
            if (option.kind !== 'act' || option.closed !== null) continue;
            const { measure, aim } = option;
            const known = found.get(measure) ?? [];
            const here = kept.get(measure) ?? 0;
            if (known.length >= 24 || here >= OF_EACH) continue;
            kept.set(measure, here + 1);
            const action: Action =
              aim === undefined ? { kind: 'act', measure } : { kind: 'act', measure, aim };
            const copy = JSON.parse(JSON.stringify(state)) as GameState;
            found.set(measure, [...known, { game: { scenario, state: copy, events: [] }, action }]);
          }
        },
      });
    }
  }
  return found;
}

const OCCASIONS = occasions();

/** The state without what every act changes: the step, the means it took, the count of its use. */
function beyondThePrice({ step, moscow, uses, ...rest }: GameState): unknown {
  const { capital, acts, sorties, ...means } = moscow;
  return { means, ...rest, taken: [step, capital, acts, sorties, uses].length };
}

test.each(MEASURES)('%s is open somewhere', (measure) => {
  expect(OCCASIONS.get(measure)?.length ?? 0).toBeGreaterThan(0);
});

test.each(MEASURES)('%s changes more than the purse, and says why', (measure) => {
  const all = OCCASIONS.get(measure) ?? [];
  const telling = all.filter(({ game: kept, action }) => {
    const game = { ...kept, state: structuredClone(kept.state), events: [] };
    const before = JSON.stringify(beyondThePrice(game.state));
    const told = go(game, action);
    const causes = told.flatMap((event) => event.because);
    expect(causes.length).toBeGreaterThan(0);
    return JSON.stringify(beyondThePrice(game.state)) !== before;
  });
  expect(telling.length).toBeGreaterThan(0);
});

/** Sounding out and asking the sources move no meter: what they show is a narrower count, or a likelier truth. */
const KNOWLEDGE: ReadonlySet<MeasureId> = new Set<MeasureId>(['soundOut', 'probe']);
const MOVING = MEASURES.filter((measure) => !KNOWLEDGE.has(measure));

test.each(MOVING)('%s shows what it would do before it is paid', (measure) => {
  const shown = (OCCASIONS.get(measure) ?? []).some(
    ({ game: { scenario, state }, action }) => preview(scenario, state, action).length > 0,
  );
  expect(shown).toBe(true);
});
