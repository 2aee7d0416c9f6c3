/**
 * What a text does by its rung, in points of 1000 (model card, "A text and what it does"). Calibrated
 * against the record of appeals; size and length are the steep pair of the model card.
 */
import { div, mul } from '../arithmetic.ts';
import type { CaseParameters, ThreatKind } from '../scenario.ts';
import { FORCE_RUNG, type Resolution, type Rung } from './resolution.ts';

type Row = readonly [number, number, number, number, number, number, number, number, number];

export const HELP: Readonly<Record<ThreatKind, Row>> = {
  unrest: [0, 40, 70, 110, 110, 300, 200, 900, 1000],
  attack: [0, 30, 80, 140, 230, 380, 450, 650, 1000],
  quarrel: [0, 40, 100, 170, 330, 350, 100, 700, 400],
};
const FORCE: Row = [0, 0, 0, 0, 40, 120, 0, 550, 1000];
const INTRUSION: Row = [0, 0, 20, 60, 150, 150, 150, 550, 1000];
const AFFRONT: Row = [0, 0, 20, 40, 80, 180, 100, 450, 1000];
/** Added to the affront when the text names the accused. */
const NAMING = 600;
/** Mutual defence stands behind a force text under Article 4; under Article 2 it is help of a kind. */
const ARTICLE_2_HELP = 850;
/** Troops before crowds: more force, more intrusion. */
const POLICING = 1300;

/** What a text amounts to in one case, in points of 1000. */
export interface TextEffects {
  readonly help: number;
  readonly force: number;
  readonly intrusion: number;
  readonly affront: number;
}

/** Size on force and intrusion: 1000 at 2,500 troops. */
function sizeFactor(size: number): number {
  return 200 + div(800 * size, 2500);
}

/** How far a text reaches into a line that is fought over: its intrusion by rung and size, whatever its length. */
export function reachOf(text: Resolution): number {
  return mul(INTRUSION[text.rung], text.rung >= FORCE_RUNG ? sizeFactor(text.size) : 1000);
}

/** Length on intrusion: 574 at fourteen days. */
function lengthFactor(days: number): number {
  return 310 + div(1700 * days, 90);
}

/** Help scales down below the troops needed and for very short mandates. */
function helpScale(text: Resolution, facts: CaseParameters): number {
  const strength = Math.min(1000, div(text.size * 1000, facts.troopsNeeded));
  const stay = 850 + div(150 * Math.min(text.days, 30), 30);
  return mul(strength, stay);
}

/** From this rung up help that nobody asked for is an intervention, worth so much of what it would be, per mille. */
export const UNINVITED_RUNG = 4;
export const UNINVITED_HELP = 250;

/** What help of a text is worth where nobody asked for it (model card, "Amendments for play"). */
export function uninvited(rung: Rung, help: number): number {
  return rung >= UNINVITED_RUNG ? mul(help, UNINVITED_HELP) : help;
}

/** The effects of a text in a case; `requested` halves the intrusion that a host feels. */
export function effectsOf(
  text: Resolution,
  facts: CaseParameters,
  requested: boolean,
): TextEffects {
  const armed = text.rung >= FORCE_RUNG;
  const base = mul(HELP[facts.threat][text.rung], facts.severity);
  const basis = armed && text.basis === 'article2' ? ARTICLE_2_HELP : 1000;
  const scale = armed ? sizeFactor(text.size) : 1000;
  const length = armed ? lengthFactor(text.days) : 1000;
  const police = armed && text.task === 'police' ? POLICING : 1000;
  const intrusion = mul(mul(mul(INTRUSION[text.rung], scale), length), police);
  return {
    help: mul(armed ? mul(base, helpScale(text, facts)) : base, basis),
    force: mul(mul(FORCE[text.rung], scale), police),
    intrusion: requested ? div(intrusion, 2) : intrusion,
    affront: Math.min(1000, AFFRONT[text.rung] + (text.names === null ? 0 : NAMING)),
  };
}
