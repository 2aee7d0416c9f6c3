/** What an adopted text sets in motion. */
import { div, mul } from '../arithmetic.ts';
import { formContingent } from '../contingent/contingent.ts';
import { hasFlag, memberState, shift, raise, since, type Game } from '../game.ts';
import type { ActorId } from '../scenario.ts';
import { effectsOf } from './ladder.ts';
import { FORCE_RUNG, type Resolution } from './resolution.ts';

/** The Council has agreed: help is promised, troops are formed, the wavering take note. */
export function adopt(game: Game, text: Resolution, contributors: readonly ActorId[]): void {
  const { state, scenario } = game;
  const requested = state.request !== null && state.request.answered !== 'refused';
  if (state.request !== null && state.request.answered === null)
    state.request.answered = 'accepted';
  const first = !hasFlag(state, 'adopted');
  raise(game, 'adopted');
  const { help } = effectsOf(text, scenario.case, requested);
  const from = since(state.turn, 'textDecided');
  if (text.rung >= FORCE_RUNG) formContingent(game, text, contributors);
  // A promise alone already steadies those who watch who will win; the rest comes with boots.
  const steadies = div(help, first ? 24 : 60);
  const host = memberState(state, scenario.theatre.host);
  shift(game, host.id, host, 'stability').by('guaranteeSeen', steadies, undefined, from).apply();
  shift(game, 'theatre', state.theatre, 'loyalty')
    .by('guaranteeSeen', div(help, 40), undefined, from)
    .apply();
  shift(game, 'moscow', state.moscow, 'standing')
    .by('adopted', mul(40, help), undefined, from)
    .apply();
}
