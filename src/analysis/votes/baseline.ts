/**
 * The rival forecast: content as the capability x salience weighted mean of everyone's ideal (Bueno de Mesquita's
 * mean voter), Moscow included. The mean says where the content lies, not who says yes. To make a vote of it,
 * each member is taken to be with a proposal the likelier the nearer the proposal lies to the mean: on a ladder of
 * eight rungs a distance of d leaves a chance of 1 - d/8, and nobody ever votes against, since the mean has no
 * veto. An endorsement is put on the same ladder by the force it endorses (8 at a legal act of invasion). Ideals:
 * Moscow's own is the proposal; a member's is the rung that it would be happiest with by the vote model itself,
 * so that both forecasts start from the same preferences and differ only in the rule of decision.
 */
import type { ActorId, Scenario } from '../../engine/index.ts';
import { endorsementChances, textChances, type Chances } from './model.ts';
import type { EndorsementItem, TextItem } from './record.ts';

const RUNGS = 8;
/** Force of a legal act of invasion, per mille: the top of the ladder of endorsements. */
const TOP_FORCE = 1300;

/** Shares of the six members' combined capability in 2022 (Correlates of War, CINC), per mille. */
const CAPABILITY: Readonly<Record<ActorId, number>> = {
  armenia: 13,
  belarus: 32,
  kazakhstan: 61,
  kyrgyzstan: 10,
  russia: 873,
  tajikistan: 11,
};

/** Weight of a member's ideal: capability times salience, its own need of the guarantee in such a case. */
function weight(scenario: Scenario, id: ActorId, kind: 'unrest' | 'attack' | 'quarrel'): number {
  const need = scenario.members.find((m) => m.id === id)?.need[kind] ?? 0;
  return (CAPABILITY[id] ?? 0) * (400 + need);
}

/** The mean rung, where Moscow wants `proposal` and each member goes up the ladder as far as it agrees. */
function meanOf(
  base: Scenario,
  proposal: number,
  kind: 'unrest' | 'attack',
  willing: (id: ActorId) => number,
): number {
  let sum = 0;
  let total = 0;
  for (const { id } of base.members) {
    const ideal = id === base.moscow ? proposal : proposal * willing(id);
    const w = weight(base, id, kind);
    sum += w * ideal;
    total += w;
  }
  return sum / total;
}

function byDistance(proposal: number, mean: number): Chances {
  const near = 1 - Math.abs(proposal - mean) / RUNGS;
  return { with: near, neither: 1 - near, against: 0 };
}

/** The baseline's chances for every member alike in a vote of endorsement. */
export function baselineOfEndorsement(base: Scenario, item: EndorsementItem): Chances {
  const rung = (RUNGS * item.gravity * item.binding) / 1000 / TOP_FORCE;
  return byDistance(
    rung,
    meanOf(base, rung, 'attack', (id) => endorsementChances(base, item, id).with),
  );
}

/** The baseline's chances for every member alike before a text. */
export function baselineOfText(base: Scenario, item: TextItem): Chances {
  const chances = new Map(textChances(base, item).map((c) => [c.member, c.chances.with]));
  const kind = item.appeal === 'kazakhstan' ? 'unrest' : 'attack';
  return byDistance(
    item.rung,
    meanOf(base, item.rung, kind, (id) => chances.get(id) ?? 1),
  );
}
