/**
 * The rival forecast: content as the capability x salience weighted mean of everyone's ideal (Bueno de Mesquita's
 * mean voter), Moscow included. The mean says where the content lies, not who says yes. To make votes of it,
 * each member is taken to go along with the mean the likelier the nearer its own ideal lies to it: on a ladder of
 * eight rungs a distance of d leaves a chance of 1 - d/8, and nobody ever votes against, since the mean has no
 * veto. The fate of a text goes by the distance of the text itself. An endorsement is put on the same ladder by
 * the force that it endorses (8 at a legal act of invasion). Ideals: Moscow's own is the proposal; a member's lies
 * as far up towards it as the vote model finds it willing, so that both forecasts start from the same preferences
 * and differ only in the rule of decision. That favours the baseline.
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

/** Everyone's ideal and their mean, where Moscow wants `proposal` and each goes as far up as it is willing. */
function positions(
  base: Scenario,
  proposal: number,
  kind: 'unrest' | 'attack',
  willing: (id: ActorId) => number,
): { readonly mean: number; readonly ideals: ReadonlyMap<ActorId, number> } {
  let sum = 0;
  let total = 0;
  const ideals = new Map<ActorId, number>();
  for (const { id } of base.members) {
    const ideal = id === base.moscow ? proposal : proposal * willing(id);
    const w = weight(base, id, kind);
    ideals.set(id, ideal);
    sum += w * ideal;
    total += w;
  }
  return { mean: sum / total, ideals };
}

function near(a: number, b: number): Chances {
  const chance = 1 - Math.abs(a - b) / RUNGS;
  return { with: chance, neither: 1 - chance, against: 0 };
}

/** A member's chances in a vote of endorsement, by the mean. */
export function baselineOfEndorsement(base: Scenario, item: EndorsementItem, id: ActorId): Chances {
  const rung = (RUNGS * item.gravity * item.binding) / 1000 / TOP_FORCE;
  const { mean, ideals } = positions(
    base,
    rung,
    'attack',
    (member) => endorsementChances(base, item, member).with,
  );
  return near(ideals.get(id) ?? 0, mean);
}

/** A member's chances before a text, by the mean; the text's own where no member is given. */
export function baselineOfText(base: Scenario, item: TextItem, id: ActorId | null): Chances {
  const chances = new Map(textChances(base, item).map((c) => [c.member, c.chances.with]));
  const kind = item.appeal === 'kazakhstan' ? 'unrest' : 'attack';
  const { mean, ideals } = positions(base, item.rung, kind, (member) => chances.get(member) ?? 1);
  return near(id === null ? item.rung : (ideals.get(id) ?? 0), mean);
}
