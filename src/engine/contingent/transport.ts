/** Getting there and back: one pool of lift, half a day a leg, some by road. */
import { div } from '../arithmetic.ts';
import { cause, raise, type Game } from '../game.ts';
import type { ContingentState, FlightState, UnitState } from '../state.ts';

/** 2,500 troops with their vehicles in 108 sorties (record: the one deployment; model card, "Where the numbers come from"). */
export const TROOPS_PER_SORTIE = 23;
/** Share of a half-day's sorties that a steady airlift uses, per mille. */
const STEADY = 500;
const LEG_HOURS = 12;
const ROAD_HOURS = 24;

/** Sorties that this half-day may fly. */
function allowance(game: Game, contingent: ContingentState): number {
  const half = game.scenario.means.sortiesPerHalfDay;
  const cap =
    contingent.leaving || contingent.airlift === 'surge' ? half : div(half * STEADY, 1000);
  return contingent.airlift === 'waits' && !contingent.leaving
    ? 0
    : Math.min(cap, game.state.moscow.sorties);
}

function depart(
  game: Game,
  unit: UnitState,
  troops: number,
  sorties: number,
  homeward: boolean,
): void {
  const { state, scenario } = game;
  const road = scenario.byRoad.includes(unit.nation);
  const host = scenario.theatre.host;
  state.flightCount += 1;
  const flight: FlightState = {
    id: state.flightCount,
    by: road ? 'road' : 'air',
    from: homeward ? host : unit.nation,
    to: homeward ? unit.nation : host,
    nation: unit.nation,
    troops,
    sorties,
    departedAt: state.hour,
    landsAt: state.hour + (road ? ROAD_HOURS : LEG_HOURS),
    homeward,
    diverted: false,
  };
  state.flights.push(flight);
  state.moscow.sorties -= sorties;
  unit.enRoute += troops;
  if (homeward) unit.landed -= troops;
  else unit.ready -= troops;
  if (!game.tell) return;
  const { departedAt: _, diverted: __, ...told } = flight;
  game.tell({ kind: 'transportDeparted', ...told, because: [cause('lift', sorties)] });
}

/** Moscow's share of the lift while both it and allies wait, per mille. */
const OWN_SHARE = 600;

/** Sorties kept for Moscow's own, so that the first to land are those who were first to be ready. */
function reserved(game: Game, contingent: ContingentState, left: number): number {
  const own = contingent.units.find((u) => u.nation === game.scenario.moscow);
  const waiting = (contingent.leaving ? own?.landed : own?.ready) ?? 0;
  const needed = div(waiting + TROOPS_PER_SORTIE - 1, TROOPS_PER_SORTIE);
  return Math.min(needed, div(left * OWN_SHARE, 1000));
}

/** Sends off whoever is ready, as far as the lift goes. */
function dispatch(game: Game, contingent: ContingentState): void {
  let left = allowance(game, contingent);
  let kept = reserved(game, contingent, left);
  const waits = contingent.airlift === 'waits' && !contingent.leaving;
  // Allies come after Moscow in the list, and go first in what is left to them.
  for (let i = contingent.units.length - 1; i >= 0; i -= 1) {
    const unit = contingent.units[i];
    if (!unit) continue;
    const waiting = contingent.leaving ? unit.landed : unit.ready;
    if (waiting <= 0) continue;
    if (game.scenario.byRoad.includes(unit.nation)) {
      if (!waits) depart(game, unit, waiting, 0, contingent.leaving);
      continue;
    }
    if (unit.nation === game.scenario.moscow) kept = 0;
    const troops = Math.min(waiting, (left - kept) * TROOPS_PER_SORTIE);
    if (troops <= 0) continue;
    const sorties = div(troops + TROOPS_PER_SORTIE - 1, TROOPS_PER_SORTIE);
    depart(game, unit, troops, sorties, contingent.leaving);
    left -= sorties;
  }
}

function land(game: Game, contingent: ContingentState, flight: FlightState): void {
  const unit = contingent.units.find((u) => u.nation === flight.nation);
  if (!unit) return;
  unit.enRoute -= flight.troops;
  if (flight.homeward) unit.home += flight.troops;
  else unit.landed += flight.troops;
  if (!flight.homeward && contingent.arrivedAt === null) {
    contingent.arrivedAt = game.state.hour;
    raise(game, 'landed');
  }
  const { id, by, to, nation, troops, homeward } = flight;
  game.tell?.({
    kind: 'transportArrived',
    id,
    by,
    to,
    nation,
    troops,
    homeward,
    because: [cause('lift', 0)],
  });
}

/** Lands what is due. A lost airfield sends its transports elsewhere, half a day later. */
function receive(game: Game, contingent: ContingentState): void {
  const { state, scenario } = game;
  if (state.flights.length === 0) return;
  const field = scenario.theatre.sites.find((s) => s.landing);
  const lost = state.theatre.sites.some((s) => s.id === field?.id && s.holder === 'lost');
  const due = state.flights.filter((f) => f.landsAt <= state.hour);
  for (const flight of due) {
    if (lost && field && flight.by === 'air' && !flight.homeward && !flight.diverted) {
      flight.diverted = true;
      flight.landsAt += LEG_HOURS;
      const because = [cause('lostSites', 0, field.id)];
      game.tell?.({ kind: 'landingRefused', site: field.id, troops: flight.troops, because });
    } else land(game, contingent, flight);
  }
  state.flights = state.flights.filter((f) => f.landsAt > state.hour);
}

/** Twelve hours of transport: arrivals, then departures. */
export function transport(game: Game): void {
  const contingent = game.state.contingent;
  if (contingent === null || contingent.gone) return;
  receive(game, contingent);
  dispatch(game, contingent);
}
