/** The first state of a game: the scenario's starting values, and what the seed hides. */
import { clamp } from './arithmetic.ts';
import type { Game } from './game.ts';
import type { Sink } from './event.ts';
import { stream, type Stream } from './random.ts';
import type { Scenario, Truth } from './scenario.ts';
import type { GameState, MemberState, SiteState } from './state.ts';
import { openTurn } from './turn.ts';
import { RULES_VERSION } from './version.ts';

/** Hidden leanings lie within this many utility points of 0: 100 points are odds of four to one. */
export const LEANING_RANGE = 140;

function drawTruth(scenario: Scenario, luck: Stream): Truth {
  let total = 0;
  for (const truth of scenario.theatre.truths) total += truth.weight;
  let ticket = luck.below(total);
  for (const truth of scenario.theatre.truths) {
    ticket -= truth.weight;
    if (ticket < 0) return truth;
  }
  throw new Error('a theatre without truths');
}

function openingMember(
  member: Scenario['members'][number],
  luck: Stream,
  moscow: boolean,
): MemberState {
  // Two draws make middling leanings commoner than extreme ones.
  const half = LEANING_RANGE / 2;
  const leaning = luck.between(-half, half) + luck.between(-half, half);
  const { id, trust, fear, alignment, opinion, stability } = member;
  return {
    id,
    trust,
    fear,
    alignment,
    opinion,
    stability,
    resentment: 0,
    push: 0,
    promised: 0,
    sounded: false,
    leaning: moscow ? 0 : leaning,
  };
}

function openingSites(scenario: Scenario): SiteState[] {
  return scenario.theatre.sites.map(({ id, control }) => ({
    id,
    control,
    holder: 'host',
    damaged: false,
    fighting: false,
    guards: 0,
  }));
}

/** Builds the state before the first turn opens. */
function blank(scenario: Scenario, seed: string): GameState {
  const truth = drawTruth(scenario, stream(seed, 0, 'opening', 0));
  const luck = stream(seed, 0, 'opening', 1);
  const { theatre, means } = scenario;
  return {
    rules: RULES_VERSION,
    scenario: scenario.id,
    seed,
    turn: 1,
    step: 0,
    phase: 'decision',
    hour: 0,
    moscow: {
      capital: means.capital,
      standing: means.standing,
      burden: means.burden,
      forces: means.forces,
      sorties: 0,
      sortiesTotal: 0,
      acts: 0,
      actsTotal: 0,
    },
    members: scenario.members.map((m) => openingMember(m, luck, m.id === scenario.moscow)),
    outsiders: scenario.outsiders.map(({ id, concern, foothold }) => ({
      id,
      concern,
      foothold,
      stance: 'watches',
    })),
    theatre: {
      kind: 'unrest',
      crowds: clamp(theatre.crowds + truth.crowds + luck.between(-25, 25), 0, 1000),
      armed: theatre.armed,
      loyalty: clamp(theatre.loyalty + truth.loyalty + luck.between(-20, 20), 0, 1000),
      split: clamp(theatre.split + truth.split + luck.between(-25, 25), 0, 1000),
      grievance: theatre.grievance,
      posture: 'restraint',
      rung: 0,
      peak: 0,
      killed: 0,
      killedThisTurn: 0,
      sites: openingSites(scenario),
      guardFirst: null,
      freed: 0,
      incumbent: 'inOffice',
      calm: 0,
      orderRestored: false,
    },
    truth: truth.id,
    request: null,
    council: { sessions: 0, tabled: null, votes: [], waiting: [], pending: null, decided: [] },
    contingent: null,
    flights: [],
    flightCount: 0,
    frame: null,
    arisen: scenario.situations.map(() => 0),
    flags: [],
    uses: [],
  };
}

/** Opens a game: the state at the first decision. The sink, if any, hears the opening's events. */
export function newGame(scenario: Scenario, seed: string, sink?: Sink): GameState {
  const state = blank(scenario, seed);
  const game: Game = { scenario, state, tell: sink };
  openTurn(game);
  return state;
}
