/** Naming the accused in a text: never done in the record, so all amounts are design numbers. */
import { div, mul } from '../arithmetic.ts';
import { hasFlag, memberState, raise, shift, since, type Game } from '../game.ts';
import { tie, type ActorId } from '../scenario.ts';

/** What the accused makes of it, an outsider or a member; its friends feel a share by their tie. */
const CONCERN = 200;
const RESENTMENT = 220;
const TRUST_LOST = 90;
/** What the victim and its public make of it. */
const TRUST_WON = 60;
const OPINION = 70;
const ANGER = 150;
/** From this tie on an outsider feels for the accused. */
const FRIEND = 250;

/** The accused was named: its consent is void, its friends take note, the victim has been believed. */
export function nameAccused(game: Game, accused: ActorId): void {
  const { state, scenario } = game;
  state.flags = state.flags.filter((flag) => flag.id !== 'accusedConsents');
  if (hasFlag(state, 'named')) return;
  raise(game, 'named');
  const from = since(state.turn, 'textDecided');
  for (const o of state.outsiders) {
    const close = o.id === accused ? 1000 : tie(scenario, o.id, accused);
    if (close < FRIEND) continue;
    shift(game, o.id, o, 'concern').by('adopted', mul(CONCERN, close), accused, from).apply();
  }
  for (const now of state.members) {
    if (now.id !== accused) continue;
    shift(game, now.id, now, 'resentment').by('adopted', RESENTMENT, undefined, from).apply();
    shift(game, now.id, now, 'trust').by('adopted', -TRUST_LOST, undefined, from).apply();
    shift(game, now.id, now, 'anger').by('adopted', div(ANGER, 2), undefined, from).apply();
  }
  const victim = memberState(state, scenario.case.victim);
  shift(game, victim.id, victim, 'trust').by('answerSeen', TRUST_WON, accused, from).apply();
  shift(game, victim.id, victim, 'opinion').by('answerSeen', OPINION, accused, from).apply();
  shift(game, victim.id, victim, 'anger').by('answerSeen', -ANGER, accused, from).apply();
}
