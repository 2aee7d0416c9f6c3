/** The first state of a game: the scenario's starting values, and what the seed hides. */
import { clamp } from './arithmetic.ts';
import type { Game } from './game.ts';
import type { Sink } from './event.ts';
import { stream, type Luck, type Stream } from './random.ts';
import type { Scenario } from './scenario.ts';
import type {
  FrontState,
  GameState,
  MemberState,
  SideState,
  SiteState,
  UnrestState,
} from './state.ts';
import type { Design, FrontTheatre, Side, Truth, UnrestTheatre } from './theatre-plan.ts';
import { takeStock } from './theatre/sides.ts';
import { holderOf } from './theatre/sites.ts';
import { openTurn } from './turn.ts';
import { RULES_VERSION } from './version.ts';

/** Hidden leanings lie within this many utility points of 0: 100 points are odds of four to one. */
export const LEANING_RANGE = 140;

/** A hidden leaning; two draws make middling ones commoner than extreme ones. */
export function drawLeaning(luck: Stream): number {
  const half = LEANING_RANGE / 2;
  return luck.between(-half, half) + luck.between(-half, half);
}

/** Draws one of the truths by its weight. Throws for a theatre without any: the border refuses those. */
function drawTruth<T extends Truth | Design>(truths: readonly T[], luck: Stream): T {
  let total = 0;
  for (const truth of truths) total += truth.weight;
  let ticket = luck.below(total);
  for (const truth of truths) {
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
  const leaning = drawLeaning(luck);
  const { id, trust, fear, alignment, opinion, stability } = member;
  return {
    id,
    trust,
    fear,
    alignment,
    opinion,
    stability,
    resentment: 0,
    anger: 0,
    hedge: 0,
    cooperation: 0,
    hedgeRung: 0,
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
    holder: scenario.theatre.kind === 'unrest' ? 'host' : holderOf(control),
    damaged: false,
    fighting: false,
    guards: 0,
  }));
}

function openingBase(scenario: Scenario) {
  return {
    rung: 0,
    peak: 0,
    killed: 0,
    killedThisTurn: 0,
    displaced: 0,
    displacedThisTurn: 0,
    sites: openingSites(scenario),
    guardFirst: null,
    incumbent: 'inOffice',
    calm: 0,
    orderRestored: false,
  } as const;
}

function openingUnrest(
  scenario: Scenario,
  theatre: UnrestTheatre,
  truth: Truth,
  luck: Stream,
): UnrestState {
  return {
    kind: 'unrest',
    crowds: clamp(theatre.crowds + truth.crowds + luck.between(-25, 25), 0, 1000),
    armed: theatre.armed,
    loyalty: clamp(theatre.loyalty + truth.loyalty + luck.between(-20, 20), 0, 1000),
    split: clamp(theatre.split + truth.split + luck.between(-25, 25), 0, 1000),
    grievance: theatre.grievance,
    posture: 'restraint',
    freed: 0,
    ...openingBase(scenario),
  };
}

/** The first side is set on its course by the hidden design; the host begins by holding what it has. */
function openingSide(side: Side, design: Design | null, luck: Stream): SideState {
  const drive = side.drive + (design?.drive ?? 0) + luck.between(-25, 25);
  return {
    id: side.id,
    move: design === null ? 'hold' : 'press',
    drive: clamp(drive, 0, 1000),
    exhaustion: 0,
    aimsMet: 0,
    invitation: side.invitation,
    slight: 0,
    killed: 0,
  };
}

function openingFront(
  scenario: Scenario,
  theatre: FrontTheatre,
  design: Design,
  luck: Stream,
): FrontState {
  const [first, host] = theatre.sides;
  let rung = 0;
  for (let i = 0; i < theatre.ladder.length; i += 1)
    if (theatre.intensity >= (theatre.ladder[i]?.intensity ?? 1001)) rung = i;
  return {
    kind: theatre.kind,
    intensity: theatre.intensity,
    sides: [openingSide(first, design, luck), openingSide(host, null, luck)],
    truce: null,
    truces: 0,
    mechanism: 0,
    ...openingBase(scenario),
    rung,
    peak: rung,
  };
}

/** The theatre as the scenario and the hidden truth make it, and the truth's id. */
function openingTheatre(scenario: Scenario, hidden: Stream, luck: Stream) {
  const { theatre } = scenario;
  if (theatre.kind === 'unrest') {
    const truth = drawTruth(theatre.truths, hidden);
    return { truth: truth.id, theatre: openingUnrest(scenario, theatre, truth, luck) };
  }
  const design = drawTruth(theatre.truths, hidden);
  return { truth: design.id, theatre: openingFront(scenario, theatre, design, luck) };
}

/** Builds the state before the first turn opens. */
function blank(scenario: Scenario, seed: string, make: Luck): GameState {
  const luck = make(seed, 0, 'opening', 1);
  const { means } = scenario;
  const members = scenario.members.map((m) => openingMember(m, luck, m.id === scenario.moscow));
  const { truth, theatre } = openingTheatre(scenario, make(seed, 0, 'opening', 0), luck);
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
      frontDemand: 0,
      posted: 0,
    },
    members,
    outsiders: scenario.outsiders.map(({ id, concern, foothold }) => ({
      id,
      concern,
      foothold,
      stance: 'watches',
    })),
    theatre,
    truth,
    readings: [],
    request: null,
    council: {
      sessions: 0,
      tabled: null,
      votes: [],
      waiting: [],
      pending: null,
      decided: [],
      chair: scenario.presidency[0] ?? scenario.moscow,
      amendment: null,
      granted: [],
      rebuffed: [],
    },
    contingent: null,
    flights: [],
    flightCount: 0,
    frame: null,
    mission: null,
    debts: [],
    warning: null,
    warnings: 0,
    monitor: { status: 'absent', arrivesAt: null, attitude: 'silent' },
    occasions: scenario.calendar.map(({ id }) => ({ id, status: 'ahead', absent: [] })),
    support: [],
    arisen: scenario.situations.map(() => 0),
    flags: [],
    uses: [],
  };
}

/**
 * Opens a game: the state at the first decision. The sink, if any, hears the opening's events; `luck` makes
 * the streams where it is given.
 */
export function newGame(scenario: Scenario, seed: string, sink?: Sink, luck?: Luck): GameState {
  const state = blank(scenario, seed, luck ?? stream);
  const game: Game = { scenario, state, tell: sink };
  takeStock({ scenario, state, tell: undefined });
  openTurn(luck === undefined ? game : { ...game, luck });
  return state;
}
