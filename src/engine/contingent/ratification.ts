/** Friction at home: some parliaments must agree before their troops may leave. */
import { clamp } from '../arithmetic.ts';
import { cause, luckOf, memberState, type Game } from '../game.ts';

/** Each failed sitting makes the next likelier, per mille. */
const SECOND_TRY = 300;

/** Every parliament that still owes its consent sits once a turn, the next day at the earliest. */
export function ratify(game: Game): void {
  const { state, scenario } = game;
  const contingent = state.contingent;
  if (contingent === null || contingent.leaving) return;
  if (state.hour === contingent.formedAt || contingent.units.every((u) => u.ratified)) return;
  const luck = luckOf(game, 'council', 1);
  // Every member draws, asked or not, so that who contributes does not shift the others' luck.
  for (const { id, friction } of scenario.members) {
    const draw = luck.below(1000);
    const unit = contingent.units.find((u) => u.nation === id);
    if (!unit || unit.ratified) continue;
    const member = memberState(state, id);
    const causes = [
      cause('friction', -friction),
      cause('pressure', Math.trunc(member.push / 2)),
      cause('promise', Math.trunc(member.promised / 2)),
      cause('momentum', unit.attempts * SECOND_TRY),
    ].filter((c) => c.amount !== 0);
    let odds = 1000;
    for (const c of causes) odds += c.amount;
    const passed = draw < clamp(odds, 20, 990);
    unit.attempts += 1;
    member.push = 0;
    member.promised = 0;
    if (passed) {
      unit.ratified = true;
      unit.ready = unit.pledged;
    }
    game.tell?.({ kind: 'ratificationHeld', member: unit.nation, passed, because: causes });
  }
}
