/** Leaving: announced or not, on time or late. */
import { cause, flagTurn, raise, since, type Game } from '../game.ts';
import type { UnitState } from '../state.ts';
import { landed } from './contingent.ts';

/** Hour at which the mandate runs out, or null before anyone has landed. */
export function mandateEnds(game: Game): number | null {
  const contingent = game.state.contingent;
  if (contingent === null || contingent.arrivedAt === null) return null;
  return contingent.arrivedAt + contingent.days * 24;
}

/** True while troops are there past their mandate and not leaving. */
export function overstays(game: Game): boolean {
  const ends = mandateEnds(game);
  const contingent = game.state.contingent;
  return contingent !== null && !contingent.leaving && ends !== null && game.state.hour > ends;
}

/** Announces that leaving starts in so many hours. */
export function dateWithdrawal(game: Game, hours: number): void {
  const { state } = game;
  const contingent = state.contingent;
  if (contingent === null) return;
  const ends = mandateEnds(game);
  contingent.announcedAt = state.hour;
  contingent.leavesAt = state.hour + hours;
  raise(game, 'dated');
  const early = ends === null || contingent.leavesAt <= ends;
  game.tell?.({
    kind: 'withdrawalDated',
    leavesAt: contingent.leavesAt,
    early,
    because: [cause('act', 0)],
  });
}

/** Troops that never left their barracks are pledged no longer. */
function standDown(unit: UnitState): void {
  unit.pledged -= unit.ready;
  unit.ready = 0;
}

/** Starts leaving when its hour has come, and notices when the last has gone. */
export function withdrawal(game: Game): void {
  const { state } = game;
  const contingent = state.contingent;
  if (contingent === null || contingent.gone) return;
  if (!contingent.leaving && contingent.leavesAt !== null && state.hour >= contingent.leavesAt) {
    const ends = mandateEnds(game);
    contingent.leaving = true;
    for (const unit of contingent.units) standDown(unit);
    const late = ends !== null && state.hour > ends;
    const from = since(flagTurn(state, 'dated'), 'withdrawalDated');
    game.tell?.({
      kind: 'withdrawalBegan',
      late,
      because: [cause('dateAnnounced', 0, undefined, from)],
    });
  }
  if (contingent.leaving && landed(state) === 0 && state.flights.length === 0) {
    contingent.gone = true;
    raise(game, 'withdrawn');
    let troops = 0;
    for (const unit of contingent.units) troops += unit.home;
    game.tell?.({ kind: 'contingentLeft', troops, because: [cause('keptDate', 0)] });
  }
}
