/** The dead: where armed crowds and forces that shoot meet. */
import { div, mul } from '../arithmetic.ts';
import { combatBoots } from '../contingent/combat.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { Posture } from '../state.ts';
import { unrestIn } from './kind.ts';

/** How deadly a posture is, per mille. */
const DEADLY: Readonly<Record<Posture, number>> = { restraint: 90, force: 380, lethal: 1000 };

/** The same of full combat troops beside the host's own. Design number. */
const FOUGHT = 60;

/** Twelve hours' dead. Their number grows with crowds, arms, and the order under which forces act. */
export function countDead(game: Game, luck: Stream): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const police =
    game.state.contingent?.task === 'police'
      ? Math.min(500, div(landed(game.state) * 500, 2500))
      : 0;
  const combat = mul(FOUGHT, combatBoots(game.state));
  const deadly = DEADLY[t.posture] + police + combat;
  const heat = div(Math.max(0, t.crowds - 280) * (120 + t.armed), 1000);
  const expected = div(game.scenario.theatre.deadliness * heat * deadly, 100_000);
  const killed = div(expected * luck.between(600, 1400), 10_000);
  if (killed <= 0) return;
  t.killed += killed;
  t.killedThisTurn += killed;
  if (!game.tell) return;
  const byArms = div(killed * t.armed, 120 + t.armed);
  const byPolice = div((killed - byArms) * police, deadly);
  const byCombat = div((killed - byArms) * combat, deadly);
  const because = [
    cause('arms', byArms),
    cause(
      t.posture === 'lethal' ? 'lethalForce' : 'securityForces',
      killed - byArms - byPolice - byCombat,
    ),
    cause('foreignPolice', byPolice),
    cause('combatForce', byCombat),
  ].filter((c) => c.amount !== 0);
  game.tell({ kind: 'peopleKilled', killed, total: t.killed, because });
}
