/**
 * The next caller: who would ask next, and what it would get. Each member's need and readiness to call against
 * what Moscow would find worth giving, after what it has just done (model card, "The next caller"; Moscow's own
 * account of a text: "Moscow's reference policy").
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { effectsOf } from '../council/ladder.ts';
import { FORCE_RUNG, type Resolution, type Rung } from '../council/resolution.ts';
import type { Cause } from '../event.ts';
import { cause } from '../game.ts';
import {
  tie,
  type ActorId,
  type CaseParameters,
  type Member,
  type Scenario,
  type ThreatKind,
} from '../scenario.ts';
import type { GameState, MemberState } from '../state.ts';
import { rungOf } from './gestures.ts';
import { sumOf } from './hedge-target.ts';

/** A member that may call next, with the trouble it is likeliest to be in. */
export interface NextCaller {
  readonly member: ActorId;
  readonly threat: ThreatKind;
  /** How likely it is to call before the others, 0..1000. */
  readonly likely: number;
  /** What the alliance would most likely give it. */
  readonly gets: Rung;
  /** Why it is so likely: the amounts add up to `likely`. */
  readonly because: readonly Cause[];
  /** Why it would get that: what each reason is worth to Moscow, utility points. */
  readonly getsBecause: readonly Cause[];
}

const THREATS: readonly ThreatKind[] = ['unrest', 'attack', 'quarrel'];
/** A case like those of the record: what stands against the caller, by kind (model card, "Case parameters"). */
const OPPONENT: Readonly<Record<ThreatKind, number>> = { unrest: 150, attack: 600, quarrel: 400 };
const SEVERITY = 800;
/** The guard force of the record, and what a guard text asks of Moscow. */
const SIZE = 2500;
const DAYS = 14;
/** What a text takes by rung (model card, "A text and what it does"). */
const EFFORT: readonly number[] = [0, 30, 80, 150, 250, 400, 450, 700];
/** What could be given without knowing whom to blame. */
const OFFERS: readonly Rung[] = [0, 1, 2, 3, 4, 5, 7];
/** Duty: each rung short of a session counts a third (model card, "Moscow's reference policy"). */
const DUE = 3;
/** What standing and the duty to answer weigh with Moscow; both grow with what it was seen to be. */
const STANDING = 770;
const DUTY = 350;

function textOf(rung: Rung): Resolution {
  const armed = rung >= FORCE_RUNG;
  return {
    rung,
    basis: 'article4',
    names: null,
    size: armed ? SIZE : 0,
    days: armed ? DAYS : 0,
    task: 'guard',
    closes: rung >= 5,
  };
}

function caseOf(scenario: Scenario, id: ActorId, threat: ThreatKind): CaseParameters {
  return {
    ...scenario.case,
    threat,
    victim: id,
    severity: SEVERITY,
    opponent: OPPONENT[threat],
    troopsNeeded: SIZE,
    accused: null,
    patron: null,
  };
}

/** What a text for that caller is worth to Moscow, utility points (model card, "Moscow's reference policy"). */
function worth(scenario: Scenario, state: GameState, facts: CaseParameters, rung: Rung): Cause[] {
  const { help, force } = effectsOf(textOf(rung), facts, true);
  const { burden, forces, standing } = state.moscow;
  const moscow = scenario.members.find((m) => m.id === scenario.moscow);
  // Forces that are away are as good as tied down by the war.
  const tied = Math.max(burden, div(1000 - forces, 2));
  return [
    cause('standing', mul3(STANDING, 500 + standing, help)),
    cause('guarantee', mul3(650, moscow?.need[facts.threat] ?? 0, help)),
    cause('ties', mul3(550, tie(scenario, scenario.moscow, facts.victim), help), facts.victim),
    cause('hollowAnswer', -div(mul3(DUTY, SEVERITY, 1000 * Math.max(0, DUE - rung)), 3)),
    cause('war', -mul3(1130, tied, force)),
    cause('entrapment', -mul3(830, facts.opponent, force)),
    cause('costOfSending', -mul3(440, 400 + burden, EFFORT[rung] ?? 0)),
  ];
}

/** What Moscow would find most worth giving, and why. */
function offered(
  scenario: Scenario,
  state: GameState,
  id: ActorId,
  threat: ThreatKind,
): { gets: Rung; because: readonly Cause[] } {
  const facts = caseOf(scenario, id, threat);
  let gets: Rung = 0;
  let because: readonly Cause[] = [];
  let most = -Number.MAX_SAFE_INTEGER;
  for (const rung of OFFERS) {
    const causes = worth(scenario, state, facts, rung);
    const value = sumOf(causes);
    if (value <= most) continue;
    most = value;
    gets = rung;
    because = causes;
  }
  return { gets, because: because.filter((c) => c.amount !== 0) };
}

/** What a member trusts, less what it has turned to instead: how ready it is to call at all, 0..1000. */
function readiness(now: MemberState, hedged: boolean): number {
  if (hedged && now.hedgeRung === rungOf('leaves')) return 0;
  const turned = div(now.hedge, 2) + (now.hedgeRung >= rungOf('frozen') ? 400 : 0);
  return clamp(300 + div(now.trust * 7, 10) - (hedged ? turned : 0), 0, 1000);
}

/** Why a member is so likely to call: its need, and what each thing that stands in the way takes or adds. */
function likelihood(member: Member, now: MemberState, threat: ThreatKind): Cause[] {
  const need = member.need[threat];
  // The regime's own weakness brings trouble at home nearer.
  const shaken = threat === 'unrest' ? 1250 - div(now.stability, 2) : 1000;
  const trusting = mul(need, readiness(now, false));
  const ready = mul(need, readiness(now, true));
  return [
    cause('guarantee', need),
    cause('trust', trusting - need),
    cause('hedging', ready - trusting),
    cause('stability', Math.min(1000, mul(ready, shaken)) - ready),
  ].filter((c) => c.amount !== 0);
}

function callerOf(
  scenario: Scenario,
  state: GameState,
  member: Member,
  now: MemberState,
): NextCaller {
  let threat: ThreatKind = 'unrest';
  for (const kind of THREATS) if (member.need[kind] > member.need[threat]) threat = kind;
  const because = likelihood(member, now, threat);
  const { gets, because: getsBecause } = offered(scenario, state, member.id, threat);
  return { member: member.id, threat, likely: sumOf(because), gets, because, getsBecause };
}

/** Every member but Moscow, the likeliest caller first; of equals in the Council's order. Draws nothing. */
export function nextCallers(scenario: Scenario, state: GameState): readonly NextCaller[] {
  const list: NextCaller[] = [];
  for (let i = 0; i < scenario.members.length; i += 1) {
    const member = scenario.members[i];
    const now = state.members[i];
    if (!member || !now || member.id === scenario.moscow) continue;
    list.push(callerOf(scenario, state, member, now));
  }
  return list.sort((a, b) => b.likely - a.likely);
}
