/** What an adopted text sets in motion: words, a mission, a debt, a name, troops. */
import { owe, PACKAGE as SORTIES } from '../affairs/debts.ts';
import { sendMission } from '../affairs/mission.ts';
import { div, mul, mul3 } from '../arithmetic.ts';
import { formContingent } from '../contingent/contingent.ts';
import { hasFlag, memberState, shift, raise, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import { unrestIn } from '../theatre/kind.ts';
import { asking } from './asking.ts';
import { effectsOf, uninvited } from './ladder.ts';
import { nameAccused } from './naming.ts';
import { FORCE_RUNG, type Resolution } from './resolution.ts';

/** Lowest answer that honours an appeal in form: a session (model card, "Moscow's reference policy", duty). */
const DUE_RUNG = 3;
const MISSION = 4;
const PACKAGE = 5;
/** Hours in which joint measures are to be flown in: ten days (design number). */
const PACKAGE_HOURS = 240;
/** Standing of having settled a matter on paper (design number). */
const SETTLED = 15;
/** Trust of the victim for fresh words, points per 1000 of help (design number). */
const WORDS_TRUST = 45;

/** Best rung that the Council had agreed to before this text, 0 for none. The text itself is noted already. */
function bestBefore(game: Game): number {
  const { decided } = game.state.council;
  let best = 0;
  for (let i = 0; i < decided.length - 1; i += 1) {
    const text = decided[i];
    if (text?.decision === 'adopted') best = Math.max(best, text.rung);
  }
  return best;
}

/** A call or consultations in answer to a formal appeal for arms: the form of the treaty is ignored. */
function dutyMissed(game: Game, text: Resolution, before: number): void {
  const { state, scenario } = game;
  const { severity, askedRung } = scenario.case;
  if (asking(state).length === 0 || askedRung < FORCE_RUNG) return;
  if (text.rung >= DUE_RUNG || before > 0) return;
  const missed = div(mul3(350, severity, 1000 * (DUE_RUNG - text.rung)), 18);
  shift(game, 'moscow', state.moscow, 'standing')
    .by('hollowAnswer', -missed, undefined, since(state.turn, 'textDecided'))
    .apply();
}

/**
 * Those who watch who will win take note; a promise steadies a little, the rest comes with what follows. Moscow is
 * credited with a text that is more than there was before.
 */
function steady(
  game: Game,
  text: Resolution,
  help: number,
  before: number,
  settled: boolean,
): void {
  const { state, scenario } = game;
  const from = since(state.turn, 'textDecided');
  const host = memberState(state, scenario.theatre.host);
  const unrest = unrestIn(state);
  shift(game, host.id, host, 'stability')
    .by('guaranteeSeen', div(help, before === 0 ? 24 : 60), undefined, from)
    .apply();
  if (unrest !== null)
    shift(game, 'theatre', unrest, 'loyalty')
      .by('guaranteeSeen', div(help, 40), undefined, from)
      .apply();
  shift(game, 'moscow', state.moscow, 'standing')
    .by('adopted', text.rung > before ? mul(40, help) : 0, undefined, from)
    .by('adopted', text.closes && !settled ? SETTLED : 0, undefined, from)
    .apply();
}

/** Fresh words: a higher rung than before is news to the victim, the same again is not. */
function words(game: Game, help: number): void {
  const { state, scenario } = game;
  const victim = memberState(state, scenario.case.victim);
  shift(game, victim.id, victim, 'trust')
    .by('answerSeen', mul(WORDS_TRUST, help), undefined, since(state.turn, 'textDecided'))
    .apply();
}

/** Marks the appeal as answered: by a session or more. Talk below that leaves it open. */
function answer(game: Game, text: Resolution): void {
  const { request } = game.state;
  if (request === null || request.answered !== null) return;
  if (text.rung >= DUE_RUNG) request.answered = 'accepted';
}

/** The Council has agreed: help is promised, troops are formed, the wavering take note. */
export function adopt(game: Game, text: Resolution, contributors: readonly ActorId[]): void {
  const { state, scenario } = game;
  const requested = asking(state).length > 0;
  const before = bestBefore(game);
  answer(game, text);
  raise(game, 'adopted');
  const { help: whole } = effectsOf(text, scenario.case, requested);
  const help = requested ? whole : uninvited(text.rung, whole);
  dutyMissed(game, text, before);
  steady(game, text, help, before, hasFlag(state, 'closingText'));
  if (text.rung < MISSION && text.rung > before) words(game, help);
  if (text.rung === MISSION) sendMission(game, text);
  if (text.rung === PACKAGE) {
    raise(game, 'measuresPromised');
    owe(game, scenario.case.victim, SORTIES, PACKAGE_HOURS);
  }
  if (text.closes) raise(game, 'closingText');
  if (text.names !== null) nameAccused(game, text.names);
  if (text.rung >= FORCE_RUNG) formContingent(game, text, contributors);
}
