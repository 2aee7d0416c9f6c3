/** The five dimensions of an outcome: sums of named causes, never added to one another. */
import { clamp, div, mul } from '../arithmetic.ts';
import { landed } from '../contingent/contingent.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { cause, memberState } from '../game.ts';
import type { Dimension, DimensionId } from '../outcome.ts';
import type { ActorId, Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { frontIn } from '../theatre/kind.ts';
import { crisisCauses } from './crisis.ts';
import { allianceOf } from './derive.ts';

function dimension(id: DimensionId, because: readonly Cause[]): Dimension {
  let sum = 0;
  for (const c of because) sum += c.amount;
  return { id, value: clamp(sum, 0, 1000), because: because.filter((c) => c.amount !== 0) };
}

/** How far the less believing of two parties counts, per mille: a quarrel is settled by the one who doubts. */
const DOUBTER = 600;

/** What one party makes of the alliance now. */
function belief(state: GameState, id: ActorId, share: number): Cause[] {
  const party = memberState(state, id);
  const about = share === 1000 ? undefined : id;
  const part = (factor: Factor, amount: number): Cause => cause(factor, mul(amount, share), about);
  return [
    part('trust', mul(620, party.trust)),
    part('stability', mul(260, party.stability)),
    part('alignment', mul(220, party.alignment)),
    part('sovereignty', -mul(150, party.fear)),
    part('anger', -mul(120, party.anger)),
  ];
}

/** Whether the one who asked still believes, and on what terms; in a quarrel both parties count. */
function ally(scenario: Scenario, state: GameState): Dimension {
  const { victim } = scenario.case;
  const fallen = cause('incumbent', state.theatre.incumbent === 'fallen' ? -200 : 0);
  const other = frontIn(state)?.sides.find((s) => s.id !== victim)?.id;
  if (other === undefined || !scenario.members.some((m) => m.id === other)) {
    return dimension('ally', [...belief(state, victim, 1000), fallen]);
  }
  const doubts = memberState(state, victim).trust <= memberState(state, other).trust;
  const share = doubts ? DOUBTER : 1000 - DOUBTER;
  return dimension('ally', [
    ...belief(state, victim, share),
    ...belief(state, other, 1000 - share),
    fallen,
  ]);
}

function alliance(scenario: Scenario, state: GameState): Dimension {
  const now = allianceOf(scenario, state);
  const flags =
    state.contingent?.units.filter((u) => u.nation !== scenario.moscow && u.landed + u.home > 0)
      .length ?? 0;
  const blocked = state.council.decided.filter((t) => t.decision === 'blocked').length;
  const broken = state.debts.filter((d) => d.outcome === 'broken').length;
  return dimension('alliance', [
    cause('credibility', mul(520, now.credibility)),
    cause('cohesion', mul(420, now.cohesion)),
    cause('inTheRoom', (now.inTheRoom - scenario.members.length) * 90),
    cause('contributors', flags * 22),
    cause('failedText', -blocked * 45),
    cause('debtBroken', -broken * 40),
    cause('alone', state.contingent?.mandate === 'bilateral' ? -60 : 0),
  ]);
}

/**
 * What it left of Moscow's means: capital and standing as they are, forces and the war's burden against the start, since
 * what the war takes anyway is not the answer's doing. The base keeps the worst of plays on the scale; what an act costs
 * weighs what it did before. Design numbers.
 */
const MEANS = { base: 185, capital: 420, standing: 235, forces: 500, war: 400 };

function moscow(scenario: Scenario, state: GameState): Dimension {
  const { capital, standing, forces, burden } = state.moscow;
  const { means } = scenario;
  return dimension('moscow', [
    cause('base', MEANS.base),
    cause('capital', mul(MEANS.capital, capital)),
    cause('standing', mul(MEANS.standing, standing)),
    cause('forces', mul(MEANS.forces, forces - means.forces)),
    cause('war', -mul(MEANS.war, burden - means.burden)),
    cause('garrison', -div(landed(state) * 60, 1000)),
  ]);
}

/** What a rival's monitors on the ground cost: unasked, with Moscow's leave, and where it kept them small. Design numbers. */
const MONITORED = { silent: 60, tolerated: 45, contested: 40 } as const;

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
  const { monitor } = state;
  if (monitor.status === 'deployed')
    causes.push(cause('monitors', -MONITORED[monitor.attitude], scenario.monitor?.by));
  return dimension('outside', causes);
}

/** All five, in the order of `DIMENSIONS`. */
export function dimensionsOf(scenario: Scenario, state: GameState): Dimension[] {
  return [
    dimension('crisis', crisisCauses(scenario, state)),
    ally(scenario, state),
    alliance(scenario, state),
    moscow(scenario, state),
    outside(scenario, state),
  ];
}
