/**
 * Moscow's line on unrest: to stand behind the one in office or to let him give way. One line can be believed; whoever
 * takes both is believed in neither, and every capital sees that there is none (Jervis 1970: signals bind because
 * they cost).
 */
import { memberState, shift, since, usesOf, type Game } from '../game.ts';
import type { GameState } from '../state.ts';
import { unrestIn } from '../theatre/kind.ts';
import { capitals, useKey } from './measure.ts';

export type Line = 'backs' | 'yields';

/** Acts by which a line is taken, as keys of use. */
const TAKEN_BY: Readonly<Record<Line, readonly string[]>> = {
  backs: [
    useKey('backIncumbent', ''),
    useKey('frame', 'terrorists'),
    useKey('frame', 'orchestration'),
  ],
  yields: [
    useKey('urgeConcessions', ''),
    useKey('frame', 'domestic'),
    useKey('frame', 'restraint'),
  ],
};
/** What an act against one's own line costs in trust of every other capital; what outsiders make of it. Design numbers. */
const TRUST = -24;
const CONCERN = 24;
/** What it costs the host: its trust, and its hold while nobody knows what its patron wants. Design numbers. */
const HOST = { trust: -40, stability: -18 };

/** True where that line was taken by any act so far. */
export function took(state: GameState, line: Line): boolean {
  for (const key of TAKEN_BY[line]) if (usesOf(state, key) > 0) return true;
  return false;
}

/** Moscow takes a line by an act that is already counted; it costs where the other was taken before. */
export function takeLine(game: Game, line: Line): void {
  const { state, scenario } = game;
  if (unrestIn(state) === null || !took(state, line === 'backs' ? 'yields' : 'backs')) return;
  const from = since(state.turn, 'actTaken');
  for (const id of capitals(scenario)) {
    const member = memberState(state, id);
    const host = id === scenario.theatre.host;
    shift(game, id, member, 'trust')
      .by('mixedSignals', host ? HOST.trust : TRUST, undefined, from)
      .apply();
    if (host)
      shift(game, id, member, 'stability')
        .by('mixedSignals', HOST.stability, undefined, from)
        .apply();
  }
  for (const outsider of state.outsiders)
    shift(game, outsider.id, outsider, 'concern')
      .by('mixedSignals', CONCERN, undefined, from)
      .apply();
}
