/** Moscow's means from turn to turn: what the war takes, what comes back, what is abroad. */
import { stocksGiven } from '../affairs/debts.ts';
import { paced } from '../alliance/pace.ts';
import { clamp, div, mul } from '../arithmetic.ts';
import { abroad } from '../contingent/contingent.ts';
import { overstays } from '../contingent/withdrawal.ts';
import { cause, shift, since, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import { frontIn } from '../theatre/kind.ts';
import { forcesGiven } from './support.ts';

/** Above this burden one act a turn goes to the war. */
const PREOCCUPIED = 500;

/** Burden for half a day in which nothing reached the front, and the most in a turn. Design numbers. */
const MISSED = 5;
const MISSED_AT_MOST = 30;
/** Forces that a point of burden beyond the start takes, per mille. */
const TIED = 250;
/** Share of the way to what forces should be that a day covers, and the most in a turn, per mille. Design numbers. */
const REBUILDS = 750;
const REBUILDS_AT_MOST = 500;
/** Capital that a day brings back, and what overstaying takes of it. Design numbers. */
const CAPITAL = 8;
const UNWELCOME = -12;
/**
 * Capital that a day of 2,500 troops abroad takes: those who stand in another's streets are asked about most, those who
 * only left their base for the line a quarter. Design numbers.
 */
const DEPLOYED = { streets: 26, front: 14 };
/** Standing a day: troops that serve, while they are news; past their mandate; leaving as announced; no answer. */
const SERVES = 9;
const NEWS = 240;
const OVERSTAYS = -18;
const LEAVES = 8;
const NO_ANSWER = -14;

/** Sorties that a half-day offers: all of them at a burden of 200, fewer as the war asks. */
export function sortiesPerHalfDay(game: Game): number {
  return Math.max(
    1,
    div(game.scenario.means.sortiesPerHalfDay * (1200 - game.state.moscow.burden), 1000),
  );
}

/** Sorties that the front asks for in so many half-days: nothing while no war takes its part. */
function frontDemand(game: Game, halfDays: number): number {
  const { scenario, state } = game;
  const { burden } = state.moscow;
  if (scenario.war === null && burden < PREOCCUPIED) return 0;
  return mul(scenario.means.frontSorties, burden) * halfDays;
}

/**
 * At the end of a turn: what has not flown elsewhere flies to the front. What is missing there is paid for in
 * burden, and with the burden go forces. Told only where something was missing.
 */
export function serveFront(game: Game): void {
  const { state, scenario } = game;
  const { moscow } = state;
  const asked = moscow.frontDemand;
  const given = Math.max(0, Math.min(moscow.sorties, asked));
  moscow.sorties -= given;
  if (asked <= given) return;
  const halfDays = div(scenario.turns[state.turn - 1]?.hours ?? 12, 12);
  const share = div((asked - given) * 1000, asked);
  const toll = clamp(mul(MISSED * halfDays, share), 1, MISSED_AT_MOST);
  game.tell?.({ kind: 'frontServed', asked, given, because: [cause('lift', given - asked)] });
  const from = since(state.turn, 'frontServed');
  shift(game, 'moscow', moscow, 'burden').by('war', toll, undefined, from).apply();
}

/** At the start of a turn: what the war takes meanwhile, acts, and lift for the turn's length. */
export function refill(game: Game, luck: Stream): void {
  const { state, scenario } = game;
  const span = scenario.turns[state.turn - 1];
  const halfDays = div(span?.hours ?? 12, 12);
  const { moscow } = state;
  const drain = luck.between(0, 6);
  if (state.turn > 1) shift(game, 'moscow', moscow, 'burden').by('warDrain', drain).apply();
  moscow.sortiesTotal = sortiesPerHalfDay(game) * halfDays;
  moscow.sorties = moscow.sortiesTotal;
  moscow.frontDemand = frontDemand(game, halfDays);
  moscow.actsTotal = scenario.means.acts - (moscow.burden >= PREOCCUPIED ? 1 : 0);
  moscow.acts = moscow.actsTotal;
}

/**
 * True while an appeal waits: for troops where a regime is at stake, for any answer where states fight. While a truce of
 * Moscow's stands nobody says that it does nothing.
 */
function awaited(game: Game): boolean {
  const { request, contingent, theatre, turn } = game.state;
  if (request === null || turn <= request.turn || theatre.orderRestored) return false;
  if (frontIn(game.state)?.truce?.guarantor === game.scenario.moscow) return false;
  return theatre.kind === 'unrest' ? contingent === null : request.answered === null;
}

/** What forces should be now: the scenario's, less what is away, given away or tied down, and what others sent. */
function forcesDue(game: Game, away: number): number {
  const { state, scenario } = game;
  const { moscow } = state;
  // Base troops at the line are half as far away as those that had to be flown.
  const engaged = away + div(moscow.posted, 2);
  return (
    scenario.means.forces -
    div(engaged * 220, scenario.means.expeditionary) -
    mul(TIED, Math.max(0, moscow.burden - scenario.means.burden)) -
    stocksGiven(state) +
    forcesGiven(scenario, state)
  );
}

/** Troops that serve are credited to Moscow for ten days; those that stay on are no news. */
function serving(game: Game): boolean {
  const { contingent, hour } = game.state;
  if (contingent === null || contingent.arrivedAt === null || contingent.leaving) return false;
  return hour - contingent.arrivedAt <= NEWS;
}

/** At the end of a turn, by its length: capital returns slowly, forces follow the contingent. */
export function upkeep(game: Game): void {
  const { state, scenario } = game;
  const { moscow, contingent } = state;
  const away = abroad(state, scenario.moscow);
  const gap = forcesDue(game, away) - moscow.forces;
  const rebuilt = Math.min(REBUILDS_AT_MOST, paced(game, REBUILDS));
  shift(game, 'moscow', moscow, 'forces')
    .by(gap < 0 ? 'deployment' : 'return', mul(gap, rebuilt))
    .apply();
  const overstaying = overstays(game);
  const deployed = mul(
    DEPLOYED[state.theatre.kind === 'unrest' ? 'streets' : 'front'],
    Math.min(1000, div((away + div(moscow.posted, 4)) * 1000, 2500)),
  );
  shift(game, 'moscow', moscow, 'capital')
    .by('recovery', paced(game, CAPITAL))
    .by('deployment', -paced(game, deployed))
    .by('overstay', overstaying ? paced(game, UNWELCOME) : 0)
    .apply();
  const leaves = contingent?.leaving === true && !contingent.gone;
  shift(game, 'moscow', moscow, 'standing')
    .by('delivered', serving(game) ? paced(game, SERVES) : 0)
    .by('overstay', overstaying ? paced(game, OVERSTAYS) : 0)
    .by('keptDate', leaves && contingent.announcedAt !== null ? paced(game, LEAVES) : 0)
    .by('answerAwaited', awaited(game) ? paced(game, NO_ANSWER) : 0)
    .apply();
}
