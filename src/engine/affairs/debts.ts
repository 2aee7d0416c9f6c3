/**
 * Promised help is a debt with a date, paid in sorties from the lift that the war wants too. What was
 * delivered counts; what was not is remembered (model card, "Substance over label").
 */
import { div, mul } from '../arithmetic.ts';
import { cause, memberState, profile, raise, shift, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import { favour } from '../theatre/favour.ts';
import type { DebtState, GameState } from '../state.ts';

/** What the first debt that was paid in full is worth, half as much each time again, and what a broken one costs (design numbers). */
const KEPT_TRUST = 45;
const KEPT_STANDING = 25;
const BROKEN_TRUST = 80;
const BROKEN_ANGER = 160;
const BROKEN_STANDING = 60;
/** Sorties of one package, the measure of all these (design number). */
export const PACKAGE = 24;
/** What others conclude from it who might be promised the same. */
const BROKEN_ELSEWHERE = 18;
/** What each delivery does to anger, for the whole of a debt. */
const EASED = 60;
/** What a whole debt's worth of arms for one side means to the other of a quarrel, and to the accused outside. */
const FAVOUR = 110;
const ALARMED = 40;
/** What leaves Moscow's own depots with a whole debt, and is missed in its war: forces for good, burden (design numbers). */
const STOCKS = 20;
const MISSED = 6;

/** Promises so many sorties to a member within so many hours; what is open already is owed with it. */
export function owe(game: Game, to: ActorId, sorties: number, hours: number): void {
  const { state } = game;
  const dueHour = state.hour + hours;
  const open = state.debts.find((d) => d.outcome === 'open' && d.to === to);
  if (open === undefined) state.debts.push({ to, sorties, delivered: 0, dueHour, outcome: 'open' });
  else {
    open.sorties += sorties;
    open.dueHour = dueHour;
  }
  const from = since(state.turn, 'textDecided');
  const because = [cause('adopted', sorties, undefined, from)];
  game.tell?.({ kind: 'debtMade', to, sorties: open?.sorties ?? sorties, dueHour, because });
}

/** A gain that halves with each debt that was kept to that member before. */
function again(state: GameState, to: ActorId, gain: number): number {
  let worth = gain;
  for (const debt of state.debts)
    if (debt.to === to && debt.outcome === 'kept') worth = div(worth, 2);
  return worth;
}

/** The oldest debt that is open, or null. */
export function openDebt(state: GameState): DebtState | null {
  for (const debt of state.debts) if (debt.outcome === 'open') return debt;
  return null;
}

function settle(game: Game, debt: DebtState, kept: boolean): void {
  const { state, scenario } = game;
  const believed = again(state, debt.to, KEPT_TRUST);
  const credited = again(state, debt.to, KEPT_STANDING);
  debt.outcome = kept ? 'kept' : 'broken';
  raise(game, kept ? 'measuresDelivered' : 'measuresBroken');
  const missing = 1000 - div(debt.delivered * 1000, debt.sorties);
  const factor = kept ? 'debtKept' : 'debtBroken';
  const because = [cause(factor, kept ? debt.delivered : debt.delivered - debt.sorties)];
  game.tell?.({ kind: 'debtSettled', to: debt.to, kept, because });
  const from = since(state.turn, 'debtSettled');
  const creditor = memberState(state, debt.to);
  const trust = kept ? believed : -mul(BROKEN_TRUST, missing);
  const standing = kept ? credited : -mul(BROKEN_STANDING, missing);
  shift(game, debt.to, creditor, 'trust').by(factor, trust, undefined, from).apply();
  shift(game, 'moscow', state.moscow, 'standing').by(factor, standing, debt.to, from).apply();
  if (kept) return;
  shift(game, debt.to, creditor, 'anger')
    .by(factor, mul(BROKEN_ANGER, missing), undefined, from)
    .apply();
  for (const now of state.members) {
    if (now.id === debt.to || now.id === scenario.moscow) continue;
    const alike = 300 + div(profile(scenario, now.id).need[scenario.case.threat] * 7, 10);
    const lost = mul(mul(BROKEN_ELSEWHERE, missing), alike);
    shift(game, now.id, now, 'trust').by(factor, -lost, debt.to, from).apply();
  }
}

/**
 * Flies up to so many sorties towards the oldest open debt, as far as the turn's lift goes. Gives the
 * sorties that were flown; 0 where nothing is owed.
 */
export function pay(game: Game, sorties: number): number {
  const { state } = game;
  const debt = openDebt(state);
  if (debt === null) return 0;
  const flown = Math.min(sorties, debt.sorties - debt.delivered, state.moscow.sorties);
  if (flown <= 0) return 0;
  state.moscow.sorties -= flown;
  debt.delivered += flown;
  const left = debt.sorties - debt.delivered;
  const because = [cause('lift', flown)];
  game.tell?.({ kind: 'debtPaid', to: debt.to, sorties: flown, left, because });
  const creditor = memberState(state, debt.to);
  const eased = div(EASED * flown, debt.sorties);
  shift(game, debt.to, creditor, 'anger')
    .by('delivered', -eased, undefined, since(state.turn, 'debtPaid'))
    .apply();
  shipped(game, debt, flown);
  if (left === 0) settle(game, debt, true);
  return flown;
}

/** Arms that fly to one side are seen by the other, and are missed where they came from. */
function shipped(game: Game, debt: DebtState, flown: number): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'debtPaid');
  const part = (whole: number): number => div(whole * flown, PACKAGE);
  favour(game, debt.to, part(FAVOUR), 'armsDelivered', from);
  const { accused, patron } = scenario.case;
  for (const o of state.outsiders) {
    if (o.id !== accused && o.id !== patron) continue;
    shift(game, o.id, o, 'concern').by('armsDelivered', part(ALARMED), debt.to, from).apply();
  }
  const { moscow } = state;
  shift(game, 'moscow', moscow, 'forces').by('armsDelivered', -part(STOCKS), debt.to, from).apply();
  if (scenario.war === null) return;
  shift(game, 'moscow', moscow, 'burden').by('armsDelivered', part(MISSED), debt.to, from).apply();
}

/** Forces that stay away because their stocks were given to others, points. */
export function stocksGiven(state: GameState): number {
  let flown = 0;
  for (const debt of state.debts) flown += debt.delivered;
  return div(STOCKS * flown, PACKAGE);
}

/** At the end of a turn: a debt whose date has passed is broken. */
export function debtsFallDue(game: Game): void {
  const { state } = game;
  for (const debt of state.debts)
    if (debt.outcome === 'open' && state.hour >= debt.dueHour) settle(game, debt, false);
}

/** Share of everything promised to a member that was flown, 0..1000; -1 if nothing was. */
export function deliveredShare(state: GameState, to: ActorId): number {
  let promised = 0;
  let delivered = 0;
  for (const debt of state.debts) {
    if (debt.to !== to) continue;
    promised += debt.sorties;
    delivered += debt.delivered;
  }
  return promised === 0 ? -1 : div(delivered * 1000, promised);
}
