/** What is done with a report: somebody minds, whatever it is. All amounts are design numbers. */
import { div, mul } from '../arithmetic.ts';
import { cause, memberState, profile, raise, shift, since, type Game } from '../game.ts';
import { tie, type ActorId } from '../scenario.ts';
import type { GameState, MissionState, ReportAnswer } from '../state.ts';
import { bondToAccused } from '../council/terms.ts';
import { frontIn } from '../theatre/kind.ts';
import { weighTruce } from '../theatre/truce-worth.ts';
import { isMember, partiesOf } from './parties.ts';

/** What an answer does to those concerned, for a report that saw both sides. */
interface Echo {
  /** The victim: its estimate of the alliance, its anger, its public. */
  readonly trust: number;
  readonly anger: number;
  readonly opinion: number;
  /** The accused, or its friends: resentment at a member, concern of an outsider. */
  readonly offence: number;
  /** Everyone who might need such a report one day. */
  readonly credibility: number;
  readonly standing: number;
}

const ECHOES: Readonly<Record<ReportAnswer, Echo>> = {
  publish: { trust: 55, anger: -130, opinion: 50, offence: 130, credibility: 16, standing: 16 },
  split: { trust: 14, anger: -30, opinion: 6, offence: 24, credibility: 4, standing: 4 },
  bury: { trust: -55, anger: 130, opinion: -50, offence: -110, credibility: -22, standing: -18 },
};
const FLAGS = {
  publish: 'reportPublished',
  split: 'reportSplit',
  bury: 'reportBuried',
} as const;

const ANSWERS: readonly ReportAnswer[] = ['publish', 'split', 'bury'];

/** What a report is worth that saw neither side, per mille of one that saw both. */
const FROM_AFAR = 400;
/** Not answering is burying, with interest. */
const INTEREST = 1500;
/** What burying it by decision is worth to the accused, who owes Moscow for it: points of political capital. */
const OWED = 40;
/** A report in which each finds what it can live with: worth of the truce, and how far both want the alliance in. */
const COMMON_GROUND = { truce: 60, invitation: 40 };
/** From this tie on a capital takes an offence to the accused as its own. */
const FRIEND = 250;

/** The accused minds a published report, and those close to it a little; a buried one eases them. */
function offend(game: Game, offence: number): void {
  const { state, scenario } = game;
  const { accused } = scenario.case;
  if (accused === null) return;
  const from = since(state.turn, 'reportAnswered');
  for (const o of state.outsiders) {
    const close = o.id === accused ? 1000 : tie(scenario, o.id, accused);
    if (close < FRIEND) continue;
    shift(game, o.id, o, 'concern').by('report', mul(offence, close), accused, from).apply();
  }
  for (const now of state.members) {
    const close = bondToAccused(scenario, now.id);
    if (now.id === scenario.moscow || close < FRIEND) continue;
    const by = now.id === accused ? offence : div(mul(offence, close), 2);
    shift(game, now.id, now, 'resentment').by('report', by, accused, from).apply();
    if (now.id === accused)
      shift(game, now.id, now, 'trust').by('report', -div(by, 2), undefined, from).apply();
  }
}

/** Buried by decision, it is a favour to the accused; split, it is ground on which both can stand. */
function eases(game: Game, answer: ReportAnswer, weight: number): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'reportAnswered');
  if (answer === 'bury' && scenario.case.accused !== null)
    shift(game, 'moscow', state.moscow, 'capital')
      .by('report', mul(OWED, weight), scenario.case.accused, from)
      .apply();
  const front = frontIn(state);
  if (answer !== 'split' || front === null) return;
  weighTruce(game, 'report', mul(COMMON_GROUND.truce, weight), from);
  if (front.kind !== 'border') return;
  for (const side of front.sides)
    shift(game, `side.${side.id}`, side, 'invitation')
      .by('report', mul(COMMON_GROUND.invitation, weight), undefined, from)
      .apply();
}

/** The host of unrest fears its own report: what is published is what its forces did. */
function selfReport(game: Game): boolean {
  return partiesOf(game.scenario).length === 1;
}

function tellVictim(game: Game, victim: ActorId, echo: Echo, weight: number): void {
  const now = memberState(game.state, victim);
  const from = since(game.state.turn, 'reportAnswered');
  const sign = selfReport(game) ? -1 : 1;
  const by = (amount: number): number => sign * mul(amount, weight);
  shift(game, victim, now, 'trust').by('report', by(echo.trust), undefined, from).apply();
  shift(game, victim, now, 'anger').by('report', by(echo.anger), undefined, from).apply();
  shift(game, victim, now, 'opinion')
    .by('report', mul(echo.opinion, weight), undefined, from)
    .apply();
}

/** What was done with the last report that was answered; a new mission does not undo it. Null before the first. */
export function reportAnswer(state: GameState): ReportAnswer | null {
  const { mission } = state;
  if (mission === null || mission.answer !== null) return mission?.answer ?? null;
  let last: ReportAnswer | null = null;
  for (const flag of state.flags)
    for (const answer of ANSWERS) if (FLAGS[answer] === flag.id) last = answer;
  return last;
}

/** Publishes, splits or buries a report, by decision or by letting it lie. */
export function answerWith(
  game: Game,
  mission: MissionState,
  answer: ReportAnswer,
  by: 'moscow' | 'time',
): void {
  const { state, scenario } = game;
  const { victim } = scenario.case;
  mission.answer = answer;
  raise(game, FLAGS[answer]);
  const seen = div(mission.admitted.length * 1000, partiesOf(scenario).length);
  const evidence = FROM_AFAR + mul(1000 - FROM_AFAR, seen);
  const weight = by === 'time' ? mul(evidence, INTEREST) : evidence;
  const landed = since(mission.landedTurn, 'reportLanded');
  game.tell?.({
    kind: 'reportAnswered',
    answer,
    by,
    because: [cause(by === 'time' ? 'timeRanOut' : 'act', 0, undefined, landed)],
  });
  const echo = ECHOES[answer];
  const from = since(state.turn, 'reportAnswered');
  tellVictim(game, victim, echo, weight);
  offend(game, mul(echo.offence, weight));
  if (by === 'moscow') eases(game, answer, weight);
  for (const now of state.members) {
    if (now.id === scenario.moscow || now.id === victim || now.id === scenario.case.accused)
      continue;
    if (!isMember(scenario, now.id)) continue;
    const need = 400 + div(profile(scenario, now.id).need[scenario.case.threat] * 3, 5);
    const worth = mul(mul(echo.credibility, weight), need);
    shift(game, now.id, now, 'trust').by('report', worth, undefined, from).apply();
  }
  shift(game, 'moscow', state.moscow, 'standing')
    .by('report', mul(echo.standing, weight), undefined, from)
    .apply();
}
