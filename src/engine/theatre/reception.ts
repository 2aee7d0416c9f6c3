/**
 * How the same act is received in the streets and in the palace. Under a spiral (Jervis 1976, Kydd) giving way calms
 * and strength inflames; under deterrence giving way is taken for weakness and strength settles those who wait. Which
 * of the two it is hangs on the hidden truth, and no rule but these asks for it (model card, "Unrest").
 */
import { helpSeen } from '../alliance/help.ts';
import { div, mul, mul3 } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import type { Factor } from '../factor.ts';
import { memberState, shift, type Game } from '../game.ts';
import { took } from '../moscow/line.ts';
import { unrestIn } from './kind.ts';
import { truthOf } from './unrest.ts';

/** What concessions drain where they are meant for the street, points. Calibration. */
const DRAINED = { grievance: 230, crowds: 150, stability: 50, trust: 40 };
/** What they embolden where the street is used, points. Calibration. */
const EMBOLDENED = { split: 150, loyalty: 70, stability: 70, trust: 40 };
/** What strength shown for the one in office settles at the top, points. Calibration. */
const SETTLED = { split: 120, loyalty: 40, stability: 40 };
/** What it stirs up below, where foreigners are not wanted, points. Calibration. */
const STIRRED = { grievance: 90, crowds: 70, stability: 60, opinion: 60 };

/** Giving way, or asking others to: the concessions themselves weigh 1000, words about them less. */
export function giveWay(game: Game, weight: number, factor: Factor, from: Cause['from']): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const host = memberState(game.state, game.scenario.theatre.host);
  const { boldness, deference } = truthOf(game);
  const believed = took(game.state, 'backs') ? div(weight, 2) : weight;
  const meant = (points: number): number => mul3(points, 1000 - boldness, believed);
  // Whoever gives way with a guarantor beside him gives way from strength.
  const alone = 1000 - mul(helpSeen(game), deference);
  const bold = (points: number): number => mul3(mul(points, alone), boldness, weight);
  shift(game, 'theatre', t, 'grievance')
    .by(factor, -meant(DRAINED.grievance), undefined, from)
    .apply();
  shift(game, 'theatre', t, 'crowds').by(factor, -meant(DRAINED.crowds), undefined, from).apply();
  shift(game, 'theatre', t, 'split')
    .by('weakness', bold(EMBOLDENED.split), undefined, from)
    .apply();
  shift(game, 'theatre', t, 'loyalty')
    .by('weakness', -bold(EMBOLDENED.loyalty), undefined, from)
    .apply();
  shift(game, host.id, host, 'stability')
    .by(factor, meant(DRAINED.stability), undefined, from)
    .by('weakness', -bold(EMBOLDENED.stability), undefined, from)
    .apply();
  shift(game, host.id, host, 'trust')
    .by(factor, meant(DRAINED.trust), undefined, from)
    .by('weakness', -bold(EMBOLDENED.trust), undefined, from)
    .apply();
}

/** Strength shown for the one in office: loud backing weighs 1000, words less. */
export function standBehind(game: Game, weight: number, factor: Factor, from: Cause['from']): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const host = memberState(game.state, game.scenario.theatre.host);
  const { deference, resentment } = truthOf(game);
  const believed = took(game.state, 'yields') ? div(weight, 2) : weight;
  const settles = (points: number): number => mul3(points, deference, believed);
  const stirs = (points: number): number => mul3(points, resentment, weight);
  shift(game, 'theatre', t, 'split').by(factor, -settles(SETTLED.split), undefined, from).apply();
  shift(game, 'theatre', t, 'loyalty')
    .by(factor, settles(SETTLED.loyalty), undefined, from)
    .apply();
  shift(game, 'theatre', t, 'grievance')
    .by('legitimacy', stirs(STIRRED.grievance), undefined, from)
    .apply();
  shift(game, 'theatre', t, 'crowds')
    .by('legitimacy', stirs(STIRRED.crowds), undefined, from)
    .apply();
  shift(game, host.id, host, 'stability')
    .by(factor, settles(SETTLED.stability), undefined, from)
    .by('legitimacy', -stirs(STIRRED.stability), undefined, from)
    .apply();
  shift(game, host.id, host, 'opinion')
    .by('legitimacy', -stirs(STIRRED.opinion), undefined, from)
    .apply();
}
