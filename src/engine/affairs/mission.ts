/**
 * A fact-finding mission is borrowed time: each party decides whether to let it in, and weeks later there is a
 * report that somebody must answer for (model card, "The report lands"; "Consent to a text is not access").
 */
import { div } from '../arithmetic.ts';
import { asking } from '../council/asking.ts';
import type { Resolution } from '../council/resolution.ts';
import type { Cause } from '../event.ts';
import { cause, hasFlag, luckOf, memberState, raise, since, type Game } from '../game.ts';
import { chance } from '../logit.ts';
import { tie, type ActorId } from '../scenario.ts';
import { isMember, partiesOf } from './parties.ts';
import { answerWith } from './report.ts';

/** Hours until the report: three weeks (record: a first hearing after six, a draft in between; model card, "The Council"). */
const REPORT_HOURS = 504;
/** In a short crisis the report lands in time to be answered: so many turns before the last. */
const TURNS_TO_ANSWER = 2;
/** A report is written in this many hours at the least. */
const SHORTEST = 96;
/** Turns that a report may lie before everyone takes it for buried. */
const PATIENCE = 2;
/** A capital's decision on who sees its trenches; as sharp as a vote. */
const ACCESS_LAMBDA = 14;

/** Why an outsider under suspicion would let observers in: it would not, unless it has agreed (design numbers). */
function outsiderAccess(game: Game, id: ActorId): Cause[] {
  const { scenario, state } = game;
  const agreed = hasFlag(state, 'accusedConsents') && !hasFlag(state, 'named');
  return [
    cause('drive', -560),
    cause('ties', div(tie(scenario, id, scenario.moscow), 3)),
    cause('consentOfAccused', agreed ? 420 : 0),
  ];
}

/** Why a member would: a victim wants eyes there, one that is ahead has something to lose by them. */
function memberAccess(game: Game, id: ActorId): Cause[] {
  const { scenario, state } = game;
  const now = memberState(state, id);
  const victim = id === scenario.case.victim;
  return [
    cause('ownRescue', victim ? 260 : 0),
    cause('appeal', asking(state).includes(id) ? 200 : 0),
    cause('trust', div((now.trust - 450) * 3, 10)),
    cause('alignment', div(now.alignment - 500, 4)),
    cause('anger', -div(now.anger, 3)),
    cause('ownClaim', -div((scenario.case.advantage[id] ?? 0) * 9, 20)),
    cause('consentOfAccused', !victim && hasFlag(state, 'accusedConsents') ? 300 : 0),
  ];
}

/** Hours until the report lands: three weeks, or in time for the crisis to answer it. */
function reportHour(game: Game): number {
  const { state, scenario } = game;
  const last = scenario.turns[Math.max(0, scenario.turns.length - 1 - TURNS_TO_ANSWER)];
  const latest = Math.max(state.hour + SHORTEST, last?.at ?? 0);
  return Math.min(state.hour + REPORT_HOURS, latest);
}

/** Sends the mission of an adopted text. One that is there already is not sent twice. */
export function sendMission(game: Game, text: Resolution): void {
  const { state, scenario } = game;
  if (state.mission !== null && state.mission.answer === null) return;
  const luck = luckOf(game, 'council', 2);
  // Two draws, one party or two, so that everything else in the stream stays shared.
  const draws = [luck.below(1000), luck.below(1000)];
  const admitted: ActorId[] = [];
  const refused: ActorId[] = [];
  const because: Cause[] = [];
  partiesOf(scenario).forEach((id, i) => {
    const causes = isMember(scenario, id) ? memberAccess(game, id) : outsiderAccess(game, id);
    let worth = text.names === id ? -400 : 0;
    for (const c of causes) {
      worth += c.amount;
      if (c.amount !== 0) because.push({ ...c, about: id });
    }
    const open = (draws[i] ?? 0) < chance(worth, ACCESS_LAMBDA);
    (open ? admitted : refused).push(id);
  });
  const dueHour = reportHour(game);
  state.mission = {
    sentTurn: state.turn,
    dueHour,
    admitted,
    refused,
    landedTurn: 0,
    answer: null,
  };
  raise(game, 'missionSent');
  game.tell?.({
    kind: 'missionSent',
    admitted: [...admitted],
    refused: [...refused],
    dueHour,
    because,
  });
}

/** At the start of a turn: a report that is due lands, and one that has lain too long counts as buried. */
export function reportsLand(game: Game): void {
  const { state } = game;
  const { mission } = state;
  if (mission === null || mission.answer !== null) return;
  if (mission.landedTurn === 0) {
    if (state.hour < mission.dueHour) return;
    mission.landedTurn = state.turn;
    raise(game, 'reportLanded');
    const from = since(mission.sentTurn, 'missionSent');
    const seen = div(mission.admitted.length * 1000, partiesOf(game.scenario).length);
    game.tell?.({ kind: 'reportLanded', because: [cause('report', seen, undefined, from)] });
    return;
  }
  if (state.turn - mission.landedTurn >= PATIENCE) answerWith(game, mission, 'bury', 'time');
}
