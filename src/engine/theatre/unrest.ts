/**
 * Unrest inside a member, twelve hours at a time: crowds driven by anger and held by security forces,
 * arms from looted armouries, forces that waver, an elite that waits to see who wins. Design and
 * calibration: model card, "Unrest".
 */
import { clamp, div, mul, mul3 } from '../arithmetic.ts';
import { helpSeen } from '../alliance/help.ts';
import { combatBoots } from '../contingent/combat.ts';
import { landed } from '../contingent/contingent.ts';
import { cause, memberState, shift, type Game } from '../game.ts';
import type { Stream } from '../random.ts';
import type { Truth } from '../theatre-plan.ts';
import type { Posture } from '../state.ts';
import { unrestIn, unrestPlan } from './kind.ts';

/** What share of loyal forces a posture puts against the crowds, per mille. */
const HOLD: Readonly<Record<Posture, number>> = { restraint: 300, force: 640, lethal: 960 };

/** Hours after which people begin to tire of the streets. */
const PATIENCE = 84;

/** What full foreign boots add to the push of the crowds where they are resented most; police work as a multiple. */
const RESENTED = 500;
const POLICED = 1700;
/** What full combat troops push back, and what they disperse of the arms besides, per cent. Design numbers. */
const FOUGHT = 480;
const DISARMED = 22;

/** Points that twelve hours of full boots take from the host's terms where they are resented most. Calibration. */
const PAID = { alignment: 36, opinion: 36, fear: 36 };

/** What those at the top who use the street add to its push, by how bold they are; below this split they call it off. */
const USED = 300;
const SETTLED = 500;

/** How fast crowds grow and fall, per mille of the imbalance. */
const GROWTH = 290;
const FALL = 950;

/** The hidden truth of this run. */
export function truthOf(game: Game): Truth {
  const { truths } = unrestPlan(game.scenario);
  for (const truth of truths) if (truth.id === game.state.truth) return truth;
  throw new Error(`no truth ${game.state.truth}`);
}

/** Foreign boots, 1000 at 2,500; from half as many again on they are the same sight. */
function bootsOf(game: Game): number {
  return Math.min(1500, div(landed(game.state) * 1000, 2500));
}

function moveCrowds(game: Game, luck: Stream): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const boots = Math.min(1000, bootsOf(game));
  const anger = mul(t.grievance, 700);
  const arms = mul(t.armed, 210);
  const fought = combatBoots(game.state);
  const policing = game.state.contingent?.task === 'police' || fought > 0 ? POLICED : 1000;
  const resentment = mul3(mul(RESENTED, policing), boots, truthOf(game).resentment);
  const forces = -mul(t.loyalty, HOLD[t.posture]);
  const freed = -Math.min(220, div(t.freed * 170, 1600));
  const police = game.state.contingent?.task === 'police' ? -mul(190, boots) : 0;
  const combat = -mul(FOUGHT, fought);
  const fear = t.posture === 'lethal' ? -60 : 0;
  const used = mul3(USED, truthOf(game).boldness, t.split - SETTLED);
  const fatigue = -Math.min(360, Math.max(0, (game.state.hour - PATIENCE) * 2));
  const balance =
    anger + arms + resentment + forces + freed + police + combat + fear + used + fatigue;
  // Growth slows as everyone who would come has come; decline slows as only the hard core is left.
  const room = balance > 0 ? mul(GROWTH, 1200 - t.crowds) : mul(FALL, 250 + t.crowds);
  shift(game, 'theatre', t, 'crowds')
    .by('anger', mul(anger, room))
    .by('arms', mul(arms, room))
    .by('foreignBoots', mul(resentment, room))
    .by('securityForces', mul(forces, room))
    .by('freedForces', mul(freed, room))
    .by('foreignPolice', mul(police, room))
    .by('combatForce', mul(combat, room))
    .by('fearOfFire', mul(fear, room))
    .by('eliteSplit', mul(used, room))
    .by('fatigue', mul(fatigue, room))
    .by('luck', luck.between(-28, 28))
    .apply();
}

function moveArms(game: Game): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  shift(game, 'theatre', t, 'armed')
    .by('dispersal', -div(t.armed * (t.posture === 'lethal' ? 16 : 7), 100))
    .by('combatForce', -div(mul(t.armed, combatBoots(game.state)) * DISARMED, 100))
    .by('momentum', t.crowds > 700 ? 10 : 0)
    .apply();
}

function moveLoyalty(game: Game, luck: Stream, seen: number): void {
  const { state } = game;
  const t = unrestIn(state);
  if (t === null) return;
  const host = memberState(state, game.scenario.theatre.host);
  shift(game, 'theatre', t, 'loyalty')
    .by('crowdPressure', -div(Math.max(0, t.crowds - 480) * 84, 1000))
    .by('wavering', -div(Math.max(0, t.split - 480) * 46, 1000))
    .by('holdingTogether', div((host.stability - 400) * 50, 1000))
    .by('guaranteeSeen', mul3(75, seen, 250 + truthOf(game).deference))
    .by('luck', luck.between(-9, 9))
    .apply();
}

function moveSplit(game: Game, luck: Stream, seen: number): void {
  const { state } = game;
  const t = unrestIn(state);
  if (t === null) return;
  const host = memberState(state, game.scenario.theatre.host);
  shift(game, 'theatre', t, 'split')
    .by('wavering', div((460 - host.stability) * (host.stability < 460 ? 40 : 20), 1000))
    .by('guaranteeSeen', -mul3(70, truthOf(game).deference, seen))
    .by('quietStreets', t.crowds < 300 ? -14 : 0)
    .by('luck', luck.between(-12, 12))
    .apply();
}

/** Regime stability: what crowds, splits and lost sites take, what order and a guarantee give back. */
function moveStability(game: Game, seen: number): void {
  const { state, scenario } = game;
  const t = unrestIn(state);
  if (t === null) return;
  const host = memberState(state, scenario.theatre.host);
  const change = shift(game, host.id, host, 'stability')
    .by('crowdPressure', -div(Math.max(0, t.crowds - 330) * 84, 1000))
    .by('eliteSplit', -div(Math.max(0, t.split - 380) * 44, 1000))
    .by('securityForces', div((t.loyalty - 480) * 70, 1000))
    .by('quietStreets', t.crowds < 300 ? 26 : 0)
    .by('holdingTogether', t.loyalty > 420 ? 18 : 0)
    .by('guaranteeSeen', mul3(70, seen, 250 + truthOf(game).deference))
    .by('legitimacy', -mul3(40, bootsOf(game), truthOf(game).resentment));
  for (let i = 0; i < t.sites.length; i += 1) {
    const site = t.sites[i];
    const weight = scenario.theatre.sites[i]?.weight ?? 0;
    if (!site || site.holder === 'host') continue;
    change.by('lostSites', -div(weight * (site.holder === 'lost' ? 20 : 7), 1000), site.id);
  }
  change.apply();
}

/** What twelve hours of foreign boots cost a government at home where they are resented: its terms with Moscow too. */
function hostPays(game: Game): void {
  const boots = bootsOf(game);
  if (boots === 0) return;
  const host = memberState(game.state, game.scenario.theatre.host);
  const resented = mul3(1000, boots, truthOf(game).resentment);
  shift(game, host.id, host, 'alignment').by('legitimacy', -mul(PAID.alignment, resented)).apply();
  shift(game, host.id, host, 'opinion').by('legitimacy', -mul(PAID.opinion, resented)).apply();
  shift(game, host.id, host, 'fear').by('legitimacy', mul(PAID.fear, resented)).apply();
}

/** Twelve hours of the streets and the palace. */
export function unrest(game: Game, luck: Stream): void {
  const seen = helpSeen(game);
  moveCrowds(game, luck);
  moveArms(game);
  moveLoyalty(game, luck, seen);
  moveSplit(game, luck, seen);
  moveStability(game, seen);
  hostPays(game);
  climb(game);
}

/** The escalation ladder: the highest rung whose marks are passed. */
function climb(game: Game): void {
  const t = unrestIn(game.state);
  if (t === null) return;
  const { ladder } = unrestPlan(game.scenario);
  let rung = 0;
  for (let i = 0; i < ladder.length; i += 1) {
    const mark = ladder[i];
    if (mark && t.crowds >= mark.crowds && t.armed >= mark.armed) rung = i;
  }
  if (rung === t.rung) return;
  const before = t.rung;
  t.rung = rung;
  t.peak = Math.max(t.peak, rung);
  const because = [cause(rung > before ? 'escalation' : 'calm', clamp(rung - before, -9, 9))];
  game.tell?.({ kind: 'rungChanged', before, after: rung, because });
}
