/** The host's own choices: how it meets the crowds, whether it gives way, whether it falls. */
import { div, mul } from '../arithmetic.ts';
import type { Cause } from '../event.ts';
import { cause, hasFlag, luckOf, memberState, raise, since, type Game } from '../game.ts';
import { chance, choose } from '../logit.ts';
import type { Stream } from '../random.ts';
import type { Posture } from '../state.ts';
import { unrestIn } from './kind.ts';
import { giveWay } from './reception.ts';

/** Sharper than votes: these are one man's decisions under pressure. */
const HOST_LAMBDA = 20;
const POSTURES: readonly Posture[] = ['restraint', 'force', 'lethal'];
/** Below this stability the hazard of a fall begins. */
const BRINK = 172;
/** A split of the palace, and an anger of the public, that add to the hazard. Calibration. */
const SPLIT = 760;
const ANGRY = 600;
const CALM_CROWDS = 260;
/** What speaks for giving way before anything is weighed, points. Calibration. */
const READY = 60;

/** Once a turn: restraint while it is a protest, force once it is a riot, fire when arms are out. */
export function choosePosture(game: Game, luck: Stream): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const host = memberState(game.state, game.scenario.theatre.host);
  const openness = game.scenario.members.find((m) => m.id === host.id)?.openness ?? 0;
  const restrained = game.state.frame === 'restraint' ? 40 : 0;
  const heat = div(t.crowds * 2, 3) + mul(700, t.armed);
  const utilities = [
    520 - heat + mul(160, openness) + restrained,
    div(heat, 3) + (t.posture === 'force' ? 40 : 0),
    heat -
      345 +
      div(t.loyalty - 500, 3) -
      mul(200, openness) -
      restrained +
      (t.posture === 'lethal' ? 120 : 0) -
      (t.crowds < CALM_CROWDS || t.rung < 2 ? 300 : 0),
  ];
  const after = POSTURES[choose(utilities, HOST_LAMBDA, luck)] ?? 'force';
  if (after === t.posture) return;
  const before = t.posture;
  t.posture = after;
  const because = [cause('crowdPressure', t.crowds), cause('arms', t.armed)];
  game.tell?.({ kind: 'postureChanged', before, after, because });
  if (after === 'lethal') raise(game, 'lethalOrder');
}

/** Chance per mille that the host gives way when urged: its streets against its face and the arms in them. */
export function chanceOfConcessions(game: Game): number {
  if (unrestIn(game.state) === null) return 0;
  let utility = READY;
  for (const c of reasonsToGiveWay(game)) utility += c.amount;
  return chance(utility, HOST_LAMBDA);
}

/** Why the host would give way when urged, and why not. */
function reasonsToGiveWay({ state, scenario }: Game): Cause[] {
  const t = unrestIn(state);
  if (t === null) return [];
  const { alignment } = memberState(state, scenario.theatre.host);
  return [
    cause('crowdPressure', div(t.crowds - 430, 2)),
    cause('alignment', div(alignment - 500, 2)),
    cause('arms', -div(t.armed, 2)),
  ];
}

/** Moscow urges concessions; the host weighs its streets against its face. True when it gives way. */
export function considerConcessions(game: Game): boolean {
  const { state, scenario } = game;
  const t = unrestIn(state);
  if (t === null) return false;
  const gives = luckOf(game, 'theatre', 1).below(1000) < chanceOfConcessions(game);
  const because = game.tell ? reasonsToGiveWay(game).filter((c) => c.amount !== 0) : [];
  game.tell?.({ kind: 'concessionsAnswered', host: scenario.theatre.host, gives, because });
  if (!gives) return false;
  raise(game, 'concessions');
  const from = since(state.turn, 'actTaken');
  giveWay(game, 1000, 'concessions', from);
  return true;
}

/**
 * The hazard of a fall, each half-day on the brink: a split palace, or a public that was let down under fire,
 * finishes what instability began.
 */
export function brink(game: Game, luck: Stream): void {
  const { state } = game;
  const host = memberState(state, game.scenario.theatre.host);
  const streets = unrestIn(state);
  const pushed = streets === null ? host.anger > ANGRY : streets.split > SPLIT;
  const hazard =
    host.stability >= BRINK ? 0 : div((BRINK - host.stability) * 5, 10) + (pushed ? 40 : 0);
  if (hazard === 0) {
    luck.skip(1);
    return;
  }
  if (luck.below(1000) >= hazard) return;
  state.theatre.incumbent = 'fallen';
  raise(game, 'fallen');
  const because = [cause('stability', host.stability - BRINK)];
  if (streets === null) because.push(cause('homePublic', host.anger));
  else because.push(cause('eliteSplit', streets.split), cause('crowdPressure', streets.crowds));
  game.tell?.({ kind: 'incumbentFell', host: host.id, because });
}

/** Order is back after two quiet half-days with no site lost. */
export function noticeOrder(game: Game): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const quiet = t.crowds < CALM_CROWDS && t.sites.every((s) => s.holder !== 'lost');
  t.calm = quiet ? t.calm + 1 : 0;
  if (t.orderRestored || t.calm < 2 || t.peak < 2) return;
  t.orderRestored = true;
  if (!hasFlag(game.state, 'orderRestored')) raise(game, 'orderRestored');
  game.tell?.({ kind: 'orderRestored', because: [cause('quietStreets', t.calm)] });
}
