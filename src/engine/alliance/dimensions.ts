/** The five dimensions of an outcome: sums of named causes, never added to one another. */
import { clamp, div, mul } from '../arithmetic.ts';
import { cause, memberState } from '../game.ts';
import type { Cause } from '../event.ts';
import type { Dimension, DimensionId } from '../outcome.ts';
import type { Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { landed } from '../contingent/contingent.ts';
import { allianceOf } from './derive.ts';

function dimension(id: DimensionId, because: readonly Cause[]): Dimension {
  let sum = 0;
  for (const c of because) sum += c.amount;
  return { id, value: clamp(sum, 0, 1000), because: because.filter((c) => c.amount !== 0) };
}

/** Lives, order, ground, and who still governs. */
function crisis(state: GameState): Dimension {
  const t = state.theatre;
  let held = 0;
  for (const site of t.sites)
    held +=
      site.holder === 'host' ? (site.damaged ? 600 : 1000) : site.holder === 'contested' ? 350 : 0;
  return dimension('crisis', [
    cause('base', 640),
    cause('lives', -Math.min(460, div(t.killed * 11, 10))),
    cause('order', t.orderRestored ? 170 : -div(t.crowds, 5)),
    cause('sitesHeld', div(held * 140, 1000 * Math.max(1, t.sites.length))),
    cause('incumbent', t.incumbent === 'fallen' ? -220 : 50),
    cause('eliteSplit', -div(t.split, 12)),
  ]);
}

/** Whether the one who asked still believes, and on what terms. */
function ally(scenario: Scenario, state: GameState): Dimension {
  const victim = memberState(state, scenario.case.victim);
  return dimension('ally', [
    cause('trust', mul(620, victim.trust)),
    cause('stability', mul(260, victim.stability)),
    cause('alignment', mul(220, victim.alignment)),
    cause('sovereignty', -mul(150, victim.fear)),
    cause('incumbent', state.theatre.incumbent === 'fallen' ? -200 : 0),
  ]);
}

function alliance(scenario: Scenario, state: GameState): Dimension {
  const now = allianceOf(scenario, state);
  const flags =
    state.contingent?.units.filter((u) => u.nation !== scenario.moscow && u.landed + u.home > 0)
      .length ?? 0;
  const blocked = state.council.decided.filter((t) => t.decision === 'blocked').length;
  return dimension('alliance', [
    cause('credibility', mul(520, now.credibility)),
    cause('cohesion', mul(420, now.cohesion)),
    cause('inTheRoom', (now.inTheRoom - scenario.members.length) * 90),
    cause('contributors', flags * 22),
    cause('failedText', -blocked * 45),
    cause('alone', state.contingent?.mandate === 'bilateral' ? -60 : 0),
  ]);
}

function moscow(state: GameState): Dimension {
  const { capital, standing, forces, burden } = state.moscow;
  return dimension('moscow', [
    cause('capital', mul(330, capital)),
    cause('standing', mul(360, standing)),
    cause('forces', mul(330, forces)),
    cause('war', -mul(160, burden)),
    cause('garrison', -div(landed(state) * 60, 1000)),
  ]);
}

/** Rivals' footholds and the protest of critics; what is left of 1000 is freedom from both. */
function outside(scenario: Scenario, state: GameState): Dimension {
  const causes: Cause[] = [cause('base', 900)];
  for (let i = 0; i < state.outsiders.length; i += 1) {
    const now = state.outsiders[i];
    const weight = scenario.outsiders[i]?.weight ?? 0;
    if (!now) continue;
    causes.push(cause('concern', -div(mul(now.concern, weight) * 45, 100), now.id));
    causes.push(cause('foothold', -div(mul(now.foothold, weight) * 35, 100), now.id));
  }
  return dimension('outside', causes);
}

/** All five, in the order of `DIMENSIONS`. */
export function dimensionsOf(scenario: Scenario, state: GameState): Dimension[] {
  return [
    crisis(state),
    ally(scenario, state),
    alliance(scenario, state),
    moscow(state),
    outside(scenario, state),
  ];
}
